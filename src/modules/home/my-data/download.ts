import { html, raw } from 'hono/html'
import type { FileStore } from '../../../platform/files/index.ts'
import { dayOf, direction, type Language, sayDate, sayTime } from '../../../platform/i18n.ts'
import type { ZipEntry } from '../../../platform/zip.ts'
import { columnsOf, type Mine, type MyFile } from './queries/read-mine.ts'
import { sayValue } from './say-value.ts'
import { texts } from './texts/index.ts'
import { registerWords } from './words.ts'

/** More than anybody has; a bound all the same, so that one download can't fill a server. */
export const mostRows = 5000
export const mostFileBytes = 1024 * 1024 * 1024

type Contents = {
  lang: Language
  name: string
  now: Temporal.Instant
  mine: readonly Mine[]
  files: readonly MyFile[]
  store: FileStore
}

/** The files of the zip: a page to read, one JSON a table with its columns described, and the files that she added. */
export function downloadEntries(given: Contents): ZipEntry[] {
  const { lang, now, mine, store } = given
  const { fit, left } = fitting(given.files)
  const text = (name: string, content: string): ZipEntry => ({ name, at: now, open: async () => Buffer.from(content) })
  return [
    text('index.html', indexPage(given, fit, left)),
    ...mine.filter(({ rows }) => rows.length > 0).map((one) => text(`data/${one.name}.json`, tableJson(lang, one))),
    ...fit.map(({ id, path, at }): ZipEntry => ({ name: path, at, open: async () => (await store.read(id))?.stream })),
  ]
}

type Placed = MyFile & { path: string }

/** The files that fit, each with a name of its own. */
function fitting(files: readonly MyFile[]): { fit: Placed[]; left: MyFile[] } {
  let bytes = 0
  const fit: Placed[] = []
  const left: MyFile[] = []
  files.forEach((file, i) => {
    bytes += file.bytes
    if (bytes > mostFileBytes) left.push(file)
    else fit.push({ ...file, path: `files/${i + 1}-${file.name.replace(/[\\/:*?"<>|]/g, '-')}` })
  })
  return { fit, left }
}

function tableJson(lang: Language, { name, table, count, rows }: Mine): string {
  const words = registerWords(lang)
  return JSON.stringify(
    {
      table: name,
      what: words.table(name),
      purpose: words.purpose(table),
      ground: words.ground(table),
      kept: words.keep(table),
      seenBy: words.seenBy(table),
      columns: Object.fromEntries(columnsOf(table).map((column) => [column, words.field(column)])),
      count,
      rows,
    },
    null,
    2,
  )
}

function indexPage({ lang, name, now, mine }: Contents, fit: readonly Placed[], left: readonly MyFile[]): string {
  const t = texts(lang)
  const words = registerWords(lang)
  const made = t('index.made', { date: sayDate(lang, dayOf(now), 'year'), time: sayTime(lang, now) })
  const section = ({ name: table, table: kind, count, rows }: Mine) => html`<section>
<h2>${words.table(table)}</h2>
<p>${words.purpose(kind)}; ${words.ground(kind)}. ${words.keep(kind)}. ${words.seenBy(kind)}.</p>
${count > rows.length ? html`<p>${t('index.cut', { n: rows.length })}</p>` : ''}
${rows.map((row) => html`<dl>${columnsOf(kind).map((column) => pair(words.field(column), sayValue(lang, row[column])))}</dl><hr>`)}
</section>`
  const pair = (key: string, value: string | null) =>
    value === null ? '' : html`<dt>${key}</dt><dd><bdi>${value}</bdi></dd>`
  const page = html`<!doctype html><html lang="${lang}" dir="${direction(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t('index.title', { name })}</title></head>
<body><h1>${t('index.title', { name })}</h1><p>${made}</p>
${mine.filter(({ rows }) => rows.length > 0).map(section)}
${fit.length > 0 ? html`<section><h2>${t('index.files')}</h2><ul>${fit.map((file) => html`<li><a href="${file.path.split('/').map(encodeURIComponent).join('/')}">${file.name}</a></li>`)}</ul></section>` : ''}
${left.length > 0 ? html`<p>${t('index.too-big', { names: left.map((file) => file.name).join(', ') })}</p>` : ''}
</body></html>`
  return String(raw(page))
}
