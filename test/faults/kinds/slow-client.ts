import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Caller } from '../caller.ts'
import type { Fault } from '../fault.ts'
import { Program } from '../program.ts'

/** Hundreds of clients that send their headers or a form letter by letter, or read nothing of what they asked: the others are served. */
export const slowClient: Fault = {
  name: 'slow-client',
  run: async ({ folder, short }) => {
    const program = await Program.onCopy(join(folder, 'data'))
    const sockets: Socket[] = []
    try {
      const amina = await new Caller(program.address).signIn('amina')
      const quiet = await measure(amina, short ? 30 : 150)
      const count = short ? 100 : 500
      const { port } = program
      let cut = 0
      for (let n = 0; n < count; n++) {
        const socket = [trickleHeaders, trickleBody, readNothing][n % 3]!(port)
        socket.on('error', () => undefined).on('close', () => void cut++)
        sockets.push(socket)
      }
      await sleep(500)
      const busy = await measure(amina, short ? 30 : 300)
      // whoever did not even send headers in time is cut off (15 s)
      if (!short) await sleep(25_000)
      const after = await measure(amina, 30)
      return {
        tried: quiet.tried + busy.tried + after.tried,
        acknowledged: quiet.done + busy.done + after.done,
        lost:
          quiet.tried -
          quiet.done +
          busy.tried -
          busy.done +
          after.tried -
          after.done +
          (!short && busy.p95 > 2000 ? 1 : 0) +
          (!short && cut < count / 3 ? 1 : 0),
        said: `${count} slow clients (headers, forms, reading); pages of others p95 ${quiet.p95} ms before, ${busy.p95} ms beside them; ${short ? '' : `${cut} of them were cut off; `}${after.done} of ${after.tried} pages after${[...quiet.wrong, ...busy.wrong, ...after.wrong].map((one) => `; WRONG: ${one}`)}`,
      }
    } finally {
      for (const socket of sockets) socket.destroy()
      await program.stop()
    }
  },
}

function every(socket: Socket, milliseconds: number, text: string): Socket {
  let at = 0
  const timer = setInterval(() => socket.write(text[at++ % text.length]!), milliseconds)
  return socket.on('close', () => clearInterval(timer))
}

const trickleHeaders = (port: number): Socket => {
  const socket = connect(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: ')
  return every(socket, 400, 'abcdef')
}

const trickleBody = (port: number): Socket => {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    'POST /demo HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 4000\r\n\r\npersona=',
  )
  return every(socket, 400, 'amina')
}

/** Asks for pages and takes none of them in; few, or it would be a crowd and not a slow one. */
const readNothing = (port: number): Socket => {
  const socket = connect(port, '127.0.0.1')
  socket.pause()
  socket.write('GET /places HTTP/1.1\r\nhost: localhost\r\n\r\n')
  return socket
}

async function measure(
  caller: Caller,
  count: number,
): Promise<{ tried: number; done: number; wrong: string[]; p95: number }> {
  const times: number[] = []
  let done = 0
  const wrong = new Set<string>()
  for (let n = 0; n < count; n++) {
    const answer = await caller.get(n % 2 === 0 ? '/cv' : '/route')
    times.push(answer.milliseconds)
    if (!answer.cut && answer.status === 200) done++
    else wrong.add(answer.cut ? 'cut' : String(answer.status))
  }
  return { tried: count, done, wrong: [...wrong], p95: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]! }
}
