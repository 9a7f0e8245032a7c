import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { virusScanner } from './index.ts'

const folder = await mkdtemp(join(tmpdir(), 'virus-scanner-'))
after(() => rm(folder, { recursive: true }))

// The harmless test file that every scanner knows, in two halves so that this file is not one.
const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

test('without a command, with one that does not exist or fails, nothing was scanned', async () => {
  assert.equal(await virusScanner().scan(eicar), 'not-scanned')
  assert.equal(await virusScanner('  ').scan(eicar), 'not-scanned')
  assert.equal(await virusScanner('/nowhere/clamdscan').scan(eicar), 'not-scanned')
})

test('the answer of the command is its exit code, and the file goes in by standard input', async () => {
  const script = join(folder, 'scan.sh')
  await writeFile(script, 'case "$(cat)" in good) exit 0;; bad) exit 1;; slow) kill -9 $$;; *) exit 2;; esac\n')
  const scanner = virusScanner(`sh ${script}`)
  assert.equal(await scanner.scan(Buffer.from('good')), 'clean')
  assert.equal(await scanner.scan(Buffer.from('bad')), 'infected')
  assert.equal(await scanner.scan(Buffer.from('slow')), 'not-scanned')
  assert.equal(await scanner.scan(Buffer.from('else')), 'not-scanned')
})

const clamav = spawnSync('clamscan', ['--version']).status === 0

test('ClamAV finds the test virus', { skip: !clamav && 'clamscan is not installed' }, async () => {
  // One signature of our own, so that no download of the real ones is needed.
  const signature = join(folder, 'test.ndb')
  await writeFile(signature, `Eicar-Test:0:*:${eicar.toString('hex')}\n`)
  const scanner = virusScanner(`clamscan --database=${signature}`)
  assert.equal(await scanner.scan(eicar), 'infected')
  assert.equal(await scanner.scan(Buffer.from('een gewone brief')), 'clean')
})
