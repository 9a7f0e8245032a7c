import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from '../src/platform/embedded-postgres/binaries.ts'

/** What the tests need of the machine beside npm: the Debian package, and how one sees that it is there. */
const tools = {
  chromium: {
    package: 'chromium',
    found: () => findProgram(process.env.CHROMIUM ?? 'chromium', 'chromium-browser'),
  },
  poppler: { package: 'poppler-utils', found: () => findProgram('pdftotext') },
  postgresql: { package: 'postgresql', found: () => debianPostgres()?.postgres },
} as const satisfies Record<string, { package: string; found(): string | undefined }>

export type Tool = keyof typeof tools

/** The path of a tool, or nothing when the machine lacks it. */
export const findTool = (tool: Tool): string | undefined => tools[tool].found()

function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin']
  const paths = names.flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
  return paths.find(existsSync)
}

/** The oldest PostgreSQL of Debian that the platform supports. */
export function debianPostgres(): Binaries | undefined {
  const home = '/usr/lib/postgresql'
  const majors = existsSync(home)
    ? readdirSync(home)
        .map(Number)
        .filter((major) => major >= 15)
    : []
  const complete = majors.sort((a, b) => a - b).find((major) => existsSync(`${home}/${major}/bin/initdb`))
  if (!complete) return undefined
  const bin = `${home}/${complete}/bin`
  return {
    initdb: `${bin}/initdb`,
    postgres: `${bin}/postgres`,
    share: `/usr/share/postgresql/${complete}`,
    major: String(complete),
  }
}

/**
 * Installs what is missing where this account may (root with apt-get).
 * @returns the tools that are missing after all.
 */
export function provideTools(needed: Tool[], say: (line: string) => void): Tool[] {
  const missing = needed.filter((tool) => !findTool(tool))
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) install(missing, say)
  return missing.filter((tool) => !findTool(tool))
}

/** One line for the person at the terminal. */
export function sayMissing(missing: Tool[]): string {
  const packages = missing.map((tool) => tools[tool].package).join(' ')
  return `Missing for the tests: ${packages}. Install with "sudo apt-get install ${packages}", or set ALLOW_MISSING=1 to leave these tests out.`
}

function install(missing: Tool[], say: (line: string) => void): void {
  const packages = missing.map((tool) => tools[tool].package)
  say(`Installing from Debian: ${packages.join(' ')}`)
  if (missing.includes('postgresql')) withoutServer()
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const done = spawnSync('apt-get', ['-qq', ...command], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    if (done.status !== 0) say(`apt-get ${command[0]}: ${done.stderr.trim().split('\n').at(-1) ?? done.error}`)
  }
}

/** Debian's package starts a server of its own, which the tests don't need. */
function withoutServer(): void {
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (existsSync(settings)) return
  mkdirSync(dirname(settings), { recursive: true })
  writeFileSync(settings, 'create_main_cluster = false\n')
}
