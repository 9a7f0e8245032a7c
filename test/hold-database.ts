import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedError, startEmbedded } from '../src/platform/embedded-postgres/index.ts'

// A program for the process tests: runs the embedded server as the web server or a command does, says one line of JSON and
// waits for a signal; SIGUSR2 makes it fail as by a mistake in the program. Arguments: data folder, role.
const [dataDir = '', role = 'server'] = process.argv.slice(2)
const interrupted = new AbortController()
const signals = ['SIGINT', 'SIGTERM'] as const
for (const signal of signals) process.on(signal, () => interrupted.abort())
process.on('SIGUSR2', () => {
  throw new Error('a mistake in the program')
})
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)

try {
  const database = await startEmbedded({
    dataDir,
    role: role === 'beside' ? 'beside' : 'server',
    signal: interrupted.signal,
    onProgress: (progress) => say({ progress }),
  })
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  say({ url: database.connection('owner_login', 'kansroute'), socketDir: database.socketDir, postmaster })
  const stayAwake = setInterval(() => {}, 1000)
  await new Promise<void>((resolve) => {
    if (interrupted.signal.aborted) resolve()
    interrupted.signal.addEventListener('abort', () => resolve())
  })
  clearInterval(stayAwake)
  await database.stop()
} catch (error) {
  if (!(error instanceof EmbeddedError)) throw error
  say({ refused: error.code, message: error.message })
  process.exitCode = 1
}
