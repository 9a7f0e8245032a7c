import { existsSync, readdirSync } from 'node:fs'
import type { Binaries } from '../../src/platform/embedded-postgres/binaries.ts'

const home = '/usr/lib/postgresql'

/** The oldest PostgreSQL of Debian on this machine from 15 on, with its pg_dump and pg_restore. */
export function debianPostgres(): Binaries | undefined {
  const majors = existsSync(home) ? readdirSync(home).map(Number) : []
  const major = majors.sort((a, b) => a - b).find((one) => one >= 15 && existsSync(`${home}/${one}/bin/pg_restore`))
  if (!major) return undefined
  const bin = `${home}/${major}/bin`
  return {
    initdb: `${bin}/initdb`,
    postgres: `${bin}/postgres`,
    share: `/usr/share/postgresql/${major}`,
    major: String(major),
  }
}
