import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { searchText } from '../src/find.ts'

const writer = { givenName: 'Fatima', familyName: 'El Amrani', phone: '0612345678', birthDate: '2007-05-03' }

/** Texts made to make rules and patterns try much: beginnings without an end, long runs, many candidates, one word without a space. */
const hostile: Record<string, string> = {
  'one letter': 'a',
  'one word': 'aaaaaaaaaaaaaaa ',
  dots: '.',
  'at signs': 'a@',
  'dotted names': 'a.',
  initials: 'A. ',
  figures: '0',
  'figures apart': '06 ',
  dashes: '-',
  capitals: 'Aa ',
  'beginnings of rules': 'ik ben een ',
  'a relation and no name': 'mijn broer mijn ',
  'the writer': 'Fatima ',
  'the writer in one word': 'fatimafatima',
  particles: 'van der ',
  'line ends': '\n',
  greetings: 'Beste\n',
  'street on street': 'Dorpsstraat 1 ',
  postcodes: '1234AB ',
  dates: '1-1-2001 ',
  marks: 'e\u0301\u0301\u0301',
  apostrophes: "d'",
  'half characters': '\ud83d',
  closings: 'groetjes ',
  'apart of all': 'Ik ben Fatima, 17 jaar, uit Rabat, en ik zit op het Calvijn College. ',
}

/** Steps of rules and tokens counted by the engine itself. */
const steps = (unit: string, size: number) =>
  searchText(unit.repeat(Math.ceil(size / unit.length)), { writer }).search.work.steps

describe('work grows with the length of the text and no quicker', () => {
  for (const [name, unit] of Object.entries(hostile))
    it(name, () => {
      const one = steps(unit, 10_000)
      const four = steps(unit, 40_000)
      const sixteen = steps(unit, 160_000)
      assert.ok(four <= 4.6 * one + 1000, `${one} -> ${four}`)
      assert.ok(sixteen <= 4.6 * four + 1000, `${four} -> ${sixteen}`)
      // and it is not the bound on steps that saves it: far fewer than that are taken
      assert.ok(one < 10_000 * 500)
    })
})
