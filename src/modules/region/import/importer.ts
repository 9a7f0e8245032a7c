import type { Trx } from '../../../platform/database.ts'

/** A line that was left out: `line` counts from 1 (for GeoJSON: the feature), `sample` is the start of what stood there. */
export type RefusedLine = { line: number; code: RefusalCode; sample: string }

export type RefusalCode =
  | 'too-big'
  | 'not-text'
  | 'not-csv'
  | 'not-json'
  | 'unknown-columns'
  | 'empty'
  | 'bad-code'
  | 'bad-name'
  | 'bad-level'
  | 'bad-path'
  | 'bad-brin'
  | 'bad-area'
  | 'twice'

export type Imported = {
  read: number
  added: number
  changed: number
  same: number
  /** Read well, but of no city or programme that is here. */
  outside: number
  refused: RefusedLine[]
}

export type ImportOptions = {
  trx: Trx
  bytes: Uint8Array
  /** Counts what would happen and changes nothing. */
  dryRun: boolean
  say: (line: string) => void
}

/** Reads a file into the region's tables. Reading the same file twice changes nothing the second time. Never throws for what stands in the file. */
export type Importer = (options: ImportOptions) => Promise<Imported>

export const maxBytes = 20_000_000

export const nothing = (): Imported => ({ read: 0, added: 0, changed: 0, same: 0, outside: 0, refused: [] })

/** The whole file is no such file. */
export const refuseFile = (code: RefusalCode, sample = '', line = 1): Imported => ({
  ...nothing(),
  refused: [{ line, code, sample: sampleOf(sample) }],
})

/** A short, printable piece of what stood there. */
export const sampleOf = (text: string): string => text.slice(0, 80).replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '\u{fffd}')

/** A name as a table can hold it: one line, trimmed, not too long; nothing when it is no name. */
export function nameOf(text: string | undefined): string | undefined {
  const name = text?.replace(/\s+/gu, ' ').trim()
  return name && name.length <= 200 && !/[\p{Cc}\p{Cs}\ufffd]/u.test(name) ? name : undefined
}

/** Writes in pieces, so that a statement stays well under PostgreSQL's 65,535 values. */
export async function inPieces<T>(rows: readonly T[], write: (piece: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000) await write(rows.slice(start, start + 1000))
}
