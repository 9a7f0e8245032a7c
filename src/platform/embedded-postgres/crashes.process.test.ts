import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  ask,
  close,
  fill,
  type Held,
  hold,
  inScratch,
  kept,
  kill,
  processesIn,
  urlOf,
} from '../../../test/held-database.ts'

const pidFile = (dataDir: string) => join(dataDir, 'postgres', 'postmaster.pid')

describe('after a crash every row is there', () => {
  it(
    'when the program is killed: the next start takes the running database over and ends it at its own end',
    inScratch(async ({ dataDir }) => {
      const first = await hold(dataDir)
      await fill(first)
      await first.end('SIGKILL')
      const from = performance.now()
      const second = await hold(dataDir)
      assert.ok(performance.now() - from < 3000)
      assert.equal(second.said.postmaster, first.said.postmaster)
      assert.match(second.progress.join(), /was still running .* and goes on/)
      assert.equal(await kept(second), 1000)
      await close(second)
    }),
  )

  it(
    'when program and database are killed at once',
    inScratch(async ({ dataDir }) => {
      const first = await hold(dataDir)
      await fill(first)
      kill(first.said.postmaster!)
      await first.end('SIGKILL')
      const second = await hold(dataDir)
      assert.notEqual(second.said.postmaster, first.said.postmaster)
      assert.equal(await kept(second), 1000)
      await close(second)
    }),
  )

  it(
    'when the database alone is killed: the program starts it again at the same address',
    inScratch(async ({ dataDir }) => {
      const held = await hold(dataDir)
      await fill(held)
      kill(held.said.postmaster!)
      assert.equal(await keptSoon(held), 1000)
      assert.match(held.progress.join(), /ended unexpectedly; starting it again/)
      assert.notEqual(Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]), held.said.postmaster)
      await close(held)
    }),
  )

  it(
    'when a process of one connection is killed',
    inScratch(async ({ dataDir }) => {
      const held = await hold(dataDir)
      await fill(held)
      const victim = ask(urlOf(held), 'select pg_sleep(60)').catch(() => 'gone')
      let pid: number | undefined
      while (!pid) pid = (await ask<{ pid: number }>(urlOf(held), sleeper))[0]?.pid
      kill(pid)
      assert.equal(await victim, 'gone')
      assert.equal(await keptSoon(held), 1000)
      await close(held)
    }),
  )

  it(
    'when the first start is killed half-way: the next one begins anew',
    inScratch(async ({ dataDir }) => {
      const first = await hold(dataDir, { until: 'progress' })
      await sleep(100)
      await first.end('SIGKILL')
      mkdirSync(join(dataDir, 'postgres.new-1'), { recursive: true })
      const second = await hold(dataDir)
      await fill(second)
      assert.equal(await kept(second), 1000)
      assert.equal(existsSync(join(dataDir, 'postgres.new-1')), false)
      await close(second)
    }),
  )
})

const sleeper = `select pid from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'`

/** The rows as soon as the database answers again. */
async function keptSoon(held: Held): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await kept(held)
    } catch (error) {
      if (attempt === 200) throw error
      await sleep(50)
    }
  }
}

it(
  'a program that fails by a mistake ends its database',
  inScratch(async ({ dataDir }) => {
    const held = await hold(dataDir, { quiet: true })
    assert.notEqual((await held.end('SIGUSR2')).code, 0)
    const until = Date.now() + 5000
    while (processesIn(dataDir).length > 0 && Date.now() < until) await sleep(20)
  }),
)

describe('what a crash leaves is no obstacle', () => {
  it(
    'a stale file whose process number now belongs to another program of the same account',
    inScratch(async ({ dataDir }) => {
      const first = await hold(dataDir)
      await fill(first)
      await first.end('SIGKILL')
      kill(first.said.postmaster!)
      const other = sleepAsOwner(join(dataDir, 'postgres'))
      try {
        for (const file of [pidFile(dataDir), join(dataDir, 'postgres', '.s.PGSQL.5432.lock')])
          writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(other.pid)))
        const second = await hold(dataDir)
        assert.equal(await kept(second), 1000)
        await close(second)
      } finally {
        other.kill('SIGKILL')
      }
    }),
  )

  it(
    'a database that goes on running while its folder is moved',
    inScratch(async ({ folder, dataDir }) => {
      const first = await hold(dataDir)
      await fill(first)
      await first.end('SIGKILL')
      const moved = join(folder, 'moved')
      renameSync(dataDir, moved)
      const second = await hold(moved)
      assert.match(second.progress.join(), /in another way; it starts again/)
      assert.equal(await kept(second), 1000)
      await close(second)
    }),
  )

  it(
    'data that root copied back and that belong to root now',
    { skip: process.getuid!() !== 0 && 'only root makes files of root' },
    inScratch(async ({ folder, dataDir }) => {
      const first = await hold(dataDir)
      await fill(first)
      await close(first)
      execFileSync('chown', ['-R', '0:0', folder])
      const second = await hold(dataDir)
      assert.equal(await kept(second), 1000)
      await close(second)
    }),
  )
})

/** A program that is no database but runs under the account of one. */
function sleepAsOwner(dataFolder: string): ChildProcess {
  const { uid, gid } = statSync(dataFolder)
  return spawn('/bin/sleep', ['600'], { uid, gid, stdio: 'ignore' })
}
