import { z } from 'zod'

/** Every setting, once: its name, what it accepts, what it means. `npm run cli -- settings` prints this list. */
const settings = {
  PORT: { schema: z.coerce.number().int().min(0).max(65535).default(3000), means: 'Port of the web server.' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), means: 'Address the web server listens on.' },
  DATA_DIR: {
    schema: z.string().min(1).default('./data'),
    means: 'Folder for the embedded database (postgres/) and uploaded files (files/).',
  },
  DATABASE_URL: {
    schema: z.string().optional(),
    means: 'PostgreSQL 15 or newer for the web process; without it an embedded server starts.',
  },
  DATABASE_ADMIN_URL: {
    schema: z.string().optional(),
    means: 'The owner of the schemas, for migrations; goes with DATABASE_URL.',
  },
  DATABASE_JOB_URL: { schema: z.string().optional(), means: 'The login of the worker; goes with DATABASE_URL.' },
  BASE_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    means: 'Public address, for links in mails; without it the app answers on localhost.',
  },
  SMTP_URL: {
    schema: z
      .string()
      .regex(/^smtps?:\/\//)
      .optional(),
    means: 'Mail server, such as smtp://user:password@host:587.',
  },
  MAIL_FROM: { schema: z.string().min(3).default('Kansroute <noreply@localhost>'), means: 'Sender of the mails.' },
  WORKER: {
    schema: z.enum(['on', 'off', 'only']).default('on'),
    means: 'Run jobs in this process (on), elsewhere (off), or nothing but jobs (only).',
  },
  DEMO: {
    schema: z.enum(['0', '1']).optional(),
    means:
      'Invented people to look around as (1) or not (0); on by itself without DATABASE_URL, BASE_URL and SMTP_URL.',
  },
  SECRET: {
    schema: z.string().min(32).optional(),
    means: 'Signs links in mails; at least 32 characters. Without it one is made and kept in DATA_DIR.',
  },
  CLAMAV: {
    schema: z.string().optional(),
    means: 'Command that scans uploads, such as clamdscan; without it uploads say "not scanned".',
  },
  LOG: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    means: 'How much the log says.',
  },
} as const

export type Config = {
  port: number
  host: string
  dataDir: string
  database: { app: string; owner: string; job: string } | undefined
  baseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  worker: 'on' | 'off' | 'only'
  demo: boolean
  secret: string | undefined
  clamav: string | undefined
  log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** A setting is wrong: the message names it and says what it should be. */
export class ConfigError extends Error {}

export const settingsList = (): { name: string; means: string }[] =>
  Object.entries(settings).map(([name, { means }]) => ({ name, means }))

/** Reads the settings once at start. @throws {ConfigError} naming every setting that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const wrong: string[] = []
  const read = <K extends keyof typeof settings>(name: K): z.infer<(typeof settings)[K]['schema']> => {
    const value = env[name] === '' ? undefined : env[name]
    const parsed = settings[name].schema.safeParse(value)
    if (parsed.success) return parsed.data as never
    wrong.push(`${name}: ${parsed.error.issues[0]?.message ?? 'wrong'}. ${settings[name].means}`)
    return undefined as never
  }
  const app = read('DATABASE_URL')
  const owner = read('DATABASE_ADMIN_URL')
  const job = read('DATABASE_JOB_URL')
  const given = [app, owner, job].filter((url) => url !== undefined).length
  if (given !== 0 && given !== 3)
    wrong.push('DATABASE_URL, DATABASE_ADMIN_URL, DATABASE_JOB_URL: set all three or none.')
  const baseUrl = read('BASE_URL')
  const smtpUrl = read('SMTP_URL')
  const demo = read('DEMO')
  if (demo === '1' && smtpUrl)
    wrong.push('DEMO=1 with SMTP_URL: invented people must not get real mail. Unset one of the two.')
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataDir: read('DATA_DIR'),
    database: app && owner && job ? { app, owner, job } : undefined,
    baseUrl: baseUrl?.replace(/\/$/, ''),
    smtpUrl,
    mailFrom: read('MAIL_FROM'),
    worker: read('WORKER'),
    demo: demo ? demo === '1' : !app && !baseUrl && !smtpUrl,
    secret: read('SECRET'),
    clamav: read('CLAMAV'),
    log: read('LOG'),
  }
  if (wrong.length > 0) throw new ConfigError(`Kansroute can't start:\n  ${wrong.join('\n  ')}`)
  return config
}
