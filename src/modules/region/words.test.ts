import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  competenceMeaning,
  competenceName,
  competences,
  fieldName,
  fields,
  isCompetence,
  isField,
  texts,
} from './words.ts'

describe('the framework of competences', () => {
  for (const lang of ['nl', 'en'] as const)
    it(`has a plain name of one to four words and one line for each (${lang})`, () => {
      for (const id of competences) {
        const words = competenceName(lang, id).split(' ').length
        assert.ok(competenceName(lang, id) !== id && words <= 4, id)
        assert.match(competenceMeaning(lang, id), /^[A-Z].{10,80}\.$/, id)
      }
      for (const id of fields) assert.notEqual(fieldName(lang, id), id)
    })

  it('has no text without an id', () => {
    const known = new Set<string>([...competences, ...fields])
    const ids = Object.keys(texts.all.nl)
      .filter((key) => /^(competence|field)\./.test(key))
      .map((key) => key.split('.')[1]!)
    assert.deepEqual(
      ids.filter((id) => !known.has(id)),
      [],
    )
  })

  it('gives an unknown id back as it is', () => {
    assert.equal(competenceName('nl', 'juggle'), 'juggle')
    assert.equal(competenceMeaning('nl', 'juggle'), '')
    assert.ok(isCompetence('calm') && !isCompetence('juggle') && isField('food') && !isField('calm'))
  })
})
