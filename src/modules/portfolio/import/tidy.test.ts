import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shorten, tidy, tidyLine } from './tidy.ts'

/** Milliseconds of this thread: a busy machine does not make a test fail. */
const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

test('markup becomes lines of plain text', () => {
  const cases: [string, string][] = [
    [
      '<p>Ik hielp <b>klanten</b>.</p><ul><li>Kassa</li>\n<li>Vakken</li></ul>',
      'Ik hielp klanten.\n\n- Kassa\n- Vakken',
    ],
    ['een<br/>twee<BR>drie', 'een\ntwee\ndrie'],
    ['<p style="color:red" onclick="x()">Rood</p>', 'Rood'],
    ['voor<script>alert("x")</script>na', 'voorna'],
    ['voor<style>a{b:c}</style> na <!-- [if gte] <p>x</p> --> toch', 'voor na toch'],
    ['voor<script>nooit gesloten', 'voor'],
    ['<o:p>Word</o:p>', 'Word'],
    ['Caf&eacute; &amp; bar &#8211; &#x41;&nbsp;&lt;3 &onzin; &#0;', 'Café & bar – A <3 &onzin; &#0;'],
    ['bij <mijn bedrijf> en 3 < 4 > 2', 'bij <mijn bedrijf> en 3 < 4 > 2'],
    ['  een  \t twee \r\n\r\n\r\n\r\n drie ', 'een twee\n\ndrie'],
    ['a\u0000b\u0007c\u202ed\u200be\ufefff', 'abcdef'],
    ['e\u0301\u00adtage', 'étage'],
    ['نص عربي 👩‍🏫 می‌روم', 'نص عربي 👩‍🏫 می‌روم'],
    ['half \ud83d', 'half \ufffd'],
  ]
  for (const [raw, plain] of cases) assert.equal(tidy(raw, 4000), plain)
  assert.equal(tidyLine('een\ntwee\n- drie', 100), 'een twee drie')
})

test('what is too long ends at a word and never inside a character', () => {
  assert.deepEqual(shorten('een twee drie', 10), { text: 'een twee', cut: true })
  assert.deepEqual(shorten('een twee', 8), { text: 'een twee', cut: false })
  assert.deepEqual(shorten('aaaaaaaaa👩', 10), { text: 'aaaaaaaaa', cut: true })
})

test('any text comes out clean, and clean text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const plain = tidy(raw, 400)
      assert.ok(plain.isWellFormed())
      assert.doesNotMatch(plain.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      assert.equal(plain, plain.normalize('NFC').trim())
    }),
    { numRuns: 400 },
  )
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z,.]{1,12}$/), { minLength: 1, maxLength: 20 }), (words) => {
      assert.equal(tidy(words.join(' '), 400), words.join(' '))
    }),
  )
})

test('text built to take long does not', () => {
  for (const piece of ['<script>', '<p ', '<!--', '&#1', '\u0301', '- \n\n', '<', ' ']) {
    const started = cpuTime()
    tidy(piece.repeat(32_000 / piece.length), 4000)
    assert.ok(cpuTime() - started < 150, `${piece} took ${cpuTime() - started} ms`)
  }
})
