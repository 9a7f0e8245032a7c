import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayUse } from './architecture/floors.ts'
import { rules } from './architecture/rules.ts'
import { readTree, treeOf } from './architecture/source-tree.ts'

const tree = readTree()

describe('the architecture', () => {
  it('is read whole', () => {
    assert.ok(tree.product.length > 100)
    const imports = tree.product.flatMap((file) => file.imports)
    const lost = imports.filter(({ path }) => path !== undefined && !tree.has(path)).map(({ from }) => from)
    assert.deepEqual(lost, [], 'imports of files that do not exist')
    assert.ok(imports.length > tree.product.length)
  })

  for (const { says, offences, broken, lines = 1, kept = {} } of rules) {
    it(says, () => {
      assert.deepEqual(offences(tree), [])
    })
    it(`${says} (a tree that breaks it is seen)`, () => {
      assert.equal(offences(treeOf(broken)).length, lines)
      assert.deepEqual(offences(treeOf(kept)), [])
    })
  }

  it('has floors that lean on lower ones only', () => {
    const order = Object.keys(mayUse)
    const upward = order.flatMap((module, floor) =>
      mayUse[module]!.filter((other) => order.indexOf(other) >= floor).map((other) => `${module} → ${other}`),
    )
    assert.deepEqual(upward, [])
  })
})

describe('imports are read', () => {
  const cases: [code: string, expected: string][] = [
    [`import a, { b } from './a.ts'`, './a.ts value'],
    [`import {\n  a,\n  b,\n} from './a.ts'`, './a.ts value'],
    [`import type { A } from './a.ts'`, './a.ts type'],
    [`import { type A, type B } from './a.ts'`, './a.ts type'],
    [`import { type A, b } from './a.ts'`, './a.ts value'],
    [`import './a.ts'`, './a.ts value'],
    [`export { a } from './a.ts'`, './a.ts value'],
    [`export type { A } from './a.ts'`, './a.ts type'],
    [`export * from './a.ts'`, './a.ts value'],
    [`import a from './a.json' with { type: 'json' }`, './a.json value'],
    [`const a = await import('./a.ts')`, './a.ts value'],
    [`// import { a } from './a.ts'`, ''],
    [`/*\nimport { a } from './a.ts'\n*/`, ''],
    [`const url = 'https://example.org' // import\nimport { a } from './a.ts'`, './a.ts value'],
    [`export const a = 1\nexport const from = 'b'`, ''],
  ]
  for (const [code, expected] of cases) {
    it(JSON.stringify(code), () => {
      const found = treeOf({ 'src/x.ts': code }).files[0]!.imports
      assert.equal(found.map(({ from, typeOnly }) => `${from} ${typeOnly ? 'type' : 'value'}`).join(), expected)
    })
  }
})
