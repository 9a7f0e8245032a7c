import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compileKernels } from './compile-kernels.ts'

test('the kernels that are loaded are made of the sources that stand here', async () => {
  assert.equal(readFileSync(new URL('../src/engine/kernels.ts', import.meta.url), 'utf8'), await compileKernels())
})
