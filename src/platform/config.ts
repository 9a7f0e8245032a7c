import { z } from 'zod'
import { readTrustedProxies, type TrustedProxies } from './client-address.ts'
import { type Provider, readProviders } from './providers.ts'

const limit = (usual: number, means: string) => ({ schema: z.coerce.number().int().min(0).default(usual), means })

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
  SIGN_IN_PROVIDERS: {
    schema: z.string().optional(),
    means:
      'Where people sign in besides by mail (OpenID Connect): a JSON list, or the path of a file with it; docs/sign-in.md describes it. Needs BASE_URL.',
  },
  SIGN_IN_KEY: {
    schema: z.string().optional(),
    means:
      'Private key (JWK or JWKS, as JSON or a path) by which a provider knows us; without it one is made and kept in DATA_DIR.',
  },
  STAFF_SECOND_FACTOR: {
    schema: z.enum(['required', 'offered']).optional(),
    means: 'Staff must show a second factor (required) or may (offered); required outside a trial version.',
  },
  CLAMAV: {
    schema: z.string().optional(),
    means: 'Command that scans uploads, such as clamdscan; without it uploads say "not scanned".',
  },
  TRUST_PROXY: {
    schema: z
      .string()
      .regex(/^(\d|[0-9a-fA-F.:/, ]+)$/)
      .optional(),
    means:
      'Reverse proxies whose X-Forwarded-For is believed: how many stand in front (1), or their addresses (10.0.0.0/8, ::1).',
  },
  LIMIT_MAILS: limit(3, 'Sign-in mails to one e-mail address in an hour, all at once if need be; 0 is no limit.'),
  LIMIT_NETWORK: {
    schema: z.coerce
      .number()
      .int()
      .refine((n) => n === 0 || n >= 300, 'at least 300, since a whole class shares one address')
      .default(300),
    means: 'Failures and asked sign-in mails of one network address in a minute; at least 300, 0 is no limit.',
  },
  LIMIT_SESSION: limit(600, 'Requests of one session in a minute; 0 is no limit.'),
  LIMIT_LINK: limit(120, 'Requests by one link from a mail in a minute; 0 is no limit.'),
  LIMIT_UNDER_WAY: limit(40, 'Requests that one process works on at once; 0 is no limit.'),
  LIMIT_WAITING: limit(200, 'Requests that wait for their turn; the next hear at once that it is too busy.'),
  LIMIT_WAIT: limit(3, 'Seconds that a request waits for its turn.'),
  METRICS_TOKEN: {
    schema: z.string().min(16).optional(),
    means:
      'Opens /metrics to who sends it as a bearer token; at least 16 characters. Without it there is no such page.',
  },
  METRICS_PORT: {
    schema: z.coerce.number().int().min(0).max(65535).optional(),
    means: 'Port of an own listener for /metrics; on another HOST than this machine it asks for METRICS_TOKEN too.',
  },
  DRAIN: {
    schema: z.coerce.number().min(0).max(300).default(0),
    means:
      'Seconds between saying "not ready" and closing when the process ends, so that a proxy that asks can send people elsewhere.',
  },
  BACKUP_KEY: {
    schema: z.string().min(16).optional(),
    means:
      'Encrypts backups; at least 16 characters. Keep it elsewhere than the backups: without it nobody can read them.',
  },
  SECURITY_CONTACT: {
    schema: z
      .string()
      .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/)
      .optional(),
    means: 'Where a weakness is reported, such as mailto:security@example.nl; makes /.well-known/security.txt.',
  },
  PRIVACY_CONTACTS: {
    schema: z
      .string()
      .regex(/^([a-z-]+=[^\s,=]+@[^\s,=]+)(,[a-z-]+=[^\s,=]+@[^\s,=]+)*$/)
      .optional(),
    means: 'The data protection officer of each city, such as zaanstad=fg@example.nl,den-haag=fg@example.org.',
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
  providers: Provider[]
  signInKey: string | undefined
  staffSecondFactor: 'required' | 'offered'
  clamav: string | undefined
  backupKey: string | undefined
  drain: number
  securityContact: string | undefined
  /** By city. */
  privacyContacts: Readonly<Record<string, string>>
  log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  trustProxy: TrustedProxies
  limits: Limits
  metrics: { token: string | undefined; port: number | undefined }
}

/** How much of what is too much; 0 is no limit. */
export type Limits = {
  mails: number
  network: number
  session: number
  link: number
  underWay: number
  waiting: number
  wait: number
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
  const providers = providersOf(read('SIGN_IN_PROVIDERS'), wrong)
  if (providers.length > 0 && !baseUrl)
    wrong.push('SIGN_IN_PROVIDERS without BASE_URL: a provider sends people back to one exact address.')
  const trial = demo ? demo === '1' : !app && !baseUrl && !smtpUrl
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataDir: read('DATA_DIR'),
    database: app && owner && job ? { app, owner, job } : undefined,
    baseUrl: baseUrl?.replace(/\/$/, ''),
    smtpUrl,
    mailFrom: read('MAIL_FROM'),
    worker: read('WORKER'),
    demo: trial,
    secret: read('SECRET'),
    providers,
    signInKey: read('SIGN_IN_KEY'),
    staffSecondFactor: read('STAFF_SECOND_FACTOR') ?? (trial ? 'offered' : 'required'),
    clamav: read('CLAMAV'),
    backupKey: read('BACKUP_KEY'),
    drain: read('DRAIN'),
    securityContact: read('SECURITY_CONTACT'),
    privacyContacts: Object.fromEntries(
      (read('PRIVACY_CONTACTS') ?? '').split(',').flatMap((pair) => (pair ? [pair.split('=', 2)] : [])),
    ),
    log: read('LOG'),
    trustProxy: trusted(read('TRUST_PROXY'), wrong),
    limits: {
      mails: read('LIMIT_MAILS'),
      network: read('LIMIT_NETWORK'),
      session: read('LIMIT_SESSION'),
      link: read('LIMIT_LINK'),
      underWay: read('LIMIT_UNDER_WAY'),
      waiting: read('LIMIT_WAITING'),
      wait: read('LIMIT_WAIT'),
    },
    metrics: { token: read('METRICS_TOKEN'), port: read('METRICS_PORT') },
  }
  if (config.metrics.port !== undefined && !config.metrics.token && !isLoopback(config.host))
    wrong.push('METRICS_PORT: with this HOST others can reach it. Set METRICS_TOKEN too.')
  if (wrong.length > 0) throw new ConfigError(`Kansroute can't start:\n  ${wrong.join('\n  ')}`)
  return config
}

const isLoopback = (host: string) => /^(127\.|::1$|localhost$)/.test(host)

function trusted(text: string | undefined, wrong: string[]): TrustedProxies {
  try {
    return readTrustedProxies(text)
  } catch (error) {
    wrong.push(`TRUST_PROXY: ${(error as Error).message}. ${settings.TRUST_PROXY.means}`)
    return undefined
  }
}

function providersOf(setting: string | undefined, wrong: string[]): Provider[] {
  try {
    return readProviders(setting)
  } catch (error) {
    wrong.push(`SIGN_IN_PROVIDERS: ${(error as Error).message}`)
    return []
  }
}
