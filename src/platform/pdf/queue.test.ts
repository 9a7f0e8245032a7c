import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { makeQueue, type PdfQueue } from './queue.ts'
import { startTypesetter } from './typesetter-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'kansroute-queue-'))
after(() => rmSync(folder, { recursive: true }))

const ask = (name: string, source: string) => {
  writeFileSync(join(folder, name), source)
  return {
    template: pathToFileURL(join(folder, name)).href,
    data: 'null',
    title: 'x',
    lang: 'nl',
    images: {},
    attachments: [],
  }
}
const quick = ask('quick.typ', '#let sheet(data, images) = [= Kop]')
// Doubles its work with each step, which Typst does not see as an endless loop; it would take years.
const endless = ask(
  'endless.typ',
  '#let f(n) = if n > 0 { f(n - 1) + f(n - 1) } else { "x" }\n#let sheet(data, images) = [= #f(60)]',
)

const withQueue = async (
  limits: { waiting: number; seconds: number },
  use: (queue: PdfQueue, pids: number[]) => Promise<void>,
) => {
  const pids: number[] = []
  const queue = makeQueue(limits, (listener) => {
    const typesetter = startTypesetter(listener)
    pids.push(typesetter.pid!)
    return typesetter
  })
  await use(queue, pids)
  await queue.close()
  assert.deepEqual(pids.filter(isRunning), [], 'no typesetter stays behind')
}
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a typesetter that is stuck is killed, and the next PDF is made by another', () =>
  withQueue({ waiting: 5, seconds: 2 }, async (queue, pids) => {
    const stuck = queue.add(endless)
    await assert.rejects(stuck, { code: 'pdf-timeout' })
    assert.ok((await queue.add(quick)).pdf.length > 1000)
    assert.equal(pids.length, 2)
  }))

test('a typesetter that dies fails its PDF only', () =>
  withQueue({ waiting: 5, seconds: 10 }, async (queue, pids) => {
    await queue.add(quick)
    const [dying, waiting] = [queue.add(endless), queue.add(quick)]
    process.kill(pids[0]!, 'SIGKILL')
    await assert.rejects(dying, { code: 'pdf-failed' })
    assert.ok((await waiting).pdf.length > 1000)
    assert.equal(pids.length, 2)
  }))

test('a typesetter that dies while it rests is replaced', () =>
  withQueue({ waiting: 5, seconds: 10 }, async (queue, pids) => {
    await queue.add(quick)
    process.kill(pids[0]!, 'SIGKILL')
    while (isRunning(pids[0]!)) await setTimeout(5)
    await setTimeout(50)
    assert.ok((await queue.add(quick)).pdf.length > 1000)
    assert.equal(pids.length, 2)
  }))

test('who finds the queue full, or waits too long in it, is told that it is busy', () =>
  withQueue({ waiting: 2, seconds: 1 }, async (queue) => {
    const all = [endless, endless, quick, quick].map((it) =>
      queue.add(it).then(
        () => 'made',
        (error) => error.code,
      ),
    )
    assert.equal(await all[3], 'pdf-busy', 'full at once')
    assert.deepEqual(await Promise.all(all), ['pdf-timeout', 'pdf-timeout', 'pdf-busy', 'pdf-busy'])
  }))

test('many at once come back each with its own answer', () =>
  withQueue({ waiting: 50, seconds: 10 }, async (queue) => {
    const named = ask('named.typ', '#let sheet(data, images) = [= #data]')
    const titles = Array.from({ length: 40 }, (_, i) => `Titel ${i}`)
    const made = await Promise.all(titles.map((title) => queue.add({ ...named, title, data: JSON.stringify(title) })))
    for (const [i, { pdf }] of made.entries()) assert.ok(Buffer.from(pdf).includes(`>${titles[i]}<`))
  }))

test('closing refuses what waits', () =>
  withQueue({ waiting: 5, seconds: 10 }, async (queue) => {
    const all = [endless, quick].map((it) =>
      queue.add(it).then(
        () => 'made',
        (error) => error.code,
      ),
    )
    await queue.close()
    assert.deepEqual(await Promise.all(all), ['pdf-failed', 'pdf-busy'])
  }))

test('the typesetter sees none of our environment', () =>
  withQueue({ waiting: 5, seconds: 10 }, async (queue, pids) => {
    process.env.KANSROUTE_TEST_SECRET = 'geheim'
    await queue.add(quick)
    delete process.env.KANSROUTE_TEST_SECRET
    assert.doesNotMatch(readFileSync(`/proc/${pids[0]}/environ`, 'utf8'), /KANSROUTE_TEST_SECRET|HOME=/)
  }))
