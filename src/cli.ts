import { readFile } from 'node:fs/promises'
import { backupCommand, checkCommand, restoreCommand } from './backup-commands.ts'
import { inviteStaff, resetWays, takeSchoolAccounts } from './modules/people/index.ts'
import { regionImporters } from './modules/region/index.ts'
import { verifyAudit } from './platform/audit/index.ts'
import { ConfigError, readConfig, settingsList } from './platform/config.ts'
import { openDatabase, within } from './platform/database.ts'
import { installJobs } from './platform/jobs.ts'
import { migrate } from './platform/migrate.ts'
import { job } from './platform/who.ts'
import { readSecret } from './secret.ts'
import { openServer, prepare } from './start.ts'
import { jobQueues } from './worker.ts'

const usage = `npm run cli -- COMMAND
  settings                              the settings, and what each means
  migrate                               bring the database forward
  seed [--fresh] [--young NUMBER]       fill the invented demo region; --fresh empties all tables first; 2000 young people unless told
  invite EMAIL ROLE CITY                let a first administrator or other staff in (roles: ${'administrator, programme, mentor, coordinator, support'})
  school-accounts FILE                  take in a school's list of whose account is whose (CSV: brin, uid, email)
  reset-ways EMAIL                      somebody lost everything: take her passkeys, code and accounts away, sign her out
  backup FILE                           write database and files to one file, while the server runs (BACKUP_KEY encrypts it)
  restore FILE [--replace] [--check]    put a backup back in an empty database; --replace: in place of what is there; --check: only read it
  audit verify [--head HASH]            check that the record of who did what is whole; names the first place that is not
  retention [--dry-run]                 clear up what is past its term; --dry-run counts only
  import NAME FILE [--dry-run]          take in a public file: ${Object.keys(regionImporters).join(', ')}
  import jsonresume|europass FILE       read a CV file and report what was understood (takes nothing in)
`
process.stdout.on('error', () => undefined)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

type Run = (args: string[], urls: { owner: string; app: string; job: string }) => Promise<void>

const commands: Record<string, Run> = {
  migrate: async (_args, urls) => prepare({ ...config, demo: false }, urls, say),
  seed: async (args, urls) => {
    const young = numberOf(args, '--young')
    await migrate(urls.owner, (name) => say(`Migration ${name}`))
    await installJobs(urls.owner, jobQueues)
    const { isSeeded, resetDemo, seed } = await import('../db/seed.ts')
    if (!args.includes('--fresh') && (await isSeeded(urls.owner)))
      return say('The demo region is there already. Add --fresh to start over.')
    if (args.includes('--fresh')) await resetDemo(urls.owner, say)
    const now = Temporal.Now.instant()
    await seed(urls.owner, { now, today: Temporal.Now.plainDateISO('Europe/Amsterdam'), say, ...(young && { young }) })
  },
  invite: async ([email, role, city], urls) => {
    if (!email || !role || !city) throw new ConfigError(usage)
    const site = { secret: await readSecret(config), baseUrl: config.baseUrl ?? `http://localhost:${config.port}` }
    say(await inviteStaff(urls.owner, { email, role, city }, site))
  },
  'school-accounts': async ([file], urls) => {
    if (!file) throw new ConfigError(usage)
    for (const line of await takeSchoolAccounts(urls.owner, await readSecret(config), await readFile(file))) say(line)
  },
  'reset-ways': async ([email], urls) => {
    if (!email) throw new ConfigError(usage)
    say(await resetWays(urls.owner, email))
  },
  backup: async ([file], urls) => {
    if (!file) throw new ConfigError(usage)
    await backupCommand(config, urls.owner, file, say)
  },
  restore: async (args, urls) => {
    const path = fileOf(args)
    await restoreCommand(config, urls.owner, { path, replace: args.includes('--replace'), say })
  },
  retention: async (args, urls) => {
    const { clearUp } = await import('./modules/home/index.ts')
    const dryRun = args.includes('--dry-run')
    const db = openDatabase(urls.job, 1)
    try {
      const cleared = await clearUp({ db, now: Temporal.Now.instant(), dryRun })
      for (const { what, rows } of cleared) if (rows > 0) say(`${String(rows).padStart(9)}  ${what}`)
      const rows = cleared.reduce((sum, one) => sum + one.rows, 0)
      say(`${rows} rows ${dryRun ? 'are past their term; nothing was done' : 'went'}.`)
    } finally {
      await db.destroy()
    }
  },
  audit: async (args, urls) => {
    if (args[0] !== 'verify') throw new ConfigError(usage)
    const at = args.indexOf('--head')
    await verifyFrom(urls.job, at === -1 ? undefined : args[at + 1])
  },
  import: async (args, urls) => {
    const [name, file] = args.filter((arg) => !arg.startsWith('--'))
    if (!name || !file) throw new ConfigError(usage)
    await importFile(urls.owner, name, file, args.includes('--dry-run'))
  },
}

