import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findIdentity, redact } from '../src/index.ts'

const writer = { givenName: 'Zoë', familyName: 'Yıldırım', birthDate: '2007-05-03' }
const spans = (text: string) =>
  findIdentity(text, { writer }).map(({ start, end, kind }) => [kind, text.slice(start, end)])
const has = (text: string, kind: string, span: string) =>
  assert.ok(
    spans(text).some(([k, s]) => k === kind && s === span),
    `${text} -> ${JSON.stringify(spans(text))}`,
  )

describe('forms of Unicode', () => {
  it('finds names in decomposed letters, and cuts behind the last mark', () => {
    const text = 'Ik heet Zoë Yıldırım en ik zoek werk.'.normalize('NFD')
    has(text, 'NAME', 'Zoë Yıldırım'.normalize('NFD'))
    assert.equal(redact(text, { writer }).text, 'Ik heet [naam] en ik zoek werk.')
  })
  it('finds names without accents, in capitals, in full width and in letters used as fonts', () => {
    has('groetjes zoe yildirim', 'NAME', 'zoe yildirim')
    has('MIJN NAAM IS ZOË YILDIRIM', 'NAME', 'ZOË YILDIRIM')
    has('Ik heet Ｚｏｅ.', 'NAME', 'Ｚｏｅ')
    has('Ik heet 𝗭𝗼𝗲.', 'NAME', '𝗭𝗼𝗲')
  })
  it('looks through characters that are not seen', () => {
    has('Ik heet Z\u200bo\u00adë.', 'NAME', 'Z\u200bo\u00adë')
    has('Bel 06\u00a012\u202f34\u200956\u00a078.', 'PHONE', '06\u00a012\u202f34\u200956\u00a078')
    has('Ik ben geboren op 3\u00a0mei\u00a02007.', 'BIRTH_DATE', '3\u00a0mei\u00a02007')
  })
  it('takes quotes, dashes and apostrophes in every form', () => {
    has('Dat is Zoë’s fiets.', 'NAME', 'Zoë')
    has("Dat is Zoe's fiets.", 'NAME', 'Zoe')
    has('Bel 06–12345678.', 'PHONE', '06–12345678')
    has('Ik woon in ’s-Hertogenbosch.', 'PLACE', '’s-Hertogenbosch')
  })
  it('counts in UTF-16 units behind emoji and in lines of Windows', () => {
    has('😀👩🏽‍🎓 Ik heet Zoë.\r\nIk ben 18 jaar.', 'NAME', 'Zoë')
    has('😀👩🏽‍🎓 Ik heet Zoë.\r\nIk ben 18 jaar.', 'AGE', '18 jaar')
  })
  it('finds names in other scripts', () => {
    const arabic = { givenName: 'محمد', familyName: 'الحسن' }
    assert.equal(redact('Ik heet محمد الحسن.', { writer: arabic }).text, 'Ik heet [naam].')
    const chinese = { givenName: '小明', familyName: '王' }
    assert.equal(redact('Mijn naam is 王小明。', { writer: chinese }).text, 'Mijn naam is [naam]。')
  })
})
