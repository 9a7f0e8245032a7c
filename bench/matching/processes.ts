import { execFile, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Outcome } from './ours.ts'

const here = import.meta.dirname

export type Peer = { path: string; lemon: boolean } | undefined

/** Compiles the peer. Without a compiler or LEMON the bench says so and goes on alone. */
export function compilePeer(folder: string): Peer {
  const path = join(folder, 'peer')
  const compile = (...flags: string[]) =>
    execFileSync('g++', ['-O3', '-march=native', '-std=c++17', ...flags, join(here, 'peer.cpp'), '-o', path], {
      stdio: 'ignore',
    })
  try {
    compile('-DWITH_LEMON')
    return { path, lemon: true }
  } catch {
    console.error('LEMON is not there (Debian: liblemon-dev): without it.')
  }
  try {
    compile()
    return { path, lemon: false }
  } catch {
    console.error('There is no g++: without peers in C++.')
    return undefined
  }
}

/** What a run of the peer took and what came of it. */
export type Theirs = { seconds: number; wall: number; checksum: number; weight?: number; peakMB: number }

/** One run of the peer, a process each. */
export async function theirs(path: string, ...words: string[]): Promise<Theirs> {
  return JSON.parse((await promisify(execFile)(path, words)).stdout)
}

/** Works that are asked for one run after the other, each time by `run`. */
export type Ours = { run(): Promise<Outcome>; end(): Promise<void> }

/** Starts a process of ours that does one piece of work as often as it is asked; see `ours.ts` for the words. */
export function ours(...words: string[]): Ours {
  const child = fork(join(here, 'ours.ts'), words, { execArgv: ['--max-old-space-size=16384'] })
  const ended = once(child, 'exit')
  const broke = ended.then(([code]) => Promise.reject(new Error(`ours.ts ${words.join(' ')} ended with ${code}`)))
  broke.catch(() => undefined)
  return {
    run: () => {
      const answer = once(child, 'message').then(([outcome]) => outcome as Outcome)
      child.send('run')
      return Promise.race([answer, broke])
    },
    end: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

/** A piece of work of ours, once. */
export async function oursOnce(...words: string[]): Promise<Outcome> {
  const { run, end } = ours(...words)
  try {
    return await run()
  } finally {
    await end()
  }
}
