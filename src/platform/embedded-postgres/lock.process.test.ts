import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { close, fill, hold, inScratch, kept, processesIn } from '../../../test/held-database.ts'

describe('one web server per data folder', () => {
  it(
    'refuses the second, by whatever path it comes, and says which process has it',
    inScratch(async ({ folder, dataDir }) => {
      const first = await hold(dataDir)
      await fill(first)
      const other = join(folder, 'other-path')
      symlinkSync(dataDir, other)
      for (const path of [dataDir, other]) {
        const { said } = await hold(path)
        assert.equal(said.refused, 'already-running')
        assert.ok(said.message?.includes(`A Kansroute server (process ${first.child.pid}) already runs on ${dataDir}.`))
      }
      assert.equal(await kept(first), 1000)
      await close(first)
    }),
  )

  it(
    'lets one of two that start at the same moment through',
    inScratch(async ({ dataDir }) => {
      const both = await Promise.all([hold(dataDir), hold(dataDir)])
      const refused = both.filter((held) => held.said.refused === 'already-running')
      assert.equal(refused.length, 1)
      await close(both.find((held) => !held.said.refused)!)
    }),
  )

  it(
    'runs servers on two folders side by side',
    inScratch(async ({ folder }) => {
      const both = await Promise.all([hold(join(folder, 'a')), hold(join(folder, 'b'))])
      await Promise.all(both.map(fill))
      await Promise.all(both.map(close))
    }),
  )
})

describe('commands beside the web server', () => {
  it(
    'join the running one and leave it running',
    inScratch(async ({ dataDir }) => {
      const server = await hold(dataDir)
      await fill(server)
      const command = await hold(dataDir, { role: 'beside' })
      assert.equal(command.said.postmaster, server.said.postmaster)
      assert.equal(await kept(command), 1000)
      await close(command)
      assert.equal(await kept(server), 1000)
      await close(server)
    }),
  )

  it(
    'join a web server that is still making its database',
    inScratch(async ({ dataDir }) => {
      const [server, command] = await Promise.all([
        hold(dataDir),
        sleep(150).then(() => hold(dataDir, { role: 'beside' })),
      ])
      assert.equal(command.said.postmaster, server.said.postmaster)
      await close(command)
      await close(server)
    }),
  )

  it(
    'run the database for their own time when there is none, and a web server says that it must wait',
    inScratch(async ({ dataDir }) => {
      const command = await hold(dataDir, { role: 'beside' })
      await fill(command)
      const { said } = await hold(dataDir)
      assert.equal(said.refused, 'already-running')
      assert.match(said.message!, /A command \(process \d+\) is using .* Start again when it has finished\./)
      await close(command)
      assert.deepEqual(processesIn(dataDir), [])
      const server = await hold(dataDir)
      assert.equal(await kept(server), 1000)
      await close(server)
    }),
  )

  it(
    'that run the database let a command that joined them finish first',
    inScratch(async ({ dataDir }) => {
      const first = await hold(dataDir, { role: 'beside' })
      await fill(first)
      const second = await hold(dataDir, { role: 'beside' })
      const ended = first.end('SIGTERM')
      await sleep(400)
      assert.equal(await kept(second), 1000)
      await close(second)
      assert.equal((await ended).code, 0)
      assert.match(first.progress.join(), /Another command still uses the database/)
    }),
  )
})
