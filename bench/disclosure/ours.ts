// ours.ts SHAPE TYPICAL SEED: protects one table in a process of its own and prints what came out as JSON.
import { findExposed, protect } from '@kansroute/disclosure'
import { tableOf } from './tables.ts'

const [shape, typical, seed] = process.argv.slice(2)
const table = tableOf(JSON.parse(shape!), Number(typical), Number(seed))
const cpu = process.cpuUsage()
const result = await protect(table, { threshold: 10 })
const { user, system } = process.cpuUsage(cpu)
const small = new Set(result.cells.filter(({ reason }) => reason === 'threshold').map(({ key }) => key.join()))
console.log(
  JSON.stringify({
    cells: result.cells.length,
    small: small.size,
    secondary: result.cells.filter(({ reason }) => reason === 'secondary').length,
    bound: result.bound,
    status: result.status,
    seconds: result.seconds,
    processor: (user + system) / 1e6,
    exposed: findExposed(result.audit, 10).length,
    peakMB: process.resourceUsage().maxRSS / 1024,
  }),
)
