// The typesetter: a process of its own. Typst's compiler ends the whole process when it panics, and a thread that hangs in it cannot be stopped;
// so it must not share a process with the web server. Started by index.ts with almost no environment.
import { setImmediate } from 'node:timers/promises'
import { compose } from './compose.ts'
import type { Answer, Ask } from './protocol.ts'

const typesetter = compose()

process.on('message', async (ask: Ask) => {
  await answer(ask)
  // A turn of the event loop, then the compiler's memory: without both it grows with every PDF.
  await setImmediate()
  typesetter.forget()
})

// Ctrl-C reaches the whole group; the web server first finishes what it is doing. We go when it goes.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())

async function answer(ask: Ask): Promise<void> {
  let answer: Answer
  try {
    answer = { id: ask.id, ...typesetter.set(ask) }
  } catch (error) {
    answer = { id: ask.id, failed: error instanceof Error ? error.message : String(error) }
  }
  process.send!(answer)
}
