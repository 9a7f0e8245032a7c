import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { runAs } from '../src/platform/embedded-postgres/run-as.ts'
import { root } from './execute.ts'
import { giveToOrdinary, inScratch, processesIn } from './held-database.ts'

// The commands of the README, as people type them: `npm start` in a data folder of its own, on a free port.

type Started = {
  child: ChildProcess
  /** Everything it said until now. */
  said(): string
  /** Resolves once it says this. */
  saying(words: string): Promise<unknown>
  /** The address it printed, once it is ready. */
  address: Promise<string>
  ended: Promise<number | null>
}

const settings = (dataDir: string) => ({ ...plainEnvironment(), DATA_DIR: dataDir, PORT: '0', DEMO: '1' })

/** Neither the settings of this shell nor those of the test run. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, npm_config_cache } = process.env
  return { PATH, HOME, ...(npm_config_cache && { npm_config_cache }) }
}

function start(file: string, args: string[], env: NodeJS.ProcessEnv): Started {
  const child = spawn(file, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part
    })
  const saying = async (words: string | RegExp) => {
    const over = ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`)))
    over.catch(() => {})
    for (;;) {
      const found = new RegExp(words).exec(said)
      if (found) return found[1] ?? ''
      await Promise.race([over, sleep(20)])
    }
  }
  const address = saying(/ready after .* (http:\/\/localhost:\d+)/)
  address.catch(() => {})
  return { child, said: () => said, saying, address, ended }
}

const npmStart = (dataDir: string) => start('npm', ['start'], settings(dataDir))

/** Sends the signal to npm itself, or as Ctrl-C does to all that stand in the foreground; nothing may be left within seconds. */
async function end({ child, ended }: Started, how: 'SIGTERM to npm' | 'Ctrl-C', dataDir: string): Promise<void> {
  const from = performance.now()
  if (how === 'Ctrl-C') process.kill(-child.pid!, 'SIGINT')
  else child.kill('SIGTERM')
  await ended
  while (processesIn(dataDir).length > 0 && performance.now() - from < 10_000) await sleep(20)
  assert.deepEqual(processesIn(dataDir), [])
  assert.ok(performance.now() - from < 6000, `took ${performance.now() - from} ms`)
}

describe('npm start', () => {
  it(
    'starts, is refused beside itself, ends on a signal to npm, starts again within seconds and ends on Ctrl-C',
    inScratch(async ({ dataDir }) => {
      const first = npmStart(dataDir)
      const page = await fetch(await first.address)
      assert.equal(page.status, 200)
      assert.match(await page.text(), /<main/)
      assert.match(first.said(), /Making the database/)
      const second = npmStart(dataDir)
      await assert.rejects(second.address, /A Kansroute server \(process \d+\) already runs on /)
      await end(first, 'SIGTERM to npm', dataDir)
      const from = performance.now()
      const third = npmStart(dataDir)
      assert.equal((await fetch(`${await third.address}/health/ready`)).status, 200)
      assert.ok(performance.now() - from < 8000)
      await end(third, 'Ctrl-C', dataDir)
    }),
  )

  it(
    'leaves nothing running when it is broken off during the first start, and starts after all',
    inScratch(async ({ dataDir }) => {
      for (const [words, how] of [
        ['Making the database', 'SIGTERM to npm'],
        ['Migration 0001', 'Ctrl-C'],
        ['Filling people.person', 'SIGTERM to npm'],
      ] as const) {
        const early = npmStart(dataDir)
        await early.saying(words)
        await end(early, how, dataDir)
      }
      const whole = npmStart(dataDir)
      assert.equal((await fetch(await whole.address)).status, 200)
      await end(whole, 'Ctrl-C', dataDir)
    }),
  )

  it(
    'starts as an account without rights',
    { skip: process.getuid!() !== 0 && 'this is an ordinary account already' },
    inScratch(async ({ folder, dataDir }) => {
      giveToOrdinary(folder)
      const program = ['--import', join(root, 'hooks.mjs'), join(root, 'src', 'main.ts')]
      const { file, args } = runAs(folder).command(process.execPath, program, [root])
      const started = start(file, args, settings(dataDir))
      assert.equal((await fetch(await started.address)).status, 200)
      started.child.kill('SIGTERM')
      assert.equal(await started.ended, 0)
    }),
  )
})
