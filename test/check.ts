import { lint, nodeTests, testFiles, types } from './parts.ts'
import { runAll, runParts } from './progress.ts'
import { startTestServer, type TestServer } from './server.ts'

// `npm run check`: types, lint, units and use cases; what one runs before each commit. `npm run check -- places` for a part.

/** Takes more than five seconds, or a browser: left to `npm test`, unless asked for by name. */
const long =
  /^test\/(rights|backup|fuzz)|\bfuzz\.test|styleguide\.test|islands\.test|passkeys\.test|pdf\/queue\.test|^bench\//

const [filter] = process.argv.slice(2)
let server: TestServer | undefined

await runAll(
  async (total) => {
    if (!filter) await runParts([types, lint], total)
    const unit = testFiles(filter).unit.filter((path) => filter || !long.test(path))
    if (unit.length === 0) return
    server = await startTestServer()
    const env = { TEST_PG_HOST: server.socketDir }
    await runParts([nodeTests('units and use cases', unit, { isolation: 'none', seconds: 60, env })], total)
  },
  async () => server?.stop(),
)
