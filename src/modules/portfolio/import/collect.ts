import {
  type CvItem,
  type CvItemKind,
  type CvLanguage,
  CvRefused,
  limits,
  type PrivateField,
  proposedRow,
  type Unclear,
  type UnclearCode,
} from './cv.ts'
import { endsBeforeItStarts, readDate } from './dates.ts'
import { readLanguageLevel, resolveLanguage } from './languages.ts'
import { markupRoom, shorten, tidy, tidyLine } from './tidy.ts'

/** An item as it stands in the file; everything but the kind and the place may be missing or empty. */
export type RawItem = {
  kind: CvItemKind
  where: string
  title?: string | undefined
  organisation?: string | undefined
  text?: string | undefined
  level?: string | undefined
  words?: string[] | undefined
  since?: string | undefined
  until?: string | undefined
  becomes?: CvItem['becomes'] | undefined
}

/** A placement is written as work in every format; its title tells. */
const placementWord =
  /(?<!\p{L})(?:\p{L}*stage|stageplaats|stagiaire?|bpv|leerwerkplek|werkervaringsplaats|intern|internship|placement)(?!\p{L})/iu

/** Gathers what a reader finds: tidies, cuts, drops doubles, and keeps note of all that was not taken as it stood. */
export class Collection {
  readonly person: { headline?: string; profile?: string } = {}
  readonly items: CvItem[] = []
  readonly languages: CvLanguage[] = []
  readonly unclear: Unclear[] = []
  readonly #said = new Set<string>()

  note(where: string, code: UnclearCode, sample: string): void {
    if (this.unclear.length === limits.notes) this.unclear.push({ where: '', code: 'more-notes', sample: '' })
    if (this.unclear.length > limits.notes) return
    this.unclear.push({ where, code, sample: shorten(tidyLine(sample, limits.sample * 4), limits.sample).text })
  }

  /** Once for each field, wherever it stands: she should see that it was left out, not how often. */
  notTaken(where: string, field: PrivateField): void {
    if (this.#first(`private ${field}`)) this.note(where, 'not-taken-private', field)
  }

  /** Once for each field of each kind of section. */
  notUsed(where: string, section: string, field: string): void {
    if (this.#first(`unused ${section} ${field}`)) this.note(where, 'not-used', field)
  }

  attachmentNotTaken(where: string): void {
    if (this.#first('attachment')) this.note(where, 'attachment-not-taken', '')
  }

  headline(raw: string | undefined, where: string): void {
    const headline = this.#line(raw, limits.headline, where)
    if (headline && !this.person.headline) this.person.headline = headline
  }

  profile(raw: string | undefined, where: string): void {
    const profile = this.#text(raw, limits.profile, where)
    if (profile && !this.person.profile) this.person.profile = profile
  }

  item(raw: RawItem): void {
    const { where } = raw
    const text = this.#text(raw.text, limits.text, where)
    const organisation = this.#line(raw.organisation, limits.organisation, where)
    const named = this.#line(raw.title, limits.title, where)
    const title = named ?? organisation ?? this.#titleFrom(text, where)
    if (title === undefined) return
    const item: CvItem = { kind: raw.kind, becomes: raw.becomes ?? rowFor(raw.kind, title), title, where }
    if (named !== undefined && organisation !== undefined) item.organisation = organisation
    if (text !== undefined && text !== title) item.text = text
    const level = this.#line(raw.level, limits.level, where)
    if (level !== undefined) item.level = level
    const words = this.#words(raw.words ?? [], where)
    if (words.length > 0) item.words = words
    Object.assign(item, this.#period(raw))
    const { where: _, ...content } = item
    if (!this.#first(`item ${JSON.stringify(content)}`)) this.note(where, 'twice', title)
    else if (this.items.push(item) > limits.items) throw new CvRefused('too-many', { where })
  }

  language(raw: {
    code?: string | undefined
    name?: string | undefined
    level?: string | undefined
    where: string
    locale?: string | undefined
  }): void {
    const code = this.#line(raw.code, limits.word * 2, raw.where)
    const found = resolveLanguage(code, this.#line(raw.name, limits.word, raw.where), raw.locale)
    if (!found || this.languages.some((known) => known.name === found.name)) return
    const level = readLanguageLevel(this.#line(raw.level, limits.level, raw.where))
    if (this.languages.length === limits.languages) throw new CvRefused('too-many', { where: raw.where })
    this.languages.push({ ...found, ...(level ? { level } : {}), where: raw.where })
  }

  #first(what: string): boolean {
    const first = !this.#said.has(what)
    this.#said.add(what)
    return first
  }

  #text(raw: string | undefined, limit: number, where: string): string | undefined {
    return raw === undefined ? undefined : this.#cut(tidy(raw, limit), limit, where, raw)
  }

  #line(raw: string | undefined, limit: number, where: string): string | undefined {
    return raw === undefined ? undefined : this.#cut(tidyLine(raw, limit), limit, where, raw)
  }

  #cut(tidied: string, limit: number, where: string, raw: string): string | undefined {
    const { text, cut } = shorten(tidied, limit)
    if (cut || raw.length > limit * markupRoom) this.note(where, 'cut', text)
    return text === '' ? undefined : text
  }

  #titleFrom(text: string | undefined, where: string): string | undefined {
    if (text === undefined) return undefined
    const title = shorten(text.split('\n')[0]!.replace(/^- /, ''), limits.title).text
    this.note(where, 'no-title', title)
    return title || undefined
  }

  #words(raw: string[], where: string): string[] {
    // More than this is no list of words, so the rest is not even tidied.
    const some = raw.slice(0, limits.words * 10)
    const words = some.map((word) => this.#line(word, limits.word, where)).filter((word) => word !== undefined)
    const different = [...new Set(words)]
    if (different.length > limits.words) this.note(where, 'cut', different.slice(limits.words).join(', '))
    return different.slice(0, limits.words)
  }

  #period({ since, until, where }: RawItem): { since?: string; until?: string } {
    const from = this.#date(since, where)
    // An award has one day: what is wrong with it is said once.
    const to = until === since ? from : this.#date(until, where)
    if (from && to && endsBeforeItStarts(from, to)) {
      this.note(where, 'date-order', `${from} – ${to}`)
      return { since: from }
    }
    return { ...(from ? { since: from } : {}), ...(to ? { until: to } : {}) }
  }

  #date(raw: string | undefined, where: string): string | undefined {
    const written = raw === undefined ? '' : tidyLine(raw, limits.sample)
    if (written === '') return undefined
    const date = readDate(written)
    if (date === undefined) this.note(where, 'date-unclear', written)
    return date === 'ongoing' ? undefined : date
  }
}

const rowFor = (kind: CvItemKind, title: string): CvItem['becomes'] =>
  kind === 'work' && placementWord.test(title) ? 'placement' : proposedRow[kind]
