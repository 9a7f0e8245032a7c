import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execute, root } from './execute.ts'
import { type Counts, noCounts } from './reporter.ts'

/** One line of the run: its name, and how it counts. */
export type Part = { name: string; run(): Promise<Counts & { output: string }> }

/** The test files of the tree, by how they run. `filter` keeps those whose path holds it. */
export function testFiles(filter = ''): { unit: string[]; processes: string[]; journeys: string[] } {
  const pattern = '{src,db,test,packages,scripts,bench}/**/*.test.{ts,tsx}'
  const all = globSync(pattern, { cwd: root, exclude: ['**/node_modules/**'] }).sort()
  const chosen = all.filter((path) => path.includes(filter))
  const isJourney = (path: string) => path.startsWith('test/journeys/')
  const isProcess = (path: string) => /\.process\.test\.tsx?$/.test(path)
  return {
    unit: chosen.filter((path) => !isJourney(path) && !isProcess(path)),
    processes: chosen.filter((path) => isProcess(path)),
    journeys: chosen.filter((path) => isJourney(path) && !isProcess(path)),
  }
}

/** Test files that work on a database: those that the other PostgreSQL has to pass too. */
export const usesDatabase = (path: string): boolean =>
  /from '[./]*(?:test\/)?(?:world|databases)\.ts'/.test(readFileSync(join(root, path), 'utf8'))

/** The static checks: each counts as one test. */
export const types: Part = { name: 'types', run: () => check('tsc', ['--noEmit']) }
export const lint: Part = { name: 'lint', run: () => check('biome', ['check', '--error-on-warnings', '.']) }
export const unused: Part = { name: 'unused code', run: () => check('knip', []) }

async function check(program: string, args: string[]): Promise<Counts & { output: string }> {
  const { code, output } = await execute(join(root, 'node_modules', '.bin', program), args, { minutes: 5 })
  return {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: [],
    output: code === 0 ? '' : shorten(output),
  }
}

/** A report of hundreds of lines helps nobody; the command itself gives the rest. */
function shorten(output: string): string {
  const lines = output.trimEnd().split('\n')
  const most = 80
  return lines.length <= most ? output : [...lines.slice(0, most), `… and ${lines.length - most} lines more`].join('\n')
}

type TestOptions = {
  /** `none`: all files in one process, which is far quicker; `process`: each in its own. */
  isolation: 'none' | 'process'
  /** How many files at once, with `process`. */
  concurrency?: number
  /** The most a test may take. */
  seconds: number
  env?: Record<string, string>
}

/** Runs test files with node:test. A process that ends before its tests did is one failure more. */
export function nodeTests(name: string, files: string[], options: TestOptions): Part {
  const { isolation, concurrency = 1, seconds, env = {} } = options
  const alone = isolation === 'process' ? [`--test-concurrency=${concurrency}`] : []
  // A connection that a test left open must not hold up the run.
  const flags = [`--test-isolation=${isolation}`, `--test-timeout=${seconds * 1000}`, '--test-force-exit', ...alone]
  const args = ['--import', './hooks.mjs', '--test', ...flags, '--test-reporter=./test/reporter.ts', ...files]
  const run = async () => {
    const countsFile = join(mkdtempSync(join(tmpdir(), 'kansroute-counts-')), 'counts.json')
    const clean = () => rmSync(dirname(countsFile), { recursive: true, force: true })
    process.once('exit', clean)
    const done = await execute(process.execPath, args, {
      minutes: 20,
      env: { LOG: 'silent', ...env, TEST_COUNTS: countsFile },
    })
    const counts = readCounts(countsFile)
    process.off('exit', clean)
    clean()
    const broken = done.late
      ? 'did not end in time'
      : (!counts || (done.code !== 0 && counts.failed === 0)) && `ended with ${done.code} before its tests did`
    if (!broken) return { ...counts!, output: done.output }
    const known = counts ?? noCounts()
    return { ...known, failed: known.failed + 1, output: `${done.output}\n✖ ${name}: ${broken}\n` }
  }
  return { name, run }
}

function readCounts(path: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Counts
  } catch {
    return undefined
  }
}
