import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sessionsFor } from '../../../bench/server/sessions.ts'
import { picture } from '../../portfolio-steps.ts'
import { Caller } from '../caller.ts'
import type { Fault } from '../fault.ts'
import { sweepFiles } from '../files.ts'
import { Load } from '../load.ts'
import { Program } from '../program.ts'
import { isBusy, isDone, said } from '../strike.ts'
import { wrong } from './killed.ts'

/** The disk of database and files is full to the last byte under load, and has room again. */
export const diskFull: Fault = {
  name: 'disk-full',
  run: async ({ folder, short, say }) => {
    const dataDir = join(folder, 'data')
    mkdirSync(dataDir)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=500m,mode=711', 'tmpfs', dataDir], { stdio: 'ignore' })
    } catch {
      return { tried: 0, acknowledged: 0, lost: 0, said: 'not tried: mounting a small disk asks root' }
    }
    try {
      return await onFullDisk(dataDir, short, say)
    } finally {
      execFileSync('umount', ['-l', dataDir])
    }
  },
}

async function onFullDisk(dataDir: string, short: boolean, say: (line: string) => void) {
  const program = await Program.onCopy(dataDir)
  try {
    const ask = program.ask.bind(program)
    const amina = await new Caller(program.address).signIn('amina')
    const evidence = await uploadForm(amina)
    const load = await Load.start('disk-full', [program.address], await sessionsFor(ask, 200))
    await sleep(1000)
    const ballast = join(dataDir, 'ballast')
    const taken = fillUp(ballast)
    say(`${Math.round(taken / 1e6)} MB of ballast: full`)
    let [uploads, wrongUploads] = [0, 0]
    const seen = new Set<string>()
    for (const until = performance.now() + (short ? 4000 : 30_000); performance.now() < until; await sleep(500)) {
      fillUp(`${ballast}-${uploads}`)
      const answer = await amina.post(evidence)
      uploads++
      if (!isDone(answer) && !isBusy(answer)) {
        wrongUploads++
        seen.add(said(answer))
      }
    }
    const during = load.acknowledged.length
    for (let n = 0; n <= uploads; n++) rmSync(n === 0 ? ballast : `${ballast}-${n - 1}`, { force: true })
    const from = performance.now()
    while (!isReady(await amina.get('/health/ready'))) await sleep(100)
    const again = ((performance.now() - from) / 1000).toFixed(1)
    const last = await untilDone(amina, evidence)
    await load.stop()
    const { lost, doubled } = await load.lost(ask)
    const [kept] = await ask<{ n: number }>(
      `select count(*)::int as n from portfolio.evidence where title = 'Het schrift vol'`,
    )
    await sweepFiles(program)
    const words = [...seen].slice(0, 2).join('; ')
    return {
      tried: load.tried + uploads,
      acknowledged: load.acknowledged.length + (last ? 1 : 0),
      lost: lost + doubled + load.wrong.length + wrongUploads + (kept!.n === 1 ? 0 : 1),
      said: `full for ${short ? 4 : 30} s; ${load.busy} told to try again, ${load.acknowledged.length - during} written after; ready ${again} s after there was room; an upload sent ${uploads} times meanwhile is there ${kept!.n} time, every file whole${wrongUploads > 0 ? `; WRONG uploads: ${words}` : ''}${wrong(load)}`,
    }
  } finally {
    await program.stop()
  }
}

async function uploadForm(amina: Caller) {
  const form = await amina.fill('/activities/new/what?kind=home', '/activities', { title: 'Bijles, vol', go: 'next' })
  const added = await amina.post(form)
  const page = added.cut ? '' : added.location!.replace(/\/shows.*/, '/evidence')
  return amina.fill(page, page, { file: await picture('schrift.png'), title: 'Het schrift vol' })
}

async function untilDone(amina: Caller, form: Awaited<ReturnType<typeof uploadForm>>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (isDone(await amina.post(form))) return true
    await sleep(200)
  }
  return false
}

const isReady = (answer: Awaited<ReturnType<Caller['get']>>) => !answer.cut && answer.status === 200

/** Takes all the room there is, to the last byte. @returns how much. */
function fillUp(path: string): number {
  const file = openSync(path, 'w')
  let taken = 0
  try {
    for (let size = 1 << 20; size > 0; ) {
      try {
        const written = writeSync(file, Buffer.alloc(size, 1))
        taken += written
        if (written < size) size = Math.floor(size / 2)
      } catch {
        size = Math.floor(size / 2)
      }
    }
  } finally {
    closeSync(file)
  }
  return taken
}
