import { provideTools, sayMissing, type Tool } from './debian.ts'
import { lint, nodeTests, testFiles, types, unused, usesDatabase } from './parts.ts'
import { runAll, runParts, say } from './progress.ts'
import type { Counts } from './reporter.ts'
import { startOtherServer, startTestServer, type TestServer } from './server.ts'

// `npm test`: everything. `npm test -- places`: the test files with "places" in their path.

const [filter] = process.argv.slice(2)
const files = testFiles(filter)
const databaseFiles = files.unit.filter(usesDatabase)
const servers: TestServer[] = []

async function onServer(start: () => Promise<TestServer>): Promise<{ TEST_PG_HOST: string }> {
  const server = await start()
  servers.push(server)
  return { TEST_PG_HOST: server.socketDir }
}

/** Installs what is missing of Debian, or counts it as failed. @returns the tools there are. */
function tools(total: Counts): (tool: Tool) => boolean {
  const needed: Tool[] = []
  if (files.unit.length + files.processes.length > 0) needed.push('poppler')
  if (databaseFiles.length + files.journeys.length > 0) needed.push('postgresql')
  if (files.journeys.length > 0) needed.push('chromium')
  const missing = provideTools(needed, say)
  if (missing.length > 0) say(sayMissing(missing))
  if (missing.length > 0 && process.env.ALLOW_MISSING !== '1') total.failed += missing.length
  return (tool) => !missing.includes(tool)
}

async function everything(total: Counts): Promise<void> {
  if (Object.values(files).flat().length === 0) say(`No test file has "${filter}" in its path.`)
  const has = tools(total)
  if (!filter) await runParts([types, lint, unused], total)
  const env = await onServer(startTestServer)
  const quick = { isolation: 'none', seconds: 60 } as const
  if (files.unit.length > 0) await runParts([nodeTests('units and use cases', files.unit, { ...quick, env })], total)
  const other =
    databaseFiles.length + files.journeys.length > 0 && has('postgresql') ? await onServer(startOtherServer) : undefined
  if (other && databaseFiles.length > 0) {
    await runParts([nodeTests('the same on another PostgreSQL', databaseFiles, { ...quick, env: other })], total)
  }
  const alone = { isolation: 'process', seconds: 180, env } as const
  if (files.processes.length > 0)
    await runParts([nodeTests('processes', files.processes, { ...alone, concurrency: 2 })], total)
  if (files.journeys.length > 0 && has('chromium'))
    await runParts([nodeTests('journeys in a browser', files.journeys, alone)], total)
  // The ways are the same there; what pages look like was judged above, and the crawl of every page does nothing else.
  const ways = files.journeys.filter((file) => !file.endsWith('every-page.test.ts'))
  if (ways.length > 0 && has('chromium') && other) {
    const walked = { ...alone, env: { ...other, LOOK: 'no' } }
    await runParts([nodeTests('journeys on another PostgreSQL', ways, walked)], total)
  }
}

await runAll(everything, async () => {
  for (const server of servers.splice(0)) await server.stop()
})
