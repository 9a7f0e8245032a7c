import { Chips, FilterChip } from '../../../ui/index.ts'
import { fieldName } from '../../region/index.ts'
import { type Ask, addressOf } from '../ask.ts'
import { sayKind } from '../say.ts'
import { texts } from '../texts/index.ts'
import type { FacetProps } from './facets.tsx'

type Props = Pick<FacetProps, 'view' | 'ask' | 'standard' | 'cities'>

/** How many choices narrow the search now. */
export const countChosen = ({ kinds, fields, needs, within, city }: Ask): number =>
  kinds.length + fields.length + needs.length + (within === null ? 0 : 1) + (city === null ? 0 : 1)

/** What was chosen; a press takes it away. */
export function ChosenChips({ view, ask, standard, cities }: Props) {
  const t = texts(view.lang)
  if (countChosen(ask) === 0) return null
  const without = (change: Partial<Ask>) => addressOf(ask, standard, change)
  const less = <T,>(list: readonly T[], one: T) => list.filter((other) => other !== one)
  return (
    <Chips>
      {ask.kinds.map((kind) => (
        <FilterChip href={without({ kinds: less(ask.kinds, kind) })}>{sayKind(view.lang, kind)}</FilterChip>
      ))}
      {ask.within !== null && (
        <FilterChip href={without({ within: null })}>{t('facet.minutes', { minutes: ask.within })}</FilterChip>
      )}
      {ask.city !== null && (
        <FilterChip href={without({ city: null })}>
          {cities.find(({ id }) => id === ask.city)?.name ?? ask.city}
        </FilterChip>
      )}
      {ask.needs.map((need) => (
        <FilterChip href={without({ needs: less(ask.needs, need) })}>{t(`facet.need.${need}`)}</FilterChip>
      ))}
      {ask.fields.map((field) => (
        <FilterChip href={without({ fields: less(ask.fields, field) })}>{fieldName(view.lang, field)}</FilterChip>
      ))}
    </Chips>
  )
}
