import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { safeName } from './safe-name.ts'

test('hostile and odd names become short clean ones', () => {
  const cases: [string, string][] = [
    ['Mijn vakantiebaan 2026.JPG', 'Mijn-vakantiebaan-2026.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Users\\Noor\\foto.png', 'foto.jpg'],
    ['foto.jpg.exe', 'foto-jpg.jpg'],
    ['\u202egpj.exe', 'gpj.jpg'],
    ['a\0b\nc\u2066d\u200b.pdf', 'abcd.jpg'],
    ['CON', 'file-CON.jpg'],
    ['nul.txt', 'file-nul.jpg'],
    ['...', 'file.jpg'],
    ['', 'file.jpg'],
    ['-rf --help', 'rf-help.jpg'],
    ['<script>"x"|*?.png', 'script-x.jpg'],
    ['شهادة المدرسة.pdf', 'شهادة-المدرسة.jpg'],
    ['சான்றிதழ்.png', 'சான்றிதழ்.jpg'],
    ['a'.repeat(300), `${'a'.repeat(60)}.jpg`],
  ]
  for (const [given, expected] of cases) assert.equal(safeName(given, 'jpg'), expected)
})

test('any name comes out short, in one part, without what a system or an eye could misread', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })), (name) => {
      const safe = safeName(name, 'pdf')
      assert.match(safe, /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*\.pdf$/u)
      assert.ok(Buffer.byteLength(safe) <= 190)
      assert.equal(safeName(safe, 'pdf'), safe)
    }),
    { numRuns: 500 },
  )
})
