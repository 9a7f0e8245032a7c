import type { Language } from '../../../platform/i18n.ts'
import { Chip, Chips } from '../../../ui/index.ts'
import type { Kind } from '../rules/facets.ts'
import { sayHours, sayKind, sayLength } from '../say.ts'
import { texts } from '../texts/index.ts'

export type Facts = {
  kind: Kind
  lengthDays: number
  startsOn: Temporal.PlainDate | null
  endsOn: Temporal.PlainDate | null
  dayStarts: Temporal.PlainTime
  dayEnds: Temporal.PlainTime
}

type Props = {
  lang: Language
  place: Facts
  today: Temporal.PlainDate
  /** How many seats are free, or that it is closed for a while; left out where it does not matter. */
  seats?: { left: number; paused: boolean } | undefined
  hours?: boolean | undefined
  recognised?: boolean | undefined
}

/** A place at a glance: what kind, how long, when. */
export function PlaceFacts({ lang, place, today, seats, hours, recognised }: Props) {
  const t = texts(lang)
  return (
    <Chips>
      <Chip icon="work">{sayKind(lang, place.kind)}</Chip>
      <Chip icon="calendar">{sayLength(lang, place, today)}</Chip>
      {hours && <Chip icon="clock">{sayHours(lang, place)}</Chip>}
      {seats && <Chip icon="people">{seats.paused ? t('facts.paused') : t('facts.seats', { n: seats.left })}</Chip>}
      {recognised && <Chip icon="school">{t('facts.recognised')}</Chip>}
    </Chips>
  )
}
