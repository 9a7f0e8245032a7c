import { isField } from '../region/index.ts'
import { type Kind, kinds, type Need, needs } from './rules/facets.ts'

export const distances = [15, 30, 60] as const
export type Minutes = (typeof distances)[number]

/** A search as the address says it. */
export type Ask = {
  text: string
  kinds: Kind[]
  fields: string[]
  needs: Need[]
  /** Minutes from home; null is anywhere. */
  within: Minutes | null
  city: string | null
  sort: 'suits' | 'near'
  page: number
}

/** What the search is when the address says nothing: for somebody with a home the half hour around it, for others their city. */
export type Standard = {
  hasHome: boolean /** She objects to what suits her: the nearest comes first. */
  objects?: boolean
  cityId: string | null
  cities: readonly string[]
}

/** A phone shows two or three at a time: a dozen is a page that one reads to its end. */
export const pageSize = 12
/** So many places are compared with her wishes; who wants to see more narrows the search. */
export const compared = 250

/** Reads an address. Whatever somebody types there, the answer is a search; what can't be is left out. */
export function readAsk(query: (name: string) => readonly string[], standard: Standard): Ask {
  const first = (name: string) => query(name)[0]
  const some = <T extends string>(name: string, is: (value: string) => value is T): T[] => [
    ...new Set(query(name).filter(is)),
  ]
  const oneOf =
    <T extends string>(values: readonly T[]) =>
    (value: string): value is T =>
      (values as readonly string[]).includes(value)
  return {
    text: clean(first('q') ?? ''),
    kinds: some('kind', oneOf(kinds)),
    fields: some('field', isField),
    needs: some('need', oneOf(needs)),
    within: standard.hasHome ? readWithin(first('within')) : null,
    city: readCity(first('city'), standard),
    sort: standard.objects || (standard.hasHome && first('sort') === 'near') ? 'near' : 'suits',
    page: readPage(first('page')),
  }
}

/** Longer than anybody means to type; the rest of it would only cost time. */
const longest = 200
const clean = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).toWellFormed()

const readWithin = (text: string | undefined): Minutes | null => {
  if (text === 'any') return null
  return distances.find((minutes) => String(minutes) === text) ?? 30
}

const readCity = (text: string | undefined, { hasHome, cityId, cities }: Standard): string | null => {
  if (text === undefined) return hasHome ? null : cityId
  return cities.includes(text) ? text : null
}

const readPage = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Math.max(1, Number(text)) : 1)

/** The address of a search; what goes without saying is left out. A change starts again at the first page. */
export function addressOf(ask: Ask, standard: Standard, change: Partial<Ask> = {}): string {
  const wanted = { ...ask, page: 1, ...change }
  const query = new URLSearchParams(fieldsOf(wanted, standard))
  if (wanted.page > 1) query.append('page', String(wanted.page))
  const text = query.toString()
  return text ? `/places?${text}` : '/places'
}

/** The search as form fields, for the hidden fields of a form that changes a part of it. */
export function fieldsOf(ask: Ask, standard: Standard): [name: string, value: string][] {
  const fields: [string, string][] = []
  if (ask.text) fields.push(['q', ask.text])
  for (const kind of ask.kinds) fields.push(['kind', kind])
  if (standard.hasHome && ask.within !== 30) fields.push(['within', String(ask.within ?? 'any')])
  if (ask.city !== (standard.hasHome ? null : standard.cityId)) fields.push(['city', ask.city ?? 'any'])
  for (const need of ask.needs) fields.push(['need', need])
  for (const field of ask.fields) fields.push(['field', field])
  if (ask.sort === 'near' && !standard.objects) fields.push(['sort', 'near'])
  return fields
}
