import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../execute.ts'
import { freePort } from '../faults/program.ts'

export type Proxy = { name: string; port: number; stop(): Promise<void> }

/** What stands before the two processes. */
export function startProxy(folder: string, ports: number[]): Promise<Proxy> {
  const nginx = [process.env.NGINX ?? '', '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync)
  return nginx ? startNginx(nginx, folder, ports) : startOwn(ports)
}

/** `deploy/nginx.conf` with the ports of the test, without TLS. */
async function startNginx(nginx: string, folder: string, ports: number[]): Promise<Proxy> {
  const port = await freePort()
  const given = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
  const site = given
    .replace(/server \{[^}]*return 308[^}]*\}/, '')
    .replace(/^.*(ssl_|listen \[).*$/gm, '')
    .replace(/listen 443.*;/, `listen 127.0.0.1:${port};`)
    .replace('127.0.0.1:3001', `127.0.0.1:${ports[0]}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${ports[1]}`)
  const place = join(folder, 'nginx')
  mkdirSync(place)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${place}/${of};`)
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; ${user} pid ${place}/pid; error_log ${place}/error.log; events {} http { access_log off; ${temporary.join(' ')} ${site} }`,
  )
  const child = spawn(nginx, ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'inherit' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  for (let tries = 0; !(await accepts(port)); tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error('nginx does not start')
    await sleep(50)
  }
  const stop = async () => {
    child.kill('SIGQUIT')
    await ended
  }
  return { name: 'nginx with deploy/nginx.conf', port, stop }
}

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

/** Passes each connection on to the processes in turn; one that refuses is passed over. */
function startOwn(ports: number[]): Promise<Proxy> {
  let turn = 0
  const server = createServer({ allowHalfOpen: true }, (client) => {
    client.on('error', () => undefined)
    const [first, second] = turn++ % 2 === 0 ? ports : ports.toReversed()
    const to = (port: number, otherwise?: number) => {
      const upstream = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
      upstream.on('connect', () => {
        client.pipe(upstream)
        upstream.pipe(client)
      })
      upstream.on('error', (error: { code?: string }) => {
        if (error.code === 'ECONNREFUSED' && otherwise) to(otherwise)
        else client.destroy()
      })
      client.on('close', () => upstream.destroy())
    }
    to(first!, second)
  })
  const stop = async () => void server.close()
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ name: 'a proxy of the test', port: typeof address === 'object' && address ? address.port : 0, stop })
    }),
  )
}
