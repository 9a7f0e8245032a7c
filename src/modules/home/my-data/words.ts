import type { Language } from '../../../platform/i18n.ts'
import { sayList } from '../../../platform/i18n.ts'
import { type Ending, inactiveFor, type Table, type Term } from '../../../platform/register.ts'
import { texts } from './register-words/texts/index.ts'

type Keys = Parameters<ReturnType<typeof texts>>[0]

/** Words for the codes of the register: for the page, the download and `docs/data.md`. A test says that none is missing. */
export function registerWords(lang: Language) {
  const t = texts(lang)
  // a table that is new stands by its own name until it has a word; a test says that it has none
  const say = (key: string) => (t.has(key) ? t(key) : key.slice(key.indexOf('.') + 1))
  const table = (name: string) => say(`table.${name}`)
  const field = (name: string) => say(`field.${name}`)
  const term = (given: Term) => {
    const [unit, n] = Object.entries(given)[0] ?? ['days', 0]
    return t(`term.${unit}` as Keys, { n })
  }
  const ending = ({ after, term: given, where }: Ending) => {
    const at = field(after)
    if (Object.values(given).every((n) => n === 0)) return t('keep.at-once', { after: at })
    const [column, values] = Object.entries(where ?? {})[0] ?? []
    if (!column || !values) return t('keep.term', { term: term(given), after: at })
    return t('keep.where', {
      term: term(given),
      after: at,
      column: field(column),
      values: values.map(String).join(', '),
    })
  }
  const keep = ({ retention }: Table): string => {
    if (retention.as === 'always') return t('keep.always')
    if (retention.as === 'person') return t('keep.person', { years: inactiveFor.years ?? 0 })
    const parts = retention.as === 'parent' ? [] : retention.terms.map(ending)
    const parent = retention.parent && t('keep.parent', { table: table(retention.parent.table) })
    return [...parts, ...(parent ? [parent] : [])].join('; ')
  }
  const leaves = (given: Table): string => {
    if (given.kind !== 'person') return t('leaves.nothing')
    const { erasure } = given
    if (erasure.does === 'parent') return t('leaves.parent', { table: table(erasure.parent.table) })
    if (erasure.does === 'stays' && erasure.unless) return t('leaves.stays-unless')
    return t(`leaves.${erasure.does}`)
  }
  return {
    table,
    field,
    term,
    keep,
    leaves,
    title: (schema: string) => say(`title.${schema}`),
    purpose: ({ purpose }: Table) => t(`purpose.${purpose}`),
    ground: (given: Table) => t(`ground.${given.kind === 'person' ? given.ground : 'none'}`),
    seenBy: (given: Pick<Table, 'seenBy'>) =>
      sayList(
        lang,
        given.seenBy.map((reader) => t(`reader.${reader}`)),
      ),
    stays: (given: Table): string | undefined =>
      given.kind === 'person' && 'why' in given.erasure ? t(`stay.${given.erasure.why}`) : undefined,
  }
}
