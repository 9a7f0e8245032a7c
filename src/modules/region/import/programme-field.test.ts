import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { programmeField } from './programme-field.ts'

describe('the field of a programme', () => {
  for (const [name, domain, field] of [
    ['Zelfstandig werkend bakker', 'Horeca en bakkerij', 'food'],
    ['Zelfstandig werkend kok', 'Horeca en bakkerij', 'food'],
    ['Gastheer/-vrouw', 'Horeca en bakkerij', 'hospitality'],
    ['Zelfstandig werkend gastheer/-vrouw', 'Horeca en bakkerij', 'hospitality'],
    ['Tandartsassistent', 'Zorg en welzijn', 'care'],
    ['Onderwijsassistent', 'Zorg en welzijn', 'education'],
    ['Verzorgende IG', 'Zorg en welzijn', 'care'],
    ['Sport- en bewegingsleider', 'Veiligheid en sport', 'sports'],
    ['Beveiliger', 'Veiligheid en sport', 'security'],
    ['Verkoper', 'Handel en ondernemerschap', 'retail'],
    ['Vakbekwaam hovenier', 'Voedsel, natuur en leefomgeving (EZ)', 'green'],
    ['Worstmaker', 'Voedsel, natuur en leefomgeving', 'food'],
    ['Assistent logistiek', 'Voedsel, natuur en leefomgeving (EZ)', 'logistics'],
    ['Iets', 'Onbekend', undefined],
  ] as const)
    it(`${name} (${domain}): ${field ?? 'not known'}`, () => assert.equal(programmeField(name, domain), field))
})
