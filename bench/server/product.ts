import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { settingsList } from '../../src/platform/config.ts'
import { ending } from './scratch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = ['--import', './hooks.mjs', 'src/main.ts']
const patience = 120_000

export type Product = {
  address: string
  pid: number
  /** From the spawn to the last byte of the landing page, in seconds. */
  seconds: number
  /** The last that it wrote: says why, when a page is no page. */
  said(): string
  stop(): Promise<void>
}

/** Starts the web server in a process of its own, with no setting but these, and gets its first page. */
export async function startProduct(
  settings: Record<string, string>,
  [file, ...args]: readonly [string, ...string[]] = [process.execPath, ...program],
): Promise<Product> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const start = performance.now()
  const child = spawn(file, args, {
    cwd: root,
    // one session asks for more than any person would
    env: {
      ...withoutSettings(),
      NODE_ENV: 'production',
      LOG: 'warn',
      LIMIT_SESSION: '0',
      ...settings,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said = (said + part).slice(-4000)
    })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = ending(async () => {
    child.kill('SIGTERM')
    const forced = setTimeout(() => child.kill('SIGKILL'), 20_000)
    await ended
    clearTimeout(forced)
  })
  try {
    await untilReady(address, () => child.exitCode === null && child.signalCode === null)
    const page = await fetch(address)
    if (page.status !== 200 || !(await page.text()).includes('<main'))
      throw new Error(`the landing page: ${page.status}`)
  } catch (error) {
    await stop()
    throw new Error(`${(error as Error).message}\n${said}`)
  }
  return { address, pid: child.pid!, seconds: (performance.now() - start) / 1000, said: () => said, stop }
}

async function untilReady(address: string, alive: () => boolean): Promise<void> {
  for (const until = performance.now() + patience; performance.now() < until; await sleep(10)) {
    if (!alive()) throw new Error('the server ended before it was ready')
    const status = await fetch(`${address}/health/ready`).then(
      async (answer) => (await answer.text()) && answer.status,
      () => 0,
    )
    if (status === 200) return
  }
  throw new Error(`not ready after ${patience / 1000} s`)
}

/** A port that nobody listens on; asked now, so that the server can be told before it starts. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** The caller's environment without the settings of a Kansroute that runs beside. */
function withoutSettings(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const { name } of settingsList()) delete env[name]
  return env
}

/** Signs in as somebody of the demo region. @returns the cookie. */
export async function signIn(address: string, persona: string): Promise<string> {
  const answer = await fetch(`${address}/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ persona }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`could not sign in as ${persona}: ${answer.status}`)
  return cookie
}
