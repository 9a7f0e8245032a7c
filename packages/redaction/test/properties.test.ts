import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findIdentity, makeRedactor, redact, redactStream } from '../src/index.ts'

const writer = { givenName: 'Fatima', familyName: 'Yıldız', phone: '0612345678' }

const pieces = [
  'Ik heet Fatima Yıldız en ik ben 17 jaar.',
  'Mijn broer Bilal woont in de Schilderswijk.',
  'Beste mevrouw De Vries,',
  'Bel 06-12345678 of mail f.yildiz@example.org',
  'Ik zit op het Calvijn College.\n',
  'Met vriendelijke groet,\n\nFatima',
  'geboren op 3 mei 2009',
  'in de moskee',
  '\n\n',
  '😀 ',
  '@@@...',
  'NL91 ABNA 0417 1643 00',
  'e\u0301\u200b',
  '\ud83d',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 })
  .map((list) => list.join(' '))

const carriers = [
  (name: string) => `Ik heet ${name} en ik zoek een stage.`,
  (name: string) => `Met vriendelijke groet,\n\n${name}`,
  (name: string) => `hoi met ${name} hier`,
  (name: string) => `Naam: ${name}\nLeeftijd: 17`,
  (name: string) => `Geachte heer ${name}, ik schrijf u.`,
  (name: string) => `Mijn stage was bij Bakkerij ${name} BV aan de ${name}straat 3.`,
  (name: string) => `Volgens mijn chef werkt ${name} hard. ${name}s fiets staat buiten.`,
]

const syllable = fc.constantFrom(
  'ka',
  'zo',
  'mi',
  'ru',
  'Lé',
  'tšo',
  'ğan',
  'wor',
  'bü',
  'qa',
  'xe',
  'ndi',
  'ło',
  'gho',
  'ny',
)
const invented = fc
  .array(syllable, { minLength: 3, maxLength: 5 })
  .map((list) => list.join('').toLowerCase())
  .map((name) => name[0]!.toUpperCase() + name.slice(1))
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

describe('whatever the text', () => {
  it('findings are sorted, apart from each other, inside the text and of some length', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, confidence, replacement } of findIdentity(text, { writer })) {
          assert.ok(start >= last && end > start && end <= text.length)
          assert.ok(confidence > 0 && confidence <= 1 && replacement.startsWith('['))
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })
  it('redacting what was redacted changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (list) => {
        const once = redact(list.join('\n'), { writer }).text
        assert.equal(redact(once, { writer }).text, once)
      }),
      { numRuns: 200 },
    )
  })
  it('what is outside the findings stays as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, text: out } = redact(text, { writer })
        let at = 0
        let rest = out
        for (const { start, end, replacement } of findings) {
          const kept = text.slice(at, start)
          assert.ok(rest.startsWith(kept + replacement))
          rest = rest.slice(kept.length + replacement.length)
          at = end
        }
        assert.equal(rest, text.slice(at))
      }),
      { numRuns: 200 },
    )
  })
  it("nothing of the writer's names is left, whatever the names and the sentence", () => {
    fc.assert(
      fc.property(
        invented,
        invented,
        fc.constantFrom(...carriers),
        fc.constantFrom('both', 'given', 'family', 'low', 'high'),
        (given, family, carrier, form) => {
          fc.pre(!fold(given).includes(fold(family)) && !fold(family).includes(fold(given)))
          const whole = form === 'given' ? given : form === 'family' ? family : `${given} ${family}`
          const written = form === 'low' ? whole.toLowerCase() : form === 'high' ? whole.toUpperCase() : whole
          const { text } = redact(carrier(written), { writer: { givenName: given, familyName: family } })
          assert.ok(
            !fold(text).includes(fold(given)) && !fold(text).includes(fold(family)),
            `${carrier(written)} -> ${text}`,
          )
        },
      ),
      { numRuns: 400 },
    )
  })
  it('names that are Dutch words are hidden too, where they are written as names', () => {
    for (const [givenName, familyName] of [
      ['Roos', 'de Wit'],
      ['Ben', 'Groen'],
      ['An', 'Do'],
      ['Bloem', 'Meester'],
      ['Wen', 'Li'],
      ['Kaya', 'Demir'],
    ] as const)
      for (const carrier of carriers.slice(0, 4)) {
        const { text } = redact(carrier(`${givenName} ${familyName}`), { writer: { givenName, familyName } })
        const core = familyName.split(' ').at(-1)!
        assert.ok(!text.includes(givenName) && !text.includes(core), `${givenName} ${familyName}: ${text}`)
      }
  })
  it('a text cut anywhere gives the same as the whole', async () => {
    const long = pieces.slice(0, 8).join('\n\n').repeat(400)
    const whole = redact(long, { writer })
    assert.ok(long.length > 100_000)
    const cut = [long.slice(0, 7), long.slice(7, 70_001), long.slice(70_001)]
    let text = ''
    for await (const piece of redactStream(cut, { writer })) text += piece
    assert.equal(text, whole.text)
    const redactor = makeRedactor({ writer })
    const found = [...cut.flatMap((piece) => redactor.write(piece).findings), ...redactor.end().findings]
    assert.deepEqual(found, whole.findings)
  })
})
