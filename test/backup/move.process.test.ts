import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { connectionString } from '../../src/platform/embedded-postgres/accounts.ts'
import { findTool } from '../debian.ts'
import { root } from '../execute.ts'
import { Caller } from '../faults/caller.ts'
import { Program } from '../faults/program.ts'
import { scratch } from '../held-database.ts'
import { picture } from '../portfolio-steps.ts'
import { startOtherServer, type TestServer } from '../server.ts'
import { temporaryRoot } from '../temporary.ts'
import { digests, filesIn } from './moved.ts'

// `npm run cli -- backup` and `restore` as people type them: from the embedded server, while it serves, to a PostgreSQL of Debian, and back.

const key = 'a key that only this test knows'

async function cli(env: Record<string, string>, ...args: string[]): Promise<string> {
  const { PATH, HOME } = process.env
  const settings = { PATH, HOME, DEMO: '1', BACKUP_KEY: key, LOG: 'warn', ...env }
  const program = ['--import', './hooks.mjs', 'src/cli.ts', ...args]
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, env: settings })
  return stdout
}

describe('the move from the embedded server to another, and back', { skip: !findTool('postgresql') }, () => {
  const { folder, clean } = scratch()
  const files = mkdtempSync(join(temporaryRoot(), 'kansroute-moved-'))
  const backup = (name: string) => join(files, `${name}.backup`)
  const dataDir = (name: string) => join(folder, name)
  let other: TestServer
  let program: Program
  let urls: { owner: string; app: string; job: string }

  before(async () => {
    other = await startOtherServer()
    const url = (user: string) => connectionString(other.socketDir, user, 'kansroute')
    urls = { owner: url('owner_login'), app: url('app_login'), job: url('job_login') }
    program = await Program.start(dataDir('first'))
  })
  after(async () => {
    await program.stop()
    await other.stop()
    clean()
    rmSync(files, { recursive: true })
  })
  const elsewhere = () => ({
    DATABASE_URL: urls.app,
    DATABASE_ADMIN_URL: urls.owner,
    DATABASE_JOB_URL: urls.job,
    DATA_DIR: dataDir('second'),
  })

  it('keeps every row and file', async () => {
    const amina = await new Caller(program.address).signIn('amina')
    const form = await amina.fill('/activities/new/what?kind=home', '/activities', {
      title: 'Deeg gekneed',
      go: 'next',
    })
    const added = await amina.post(form)
    const page = added.cut ? '' : added.location!.replace(/\/shows.*/, '/evidence')
    const evidence = { file: await picture('deeg.png'), title: 'Het deeg' }
    const uploaded = await amina.post(await amina.fill(page, page, evidence))
    assert.ok(!uploaded.cut && uploaded.status === 303)

    // while the program serves
    assert.match(await cli({ DATA_DIR: dataDir('first') }, 'backup', backup('embedded')), /Backed up in .* encrypted/)
    assert.equal(await program.stop(), 0)
    await cli({ DATA_DIR: dataDir('first') }, 'backup', backup('stopped'))
    assert.match(await cli({}, 'restore', backup('stopped'), '--check'), /is whole \(encrypted\)/)

    await cli(elsewhere(), 'restore', backup('stopped'))
    await cli(elsewhere(), 'backup', backup('debian'))
    await cli({ DATA_DIR: dataDir('third') }, 'restore', backup('debian'))
    assert.deepEqual(filesIn(dataDir('third')), filesIn(dataDir('first')))
    assert.equal(filesIn(dataDir('first')).size, 1)

    const there = await digests(urls.owner)
    program = await Program.start(dataDir('third'))
    const back = await digests(program.url('owner_login'))
    // the program that starts says when it looked, and takes up the jobs that waited
    for (const [table, digest] of there)
      if (!['jobs', 'migration.done', 'platform.session'].includes(table)) assert.equal(back.get(table), digest, table)
    const again = await new Caller(program.address).signIn('amina')
    assert.match(await again.page('/cv'), /Deeg gekneed/)
  })
})
