// npm run bench -- NAME [--json] [--full]: one bench, or all without a name; --full for those that have a long form.
import { readdirSync } from 'node:fs'
import { type Bench, makeReport } from './report.ts'

const frame = ['run.ts', 'report.ts', 'peers.ts']
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !frame.includes(file))
  .map((file) => file.slice(0, -3))
const words = process.argv.slice(2)
const json = words.includes('--json')
const full = words.includes('--full')
const asked = words.filter((word) => word !== '--json' && word !== '--full')
const unknown = asked.filter((name) => !names.includes(name))

if (unknown.length > 0) {
  console.error(`No bench "${unknown.join('", "')}". There are: ${names.join(', ')}.`)
  process.exitCode = 1
} else {
  for (const name of asked.length > 0 ? asked : names) {
    const { bench } = (await import(`./${name}.ts`)) as { bench: Bench }
    const { report, finish } = makeReport(name, json, console.log)
    await bench(report, { full })
    finish()
  }
}
