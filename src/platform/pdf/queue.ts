import { PdfRefused } from './pdf-refused.ts'
import type { Answer, Ask, Pdf } from './protocol.ts'
import { startTypesetter, type TypesetterProcess } from './typesetter-process.ts'

type Job = { ask: Omit<Ask, 'id'>; done(sheet: Pdf): void; refuse(why: PdfRefused): void; late?: NodeJS.Timeout }
export type PdfQueue = { add(ask: Omit<Ask, 'id'>): Promise<Pdf>; close(): Promise<void> }

/**
 * One typesetter, one PDF at a time, `waiting` others in the queue. A PDF gets `seconds` for its own turn and waits at most as long for it:
 * a stuck typesetter is killed, and the next PDF starts a new one.
 */
export function makeQueue(limits: { waiting: number; seconds: number }, start = startTypesetter): PdfQueue {
  const queue: Job[] = []
  let typesetter: TypesetterProcess | undefined
  let busy: Job | undefined
  let asked = 0
  let ending: Promise<unknown> = Promise.resolve()

  const next = () => {
    if (busy) return
    busy = queue.shift()
    if (!busy) return typesetter?.rest()
    clearTimeout(busy.late)
    busy.late = setTimeout(() => drop('pdf-timeout'), limits.seconds * 1000)
    try {
      typesetter ??= start({ answer: onAnswer, gone: (why) => drop('pdf-failed', why) })
      typesetter.ask({ id: ++asked, ...busy.ask })
    } catch (error) {
      drop('pdf-failed', String(error))
    }
  }
  const settle = (how: (job: Job) => void) => {
    const job = busy
    busy = undefined
    if (job) clearTimeout(job.late)
    if (job) how(job)
    next()
  }
  const onAnswer = (answer: Answer) => {
    if (answer.id !== asked) return // of a typesetter that was dropped meanwhile
    settle((job) => ('failed' in answer ? job.refuse(new PdfRefused('pdf-failed', answer.failed)) : job.done(answer)))
  }
  const drop = (code: 'pdf-timeout' | 'pdf-failed', why?: string) => {
    ending = Promise.all([ending, typesetter?.stop()])
    typesetter = undefined
    settle((job) => job.refuse(new PdfRefused(code, why)))
  }
  return {
    add: (ask) =>
      new Promise((resolve, reject) => {
        if (busy && queue.length >= limits.waiting) return reject(new PdfRefused('pdf-busy'))
        const job: Job = { ask, done: ({ pdf, replaced }) => resolve({ pdf, replaced }), refuse: reject }
        job.late = setTimeout(() => {
          queue.splice(queue.indexOf(job), 1)
          reject(new PdfRefused('pdf-busy'))
        }, limits.seconds * 1000)
        queue.push(job)
        next()
      }),
    async close() {
      for (const job of queue.splice(0)) {
        clearTimeout(job.late)
        job.refuse(new PdfRefused('pdf-busy'))
      }
      if (busy) drop('pdf-failed')
      await Promise.all([ending, typesetter?.stop()])
      typesetter = undefined
    },
  }
}
