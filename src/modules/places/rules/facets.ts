/** What places are counted by. The database keeps one number a place (`places.facets`); this takes it apart again. */

export const kinds = ['visit', 'shadow', 'short', 'internship'] as const
export type Kind = (typeof kinds)[number]

/** `nameless`: the company sees her name only when it invites. */
export const needs = ['room', 'quick', 'recognised', 'nameless'] as const
export type Need = (typeof needs)[number]

/** The parts of the number, as `places.facets` puts them together. */
export const bits = {
  kind: 3,
  fieldShift: 2,
  field: 31,
  free: 128,
  quick: 256,
  recognised: 512,
  cityShift: 10,
} as const

/** So many places with this number, in this city. */
export type TallyRow = {
  /** One that is closed for a while counts as having no seat free. */
  facets: number
  cityId: string
  /** The company is recognised for her programme; for a reader without one: recognised at all. */
  recognised: boolean
  n: number
}

export type Chosen = { kinds: readonly Kind[]; fields: readonly string[]; needs: readonly Need[] }

/** What else the counting must know: the fields by number, and where the name stays hidden. */
export type Around = { fields: readonly string[]; nameless: ReadonlySet<string> }

export type FacetCounts = {
  total: number
  kinds: Record<Kind, number>
  needs: Record<Need, number>
  fields: { id: string; n: number }[]
  cities: { id: string; n: number }[]
  /** How many there would be without one of the choices. */
  without: { group: 'kind' | 'field' | Need; n: number }[]
}

const kindOf = ({ facets }: TallyRow): Kind => kinds[facets & bits.kind]!
const fieldOf = ({ facets }: TallyRow, around: Around): string =>
  around.fields[(facets >> bits.fieldShift) & bits.field] ?? 'other'

const meets: Record<Need, (row: TallyRow, around: Around) => boolean> = {
  room: ({ facets }) => (facets & bits.free) !== 0,
  quick: ({ facets }) => (facets & bits.quick) !== 0,
  recognised: ({ recognised }) => recognised,
  nameless: ({ cityId }, { nameless }) => nameless.has(cityId),
}

/** Counts every option with the other choices applied, so that a number says what choosing it gives. */
export function countFacets(tally: readonly TallyRow[], chosen: Chosen, around: Around): FacetCounts {
  const byKind: Record<Kind, number> = { visit: 0, shadow: 0, short: 0, internship: 0 }
  const byNeed: Record<Need, number> = { room: 0, quick: 0, recognised: 0, nameless: 0 }
  const byField = new Map<string, number>()
  const byCity = new Map<string, number>()
  const without = new Map<FacetCounts['without'][number]['group'], number>()
  let total = 0
  for (const row of tally) {
    const kind = kindOf(row)
    const field = fieldOf(row, around)
    const failed = failedChoices(row, kind, field, chosen, around)
    if (failed.length === 0) {
      total += row.n
      add(byCity, row.cityId, row.n)
      for (const need of needs) if (meets[need](row, around)) byNeed[need] += row.n
    }
    if (failed.every((group) => group === 'kind')) byKind[kind] += row.n
    if (failed.every((group) => group === 'field')) add(byField, field, row.n)
    if (failed.length === 1) add(without, failed[0]!, row.n)
  }
  return {
    total,
    kinds: byKind,
    needs: byNeed,
    fields: [...byField].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)),
    cities: [...byCity].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)),
    without: [...without].map(([group, n]) => ({ group, n: n + total })).sort((a, b) => b.n - a.n),
  }
}

/** Whether the places under a number meet every choice. */
export const matches = (row: TallyRow, chosen: Chosen, around: Around): boolean =>
  failedChoices(row, kindOf(row), fieldOf(row, around), chosen, around).length === 0

type Group = FacetCounts['without'][number]['group']

function failedChoices(row: TallyRow, kind: Kind, field: string, chosen: Chosen, around: Around): Group[] {
  const failed: Group[] = chosen.needs.filter((need) => !meets[need](row, around))
  if (chosen.kinds.length > 0 && !chosen.kinds.includes(kind)) failed.push('kind')
  if (chosen.fields.length > 0 && !chosen.fields.includes(field)) failed.push('field')
  return failed
}

const add = <K>(counts: Map<K, number>, key: K, n: number) => counts.set(key, (counts.get(key) ?? 0) + n)
