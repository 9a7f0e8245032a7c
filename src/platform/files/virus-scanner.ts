import { spawn } from 'node:child_process'

export type ScanResult = 'clean' | 'infected' | 'not-scanned'

/** Looks for known malware. `not-scanned` is an answer of its own: who shows a file says so. */
export interface VirusScanner {
  scan(bytes: Uint8Array): Promise<ScanResult>
}

/** Loading the signatures takes clamscan some ten seconds; the daemon answers at once. */
const patience = 120_000

/**
 * ClamAV by its command line, `clamdscan` (asks the daemon) or `clamscan`, arguments allowed. The file goes in by
 * standard input, so no copy of it lies on the disk. Without a command, or when it fails, nothing was scanned.
 */
export function virusScanner(command?: string): VirusScanner {
  const [program, ...args] = (command ?? '').trim().split(/\s+/)
  return { scan: async (bytes) => (program ? run(program, [...args, '--no-summary', '-'], bytes) : 'not-scanned') }
}

function run(program: string, args: string[], bytes: Uint8Array): Promise<ScanResult> {
  const { promise, resolve } = Promise.withResolvers<ScanResult>()
  const scanner = spawn(program, args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: patience,
    killSignal: 'SIGKILL',
  })
  scanner.on('error', () => resolve('not-scanned'))
  // 0 nothing found, 1 found something, 2 could not scan; no code when it was killed.
  scanner.on('close', (code) => resolve(code === 0 ? 'clean' : code === 1 ? 'infected' : 'not-scanned'))
  // It may stop reading as soon as it has found something.
  scanner.stdin.on('error', () => {})
  scanner.stdin.end(bytes)
  return promise
}
