import { type CsvError, parse } from 'csv-parse/sync'
import { maxBytes, type RefusalCode, type RefusedLine, sampleOf } from './importer.ts'

/** A row of a table of text: its line in the file and its cells by (lower case) column name. */
export type Row = { line: number; cells: Readonly<Record<string, string>> }

export type Table = { columns: string[]; rows: Row[]; refused: RefusedLine[] }

/** The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 if it holds, else the Western European code page that spreadsheets write. */
export function readText(bytes: Uint8Array): string | { code: RefusalCode } {
  if (bytes.length > maxBytes) return { code: 'too-big' }
  const text = decode(bytes)
  return text.includes('\0') ? { code: 'not-text' } : text
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads a table separated by commas, semicolons or tabs, with a line of column names. */
export function readTable(bytes: Uint8Array): Table | { code: RefusalCode; line?: number; sample?: string } {
  const read = readText(bytes)
  if (typeof read !== 'string') return read
  // one kind of line end, so that line numbers are those an editor shows
  const text = read.replace(/\r\n?/g, '\n')
  const refused: RefusedLine[] = []
  try {
    const records = parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      relax_column_count: true,
      max_record_size: 100_000,
      on_skip: (error) => void (error && refused.push(refusedBy(error))),
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const [head, ...rest] = records
    if (!head) return { code: refused.length > 0 ? 'not-csv' : 'empty', sample: text }
    return tableOf(head.record, rest, refused)
  } catch (error) {
    return { code: 'not-csv', line: lineOf(error as CsvError), sample: text }
  }
}

function tableOf(
  head: string[],
  records: { record: string[]; info: { lines: number } }[],
  refused: RefusedLine[],
): Table {
  const columns = head.map((name) => name.trim().toLowerCase())
  const rows: Row[] = []
  for (const { record, info } of records) {
    if (record.length !== columns.length)
      refused.push({ line: info.lines, code: 'not-csv', sample: sampleOf(record.join(',')) })
    else rows.push({ line: info.lines, cells: Object.fromEntries(columns.map((name, i) => [name, record[i]!.trim()])) })
  }
  return { columns, rows, refused }
}

const refusedBy = (error: CsvError): RefusedLine => ({
  line: lineOf(error),
  code: 'not-csv',
  sample: sampleOf(error.code),
})
const lineOf = (error: CsvError): number => (typeof error.lines === 'number' ? error.lines : 1)

/** The one of the usual separators that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const times = (mark: string) => first.split(mark).length
  return [';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best), ',')
}
