import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sessionsFor } from '../../bench/server/sessions.ts'
import { root } from '../execute.ts'
import { Caller } from '../faults/caller.ts'
import { Load } from '../faults/load.ts'
import { freePort, Program } from '../faults/program.ts'
import { scratch } from '../held-database.ts'
import { startProxy } from './proxy.ts'

// Two web processes behind a proxy that does what `deploy/nginx.conf` asks of nginx: each request on a connection of its own, to the next
// process when one refuses it; where nginx is installed (or NGINX names it), it is nginx with that very file. Both are restarted by `deploy/restart.sh` while pages are asked and forms are sent.

describe('a new version without a gap', () => {
  const { folder, clean } = scratch()
  const programs = new Map<number, Program>()
  let database: Program

  before(async () => {
    const dataDir = join(folder, 'data')
    // serves nobody here: it runs the database, as another machine would
    database = await Program.onCopy(dataDir, { WORKER: 'off' })
    const settings = {
      DATABASE_URL: database.url('app_login'),
      DATABASE_ADMIN_URL: database.url('owner_login'),
      DATABASE_JOB_URL: database.url('job_login'),
      WORKER: 'off',
      DRAIN: '1',
    }
    for (const port of [await freePort(), await freePort()]) {
      const program = new Program(dataDir, port, settings)
      await program.start()
      programs.set(port, program)
    }
  })
  after(async () => {
    for (const program of programs.values()) await program.stop()
    await database.stop()
    clean()
  })

  it('loses no request while both are restarted', async (t) => {
    const ports = [...programs.keys()]
    const proxy = await startProxy(folder, ports)
    // what systemd does: ends it and starts it, and waits for neither
    const manager = createHttpServer((request, response) => {
      const program = programs.get(Number(request.url?.slice(1)))!
      program.stop().then((code) => {
        ended.push(code)
        program.start().catch(() => undefined)
        response.end('restarted\n')
      })
    })
    const ended: (number | null)[] = []
    const managerPort = await freePort()
    await new Promise<void>((resolve) => manager.listen(managerPort, '127.0.0.1', resolve))
    t.diagnostic(`behind ${proxy.name}`)
    const address = `http://127.0.0.1:${proxy.port}`
    try {
      const ask = database.ask.bind(database)
      const tokens = await sessionsFor(ask, 100)
      const load = await Load.start('restart', [address], tokens, 4)
      let going = true
      const wrong: string[] = []
      let pages = 0
      const reader = (async () => {
        const caller = Caller.withSession(address, tokens[0]!)
        for (; going; pages++) {
          const answer = await caller.get('/route')
          if (answer.cut || answer.status !== 200) wrong.push(answer.cut ? 'cut' : String(answer.status))
        }
      })()
      await sleep(500)
      const env = {
        ...process.env,
        NODE: process.execPath,
        RESTART: `"$NODE" -e "fetch('http://127.0.0.1:${managerPort}/' + process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1))" $1`,
      }
      const { stdout } = await promisify(execFile)('sh', ['deploy/restart.sh', ...ports.map(String)], {
        cwd: root,
        env,
      })
      assert.match(stdout, /ready.*ready/s)
      await sleep(500)
      going = false
      await reader
      await load.stop()
      assert.deepEqual(wrong, [])
      assert.deepEqual([load.cut, load.busy, load.wrong], [0, 0, []])
      assert.deepEqual(await load.lost(ask), { lost: 0, doubled: 0 })
      assert.deepEqual(ended, [0, 0])
      assert.ok(pages > 20 && load.acknowledged.length > 20, `${pages} pages, ${load.acknowledged.length} forms`)
    } finally {
      manager.close()
      await proxy.stop()
    }
  })

  it('says that it is going before it goes, and answers until then', async () => {
    const [program] = programs.values()
    const visitor = new Caller(program!.address)
    const status = async (path: string) => {
      const answer = await visitor.get(path)
      return answer.cut ? 'cut' : answer.status
    }
    assert.equal(await status('/health/ready'), 200)
    const stopped = program!.stop()
    await sleep(300)
    assert.equal(await status('/health/ready'), 503)
    assert.equal(await status('/'), 200)
    assert.equal(await stopped, 0)
    assert.equal(await status('/'), 'cut')
  })
})
