import { pino } from 'pino'

/** Structured log. Never a name, an address, a token or free text: ids, codes, routes and numbers only. */
export const log = pino({
  level: process.env.LOG ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ['*.email', '*.token', '*.password', '*.authorization', '*.cookie'], censor: 'hidden' },
})
