import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../test/execute.ts'
import { type Locked, type Lockfile, lockfileProblems } from './lockfile.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const good: Locked = { version: '1.2.3', integrity: `sha512-${'a'.repeat(86)}==`, license: 'MIT' }
const problemsOf = (locked: Locked, allowScripts?: Record<string, boolean>) =>
  lockfileProblems(
    { lockfileVersion: 3, packages: { '': {}, 'node_modules/a/node_modules/@b/c': locked } },
    allowScripts ? { allowScripts } : {},
  )

describe('what would be installed', () => {
  it('is in order: the platform', () => {
    assert.deepEqual(lockfileProblems(read('package-lock.json') as Lockfile, read('package.json')), [])
  })
  it('is in order: the peers of the benchmarks', () => {
    assert.deepEqual(lockfileProblems(read('bench/package-lock.json') as Lockfile, read('bench/package.json')), [])
  })
  it('is what is installed', () => {
    const { packages } = read('package-lock.json') as Lockfile
    const there = Object.entries(packages).filter(([path]) => path && existsSync(join(root, path, 'package.json')))
    assert.ok(there.length > 100)
    const other = there.filter(
      ([path, { version, link }]) => !link && version && read(join(path, 'package.json')).version !== version,
    )
    assert.deepEqual(
      other.map(([path]) => path),
      [],
    )
  })

  it('is seen when it is not', () => {
    const cases: [Locked, RegExp | undefined][] = [
      [good, undefined],
      [{ ...good, license: '(MIT OR GPL-3.0-only)' }, undefined],
      [{ ...good, license: 'Apache-2.0 AND LGPL-3.0-or-later' }, undefined],
      [{ ...good, license: 'Apache-2.0 AND GPL-3.0-only' }, /licence/],
      [{ ...good, license: 'SEE LICENSE IN README' }, /licence/],
      [{ ...good, resolved: 'git+ssh://git@example.org/a.git' }, /comes from git/],
      [{ ...good, resolved: 'http://packages.example.org/a.tgz' }, /comes from http:/],
      [{ ...good, integrity: 'sha1-abc' }, /sha512/],
      [{ ...good, version: 'file:../a' }, /version/],
      [{ ...good, hasInstallScript: true }, /script/],
    ]
    for (const [locked, wrong] of cases) {
      const problems = problemsOf(locked)
      assert.equal(problems.length, wrong ? 1 : 0, problems.join())
      if (wrong) assert.match(problems[0]!, wrong)
    }
    assert.deepEqual(problemsOf({ ...good, hasInstallScript: true }, { '@b/c': false }), [])
  })
})
