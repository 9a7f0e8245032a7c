import { AsyncLocalStorage } from 'node:async_hooks'
import { pino } from 'pino'

const requestOf = new AsyncLocalStorage<Record<string, string>>()

/** Every line that is written while `work` runs says for which request. */
export const inRequest = <T>(request: Record<string, string>, work: () => T): T => requestOf.run(request, work)

const address = /[^\s"'<>(),;:=]+@[^\s"'<>(),;:]+\.[^\s"'<>(),;:]+/g
/** `id.signature` of a link, a session's token, a signed token of a provider. */
const token =
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[\w-]{20,}|\beyJ[\w-]+\.[\w.-]+|(?<![\w-])[\w-]{43,}(?![\w-])/g

/** Text without addresses and tokens: the second wall, for what should not have been handed to the log. */
export const scrub = (text: string): string => text.replace(token, '[token]').replace(address, '[address]')

function scrubbed(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (value === null || typeof value !== 'object' || depth > 3) return value
  if (Array.isArray(value)) return value.map((one) => scrubbed(one, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrubbed(one, depth + 1)]))
}

/** Structured log. Never a name, an address, a token or free text: ids, codes, routes and numbers only. */
export const log = pino({
  level: process.env.LOG ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => requestOf.getStore() ?? {},
  formatters: { log: (fields) => scrubbed(fields) as Record<string, unknown> },
  redact: { paths: ['*.email', '*.token', '*.password', '*.authorization', '*.cookie'], censor: 'hidden' },
})

type Told = {
  name: string
  code?: string
  at: string[]
  table?: string
  column?: string
  constraint?: string
  cause?: Told
}

/**
 * An error without its message: PostgreSQL and parsers quote in it what somebody typed. What went wrong is told by its name and code, the table
 * and rule it met, and the lines of code it came through.
 */
export function tellError(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { code, table, column, constraint } = error as { [key in 'code' | 'table' | 'column' | 'constraint']?: unknown }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
  const fields = Object.entries({ code, table, column, constraint }).filter(([, value]) => typeof value === 'string')
  const cause = error.cause !== undefined && depth < 2 ? { cause: tellError(error.cause, depth + 1) } : {}
  return { name: error.name, at, ...Object.fromEntries(fields), ...cause }
}
