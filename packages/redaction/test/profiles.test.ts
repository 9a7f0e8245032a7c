import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  findIdentity,
  kinds,
  makeProfile,
  makeRedactor,
  preview,
  profiles,
  RedactionError,
  redact,
} from '../src/index.ts'

const writer = { givenName: 'Fatima', familyName: 'Yıldız' }
const text = 'Ik ben Fatima, ik heb Turkse roots en zit op het Calvijn College. Bel 06-12345678.'

describe('profiles', () => {
  it('hide more step by step', () => {
    const hidden = (['contact', 'name', 'origin', 'all'] as const).map(
      (profile) => redact(text, { writer, profile }).text,
    )
    assert.deepEqual(hidden, [
      'Ik ben Fatima, ik heb Turkse roots en zit op het Calvijn College. Bel [telefoonnummer].',
      'Ik ben [naam], ik heb Turkse roots en zit op het Calvijn College. Bel [telefoonnummer].',
      'Ik ben [naam], ik heb [herkomst] roots en zit op het Calvijn College. Bel [telefoonnummer].',
      'Ik ben [naam], ik heb [herkomst] roots en zit op het [school]. Bel [telefoonnummer].',
    ])
  })
  it('each holds the one before it', () => {
    const steps = [profiles.contact, profiles.name, profiles.origin, profiles.all]
    for (let i = 1; i < steps.length; i++)
      assert.ok(steps[i - 1]!.hides.every((kind) => steps[i]!.hides.includes(kind)))
    assert.deepEqual(profiles.all.hides, kinds)
  })
  it('can be made to measure', () => {
    const ours = makeProfile('ours', profiles.name.hides, { more: ['SCHOOL'], less: ['PHONE'] })
    assert.match(redact(text, { writer, profile: ours }).text, /\[school\]. Bel 06-12345678/)
  })
  it('tell what was kept', () => {
    const { residual } = redact(text, { writer, profile: 'contact' })
    assert.deepEqual(
      residual.filter(({ why }) => why === 'profile').map(({ kind }) => kind),
      ['NAME', 'ORIGIN', 'SCHOOL'],
    )
  })
})

describe('the preview', () => {
  it('is the original in pieces', () => {
    const { pieces } = preview(text, { writer })
    assert.equal(pieces.map((piece) => piece.text).join(''), text)
    assert.deepEqual(
      pieces.filter(({ finding }) => finding).map((piece) => piece.text),
      ['Fatima', 'Turkse', 'Calvijn College', '06-12345678'],
    )
  })
  it('says how much may still tell', () => {
    assert.equal(preview('Ik kan goed lassen.', { writer }).risk, 'low')
    assert.equal(preview('De cursus was in Harlingen.', { writer }).risk, 'some')
    assert.equal(preview(text, { writer, profile: 'name' }).risk, 'high')
  })
  it('takes marks of the writer, which take in what they cut', () => {
    const start = text.indexOf('zit op')
    const marked = preview(text, { writer, marks: [{ start, end: start + 18 }] })
    assert.match(marked.text, /en \[weggelaten\]\. Bel/)
    assert.equal(marked.pieces.map((piece) => piece.text).join(''), text)
    assert.match(
      redact('Ik heb vlechten.', { writer, marks: [{ start: 7, end: 15, kind: 'ORIGIN' }] }).text,
      /\[herkomst\]/,
    )
  })
})

describe('what is not of its form is refused by name', () => {
  const wrong: [string, () => unknown, string, string][] = [
    ['a text that is none', () => findIdentity(5 as never, { writer }), 'not-text', 'text'],
    ['no writer', () => findIdentity(text, { writer: null as never }), 'empty', 'writer'],
    [
      'a writer without a name',
      () => redact(text, { writer: { givenName: ' ', familyName: '' } }),
      'empty',
      'writer.givenName',
    ],
    [
      'a name that is no text',
      () => redact(text, { writer: { givenName: 'A', familyName: 3 as never } }),
      'not-text',
      'writer.familyName',
    ],
    [
      'a birth date of another form',
      () => redact(text, { writer: { ...writer, birthDate: '14-03-2008' } }),
      'not-a-date',
      'writer.birthDate',
    ],
    [
      'a day that there is not',
      () => redact(text, { writer: { ...writer, birthDate: '2008-02-30' } }),
      'not-a-date',
      'writer.birthDate',
    ],
    ['an unknown profile', () => redact(text, { writer, profile: 'half' as never }), 'unknown', 'profile'],
    [
      'an unknown kind',
      () => redact(text, { writer, profile: { name: 'x', hides: ['FACE' as never] } }),
      'unknown',
      'profile.hides',
    ],
    [
      'a mark outside the text',
      () => redact(text, { writer, marks: [{ start: 3, end: 9999 }] }),
      'out-of-range',
      'marks',
    ],
    ['a piece that is no text', () => makeRedactor({ writer }).write(undefined as never), 'not-text', 'text'],
  ]
  for (const [name, call, code, field] of wrong)
    it(name, () =>
      assert.throws(call, (error) => error instanceof RedactionError && error.code === code && error.field === field),
    )
  it('writing behind the end', () => {
    const redactor = makeRedactor({ writer })
    redactor.end()
    assert.throws(
      () => redactor.write('x'),
      (error) => error instanceof RedactionError && error.code === 'ended',
    )
  })
})
