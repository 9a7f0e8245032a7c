import assert from 'node:assert/strict'
import type { Kind } from '../../src/index.ts'
import { errorsOf } from './sentences.ts'

/** Asserts that of a table of sentences, one a line, exactly what stands between `⟦ ⟧` is found. */
export function check(kind: Kind, table: string): void {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  assert.ok(lines.length > 0)
  assert.deepEqual(
    lines.flatMap((line) => errorsOf(kind, line)),
    [],
  )
}
