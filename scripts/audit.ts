// `npm run audit`: what would be installed, held against rules that need nobody (scripts/lockfile.ts), and against what the registry knows of faults.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Lockfile, lockfileProblems } from './lockfile.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
type Report = { vulnerabilities?: Record<string, { name: string; severity: string; range: string }> }

const serious = ['high', 'critical']

/** What the registry knows; nothing when it does not answer that question, as a mirror may not. */
function askRegistry(): Report | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 })
  try {
    const report = JSON.parse(stdout) as Report
    return report.vulnerabilities ? report : undefined
  } catch {
    return undefined
  }
}

const problems = lockfileProblems(read('package-lock.json') as Lockfile, read('package.json'))
for (const problem of problems) console.log(problem)
console.log(problems.length === 0 ? 'The lockfile is in order.' : `The lockfile has ${problems.length} problems.`)

const report = askRegistry()
const known = Object.values(report?.vulnerabilities ?? {})
for (const { name, severity, range } of known) console.log(`${name} ${range}: ${severity}`)
if (!report) console.log('The registry does not tell of known faults: not checked. --strict makes that a failure.')
else console.log(`Known faults in what runs: ${known.length}.`)

const strict = process.argv.includes('--strict')
if (problems.length > 0 || known.some(({ severity }) => serious.includes(severity)) || (strict && !report))
  process.exitCode = 1
