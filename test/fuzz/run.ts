import { startTestServer } from '../server.ts'

// `npm run fuzz`: 100,000 requests. `npm run fuzz -- --seed NAME --from N --requests N` takes a run up again or tries one request.

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const seed = option('seed') ?? String(Date.now())
const from = Number(option('from') ?? 0)
const requests = Number(option('requests') ?? 100_000)
const server = await startTestServer()
process.env.TEST_PG_HOST = server.socketDir
process.env.LOG ??= 'silent'
const { openWorld } = await import('../world.ts')
const { openFuzz } = await import('./fuzzer.ts')

const world = await openWorld()
const fuzz = await openFuzz(world, seed)
const { size } = fuzz
say(
  `seed ${seed}, from ${from}: ${requests} requests, ${size.addresses} addresses, ${size.forms} forms, ${size.readers} readers`,
)

const before = await fuzz.untouched()
const statuses = new Map<number, number>()
const broken: string[] = []
const started = performance.now()
for (let n = from; n < from + requests; n++) {
  try {
    const status = await fuzz.send(n)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  } catch (error) {
    broken.push((error as Error).message.slice(0, 1000))
    say(`broken: ${broken.at(-1)}`)
  }
  if ((n + 1 - from) % 1000 === 0) {
    if ((await fuzz.untouched()) !== before) broken.push(`${seed} before ${n + 1}: rows of somebody else changed`)
    say(`${n + 1 - from} in ${Math.round((performance.now() - started) / 1000)} s, ${broken.length} broken`)
    if (broken.some((line) => line.endsWith('changed'))) break
  }
}
const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`)
say(`seed ${seed}: ${answers.join(', ')}`)
say(broken.length === 0 ? 'nothing broke, and nothing of somebody else changed' : `${broken.length} broken`)
await world.close()
await server.stop()
process.exitCode = broken.length === 0 ? 0 : 1
