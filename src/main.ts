import type { Server } from 'node:http'
import { ConfigError, readConfig } from './platform/config.ts'
import { closeServer, type Drain, drainable } from './platform/drain.ts'
import { EmbeddedError } from './platform/embedded-postgres/index.ts'
import { listen, makeServer } from './platform/http-server.ts'
import { log, tellError } from './platform/log.ts'
import { metricsApp } from './platform/metrics-page.ts'
import { MigrationError } from './platform/migrate.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
// A reader that goes away (npm start | head) is no reason to fall over.
process.stdout.on('error', () => undefined)
const stopping = new AbortController()
let answer: (request: Request, env: object) => Response | Promise<Response> = () =>
  new Response('starting', { status: 503 })

/** What nobody caught is written down without its words; what it left behind is nobody's to trust, so the process ends and is started anew. */
process.on('uncaughtException', (error) => {
  log.fatal({ error: tellError(error) }, 'uncaught')
  process.exit(1)
})

async function main(): Promise<void> {
  const started = { at: performance.now(), database: false }
  const config = readConfig(process.env)
  const { startingApp, openApp, openServer, prepare } = await import('./start.ts')
  answer = (request) => startingApp.fetch(request)
  const ends: (() => Promise<void> | void)[] = []
  const endAll = async () => {
    for (const end of ends.splice(0).reverse()) await Promise.resolve(end()).catch(() => undefined)
  }
  // Before anything starts: a signal while the database comes up ends that as well.
  const stop = async () => {
    if (stopping.signal.aborted) return
    stopping.abort()
    await endAll()
    if (started.database) process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  try {
    const database = await openServer(config, 'server', say, stopping.signal)
    started.database = true
    ends.push(() => database.stop())
    if (stopping.signal.aborted) {
      await endAll()
      process.exit(0)
    }
    const server: Server | undefined =
      config.worker === 'only'
        ? undefined
        : makeServer((request, env) => drain?.refusal(request) ?? answer(request, env))
    const drain: Drain | undefined = server && drainable(server)
    if (drain) ends.push(() => drain.end(config.drain))
    // With an own database it listens at once, so that /health/live answers while that starts. Behind a proxy, with another process beside
    // it, it listens when it can answer: until then people are sent to the other.
    if (server && !config.database) await listen(server, config.port, config.host)
    await prepare(config, database.urls, say)
    const address = server?.address()
    const port = typeof address === 'object' && address ? address.port : config.port
    const baseUrl = config.baseUrl ?? `http://localhost:${port}`
    const opened = await openApp(config, database.urls, baseUrl, say)
    // Ended from the back: first no more requests, then what answers them, then the database.
    ends.splice(1, 0, opened.close)
    answer = (request, env) => opened.app.fetch(request, env)
    if (server && config.database) await listen(server, config.port, config.host)
    if (config.metrics.port !== undefined) {
      const app = metricsApp(config.metrics.token)
      const figures = await listen(
        makeServer((request) => app.fetch(request)),
        config.metrics.port,
        config.host,
      )
      ends.push(() => closeServer(figures, 1000))
    }
    const seconds = ((performance.now() - started.at) / 1000).toFixed(1)
    say(
      server
        ? `Kansroute is ready after ${seconds} s: ${baseUrl}${config.demo ? '/demo' : ''}`
        : `Kansroute works off jobs (ready after ${seconds} s).`,
    )
  } catch (error) {
    await endAll()
    if (stopping.signal.aborted) process.exit(0)
    throw error
  }
}

main().catch((error: unknown) => {
  const known =
    error instanceof ConfigError ||
    error instanceof EmbeddedError ||
    error instanceof MigrationError ||
    (error as { code?: string }).code === 'EADDRINUSE'
  const code = (error as { code?: string }).code
  const message = code === 'EADDRINUSE' ? 'The port is in use. Set PORT to another one.' : (error as Error).message
  process.stderr.write(known ? `${message}\n` : `${(error as Error).stack}\n`)
  process.exit(1)
})
