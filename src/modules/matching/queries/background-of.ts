import { acrossPersons } from '../../../platform/across-persons.ts'
import type { Trx } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/i18n.ts'
import type { RdPoint } from '../../region/index.ts'
import type { Settings } from '../rules/settings.ts'

/** What a round needs of somebody before it starts, and what never goes into it as it is. */
export type Background = {
  birthDate: Temporal.PlainDate | null
  home: RdPoint | null
  /** An agreement of this kind overlaps these days, or a company took her on. */
  placed: boolean
  /** The day of the first question that no company has said yes to since. */
  asksSince: Temporal.PlainDate | null
}

/** The kinds of agreement that a place of this kind becomes. */
const agreementsOf: Readonly<Record<Settings['kind'], readonly string[]>> = {
  visit: ['visit'],
  shadow: ['shadow'],
  short: ['short'],
  internship: ['vmbo-placement', 'bpv-bol', 'bpv-bbl', 'higher-placement'],
}

type Period = Pick<Settings, 'kind' | 'from' | 'to'>

export const backgroundOf = acrossPersons(
  'background-of',
  async (trx: Trx, personIds: readonly string[], period: Period) => {
    if (personIds.length === 0) return new Map<string, Background>()
    const [people, agreements, applications] = await Promise.all([
      trx
        .selectFrom('people.person')
        .select(['person_id', 'birth_date', 'home'])
        .where('person_id', 'in', personIds)
        .execute(),
      trx
        .selectFrom('placements.agreement')
        .select('person_id')
        .where('person_id', 'in', personIds)
        .where('kind', 'in', [...agreementsOf[period.kind]] as never)
        .where('state', 'in', ['draft', 'open', 'signed', 'running'] as never)
        .where('starts_on', '<=', period.to as never)
        .where('ends_on', '>=', period.from as never)
        .execute(),
      trx
        .selectFrom('applications.application as a')
        .innerJoin('places.place as p', 'p.id', 'a.place_id')
        .select(['a.person_id', 'a.state', 'a.sent_at', 'a.accepted_at', 'a.ended_at', 'p.kind'])
        .where('a.person_id', 'in', personIds)
        .orderBy('a.sent_at')
        .execute(),
    ])
    const placed = new Set(agreements.map(({ person_id }) => person_id))
    const asked = Map.groupBy(applications, ({ person_id }) => person_id)
    return new Map(
      people.map(({ person_id, birth_date, home }): [string, Background] => {
        const own = asked.get(person_id) ?? []
        const yes = own.findLastIndex(({ state }) => state === 'accepted')
        const takenOn = own.some(
          ({ state, ended_at, kind }) => state === 'accepted' && !ended_at && kind === period.kind,
        )
        const since = own[yes + 1]
        return [
          person_id,
          {
            birthDate: birth_date,
            home: home as RdPoint | null,
            placed: takenOn || placed.has(person_id),
            asksSince: since ? dayOf(since.sent_at as Temporal.Instant) : null,
          },
        ]
      }),
    )
  },
)
