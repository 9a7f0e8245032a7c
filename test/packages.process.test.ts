import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { pack } from '../scripts/pack.ts'
import { root } from './execute.ts'

const homes = globSync('packages/*/package.json', { cwd: root }).map((path) => join(root, path, '..'))
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** The oldest Node at hand that the packages are for: one of the machine may be older than the one that came by npm. */
function oldestNode(): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, version: Number.parseFloat(run(path, ['-p', 'process.versions.node'])) }))
    .filter(({ version }) => version >= 20)
  return found.sort((a, b) => a.version - b.version)[0]?.path ?? process.execPath
}

const run = (file: string, args: string[], cwd = root) => execFileSync(file, args, { cwd, encoding: 'utf8' })

/** The first example of a README, and what its comments say that it prints. */
function exampleOf(readme: string): { code: string; said: string[] } {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  return { code, said: [...code.matchAll(/console\.log\(.*\)\s*\/\/ (.*)/g)].map(([, comment]) => comment!) }
}

/** One line for each thing that was printed: Node breaks what is long. */
const linesOf = (printed: string) =>
  printed
    .trimEnd()
    .replaceAll(/\n(?=[\]}])/g, ' ')
    .replaceAll(/\n\s+/g, ' ')
    .split('\n')

describe('a package as others get it', () => {
  const node = oldestNode()
  const folders: string[] = []
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  it('there are packages', () => assert.ok(homes.length > 0))

  for (const home of homes) {
    const { name, scripts, dependencies = {} } = read(join(home, 'package.json'))
    it(`${name}: can't be packed by accident as it stands here`, () => {
      assert.match(scripts.prepack, /exit 1$/)
      assert.equal(scripts.tarball, 'node ../../scripts/pack.ts')
    })
    it(`${name}: installs, runs its example and has types, with nothing of this tree`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'kansroute-user-'))
      folders.push(folder)
      // what it needs comes from here as well: no registry is asked
      const needed = Object.keys(dependencies).map((dependency) =>
        packed(join(root, 'node_modules', dependency), folder),
      )
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
      const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
      run('npm', ['install', ...flags, pack(home, folder), ...needed], folder)
      const installed = join(folder, 'node_modules', name)
      looksRight(installed)
      const { code, said } = exampleOf(readFileSync(join(installed, 'README.md'), 'utf8'))
      assert.ok(said.length > 0, 'the README has an example that prints')
      writeFileSync(join(folder, 'example.mts'), code)
      checkTypes(folder)
      const printed = linesOf(run(node, ['example.mjs'], folder))
      assert.equal(printed.length, said.length)
      said.forEach((comment, i) => {
        assert.ok(comment.startsWith(printed[i]!), `"${comment}" is not what it prints: "${printed[i]}"`)
      })
    })
  }
})

/** A package that is there already, as a tarball. */
function packed(home: string, to: string): string {
  const told = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', to, home], to))
  return join(to, (Array.isArray(told) ? told : Object.values(told))[0].filename)
}

function looksRight(installed: string): void {
  const manifest = read(join(installed, 'package.json'))
  assert.equal(manifest.sideEffects, false)
  for (const more of ['scripts', 'devDependencies']) assert.equal(manifest[more], undefined)
  const files = globSync('**/*.*', { cwd: installed })
  assert.ok(files.includes('LICENSE.md'))
  assert.deepEqual(
    files.filter((path) => /(?<!\.d)\.ts$|^(src|test)\//.test(path)),
    [],
    'no sources',
  )
  for (const path of files.filter((path) => /\.[jt]s$/.test(path)))
    assert.doesNotMatch(readFileSync(join(installed, path), 'utf8'), /(from |import\()['"]\.[^'"\n]*\.ts['"]/, path)
}

/** The example against the types that came along, by both ways in which programs find modules; it is left as JavaScript. */
function checkTypes(folder: string): void {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false }
  const at = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')], lib: ['es2023'], target: 'es2022' }
  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ]) {
    const compilerOptions = { ...strict, ...at, module, moduleResolution }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.mts'] }))
    run(join(root, 'node_modules/.bin/tsc'), ['-p', folder])
  }
}