/** Ends with an error when the chain is broken, so that a check each night can mail somebody. */
async function verifyFrom(url: string, head: string | undefined): Promise<void> {
  const db = openDatabase(url, 1)
  try {
    const { broken, ...found } = await verifyAudit(db, head)
    say(
      `${found.seals} seals over ${found.rows} rows hold, ${found.erased} of them erased; ${found.waiting} wait for the next.`,
    )
    if (found.head) say(`Last seal: ${found.head}`)
    if (!broken) return
    const where = [broken.seal && `seal ${broken.seal}`, broken.row && `row ${broken.row}`].filter(Boolean).join(', ')
    throw new ConfigError(`The record is broken: ${broken.what}${where ? ` at ${where}` : ''}.`)
  } finally {
    await db.destroy()
  }
}

async function importFile(owner: string, name: string, file: string, dryRun: boolean): Promise<void> {
  const bytes = await readFile(file)
  if (name === 'jsonresume' || name === 'europass') {
    const { describeReading } = await import('./modules/portfolio/index.ts')
    return say(describeReading(bytes, file))
  }
  const importer = Object.hasOwn(regionImporters, name)
    ? regionImporters[name as keyof typeof regionImporters]
    : undefined
  if (!importer) throw new ConfigError(`There is no importer "${name}".\n${usage}`)
  const db = openDatabase(owner, 1)
  try {
    const report = await within(db, job, 'write', (trx) => importer({ trx, bytes, dryRun, say }))
    say(
      `${dryRun ? 'Would take in' : 'Took in'}: ${report.read} read, ${report.added} new, ${report.changed} changed, ${report.same} the same, ${report.outside} outside this region, ${report.refused.length} refused.`,
    )
    for (const { line, code, sample } of report.refused.slice(0, 50))
      say(`  line ${line}: ${code}${sample ? ` (${sample})` : ''}`)
  } finally {
    await db.destroy()
  }
}

function numberOf(args: string[], name: string): number | undefined {
  const at = args.indexOf(name)
  if (at < 0) return undefined
  const number = Number(args[at + 1])
  if (!Number.isInteger(number) || number < 1) throw new ConfigError(usage)
  return number
}

function fileOf(args: string[]): string {
  const path = args.find((arg) => !arg.startsWith('--'))
  if (!path) throw new ConfigError(usage)
  return path
}

let config: ReturnType<typeof readConfig>

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2)
  if (name === 'settings') {
    for (const { name, means } of settingsList()) say(`${name.padEnd(20)} ${means}`)
    return
  }
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new ConfigError(usage)
  config = readConfig(process.env)
  if (name === 'restore' && args.includes('--check')) return checkCommand(config, fileOf(args), say)
  const server = await openServer(config, 'beside', say)
  try {
    await command(args, server.urls)
  } finally {
    await server.stop()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error && error.name !== 'Error' ? error.stack : (error as Error).message}\n`)
  process.exitCode = 1
})
