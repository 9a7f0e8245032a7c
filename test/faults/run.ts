import { cpus } from 'node:os'
import { type FaultName, faultNames, type Row, tryFault } from './fault.ts'
import { faults } from './kinds/index.ts'

// `npm run faults`: every fault in its long form; `npm run faults -- NAME ...` some; `--short` as `npm test` does; `--json` an object a line.

const words = process.argv.slice(2)
const json = words.includes('--json')
const asked = words.filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !faultNames.includes(name as FaultName))
if (unknown.length > 0) {
  process.stderr.write(`No fault "${unknown.join('", "')}". There are: ${faultNames.join(', ')}.\n`)
  process.exit(1)
}

const rows: Row[] = []
for (const name of faultNames.filter((name) => asked.length === 0 || asked.includes(name))) {
  const fault = faults[name]
  const tell = (line: string) => void process.stderr.write(`  ${name}: ${line}\n`)
  const row = await tryFault(fault, words.includes('--short'), tell).catch(
    (error: Error): Row => ({
      fault: name,
      tried: 0,
      acknowledged: 0,
      lost: 1,
      seconds: 0,
      said: `FAILED: ${error.stack}`,
    }),
  )
  rows.push(row)
  if (json) process.stdout.write(`${JSON.stringify(row)}\n`)
}
if (!json) {
  const day = Temporal.Now.plainDateISO()
  const core = cpus()[0]?.model ?? 'unknown'
  const lines = [
    `${day}, ${cpus().length} cores (${core}), Node ${process.versions.node}`,
    '',
    '| fault | tried | acknowledged | lost | seconds | what was seen |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      (r) =>
        `| ${r.fault} | ${r.tried} | ${r.acknowledged} | ${r.lost} | ${r.seconds} | ${r.said.replaceAll('|', '\\|')} |`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
process.exitCode = rows.some(({ lost }) => lost > 0) ? 1 : 0
