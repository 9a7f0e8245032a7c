import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusedTexts } from './refusals.ts'

const complaint = (message: string) =>
  `[SourceDiagnostic { severity: Error, span: Span(6), message: "${message}", trace: [], hints: [] }]`

test('the texts that Typst refuses are read out of its complaint', () => {
  const message =
    complaint(
      'PDF/UA-1 error: the text `\\"王\\"` could not be displayed with font `\\"Atkinson Hyperlegible Next\\"`',
    ) +
    complaint('PDF/UA-1 error: the text `\\"\\\\u{7}\\"` could not be displayed with font `\\"DejaVu Sans\\"`') +
    complaint('PDF/UA-1 error: the text contains the disallowed codepoint `\\"\\\\u{feff}\\"`') +
    complaint('PDF/UA-1 error: the text `\\"\\\\\\"\\"` could not be displayed with font `\\"X\\"`')
  assert.deepEqual(refusedTexts(message), ['王', '\u0007', '\ufeff', '"'])
})

test('a complaint that names no text gives none', () => {
  assert.deepEqual(refusedTexts(complaint('PDF/UA-1 error: the text was not mapped to a code point')), [])
})
