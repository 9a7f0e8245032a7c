import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { EmbeddedError, systemCode } from './embedded-error.ts'

/** The account that PostgreSQL runs under, and how a command is started as that account. */
export type RunAs = {
  uid: number
  gid: number
  command(program: string, args: string[], touches: string[]): { file: string; args: string[] }
}

const nobody = 65534

/**
 * PostgreSQL refuses to run as root. Root therefore starts it as the owner of an existing data directory, else as
 * `nobody`; everybody else starts it as themselves.
 */
export function runAs(dataFolder: string): RunAs {
  const own = process.getuid!()
  if (own !== 0) return { uid: own, gid: process.getgid!(), command: (file, args) => ({ file, args }) }
  const owner = ownerOf(dataFolder)
  const uid = owner && owner.uid !== 0 ? owner.uid : nobody
  const gid = owner && owner.uid !== 0 ? owner.gid : nobody
  return { uid, gid, command: (program, args, touches) => withSetpriv(uid, gid, [program, ...args], touches) }
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function withSetpriv(uid: number, gid: number, command: string[], touches: string[]): { file: string; args: string[] } {
  const file = ['/usr/bin/setpriv', '/bin/setpriv'].find(existsSync)
  if (!file)
    throw new EmbeddedError(
      'setpriv-missing',
      'Started as root, the database needs the program setpriv (Debian: util-linux) to run as another account. Install it, or start as an ordinary user.',
    )
  const reachable = touches.every((path) => canTraverse(path, uid, gid))
  return { file, args: [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capabilities(reachable), ...command] }
}

/** Below a folder that is closed to the account (a 0700 /root, say) it keeps the one right to pass it; else no right at all. */
function capabilities(reachable: boolean): string[] {
  if (reachable) return ['--inh-caps=-all', '--bounding-set=-all']
  const only = '-all,+dac_override'
  return [`--inh-caps=${only}`, `--ambient-caps=${only}`, `--bounding-set=${only}`, '--securebits=+no_setuid_fixup']
}

function canTraverse(path: string, uid: number, gid: number): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder)
    const needed = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if ((mode & needed) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
