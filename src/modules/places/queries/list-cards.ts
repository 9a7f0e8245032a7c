import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { type RdPoint, type Trip, travel } from '../../region/index.ts'
import type { Kind } from '../rules/facets.ts'
import type { Suited } from '../rules/suits-me.ts'
import { isPaused, recognisedFor } from './tally.ts'

/** A place as a list shows it. */
export type ListedPlace = {
  id: string
  companyId: string
  companyName: string
  /** Where the company is: an address of work is public. */
  town: string
  cityId: string
  kind: Kind
  title: string
  field: string
  competences: string[]
  traits: string[]
  crebos: string[]
  levelFrom: number
  levelTo: number
  startsOn: Temporal.PlainDate | null
  endsOn: Temporal.PlainDate | null
  days: number[]
  dayStarts: Temporal.PlainTime
  dayEnds: Temporal.PlainTime
  lengthDays: number
  seatsLeft: number
  paused: boolean
  position: RdPoint
  madeUp: boolean
  answersInDays: number | null
  /** A recognised learning company for any programme. */
  recognised: boolean
  /** A recognised learning company for the programme that was asked. */
  recognisedForHer: boolean
}

export const listedColumns = (today: Temporal.PlainDate, crebo: string | null) => sql`
  p.id, p.company_id as "companyId", c.name as "companyName", c.place as town, p.city_id as "cityId", p.kind, p.title, p.field,
  p.competences, p.traits, p.crebos, p.level_from as "levelFrom", p.level_to as "levelTo", p.starts_on as "startsOn", p.ends_on as "endsOn",
  p.days, p.day_starts as "dayStarts", p.day_ends as "dayEnds", p.length_days as "lengthDays", p.seats - p.taken as "seatsLeft",
  ${isPaused(today)} as paused, p.position, p.made_up as "madeUp", c.answers_in_days as "answersInDays",
  c.recognition_number is not null as recognised,
  ${crebo ? sql`p.company_id in ${recognisedFor(crebo, today)}` : sql`false`} as "recognisedForHer"`

/** Places by their ids, in no order. */
export async function listPlaces(
  trx: Trx,
  ids: readonly string[],
  today: Temporal.PlainDate,
  crebo: string | null,
): Promise<ListedPlace[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ListedPlace>`
    select ${listedColumns(today, crebo)}
    from places.place p
    cross join lateral (select * from places.company c where c.id = p.company_id limit 1) c -- some hundred look-ups, never the whole table
    where p.id = any (${ids}::uuid[])`.execute(trx)
  return rows
}

export const hasRoom = ({ seatsLeft, paused }: Pick<ListedPlace, 'seatsLeft' | 'paused'>): boolean =>
  seatsLeft > 0 && !paused

export const tripTo = (home: RdPoint | null, position: RdPoint): Trip | null =>
  home ? travel({ from: home, to: position }) : null

/** A place as the rule that compares it with her wishes sees it. */
export const suited = (place: ListedPlace, trip: Trip | null, met: boolean): Suited => ({
  field: place.field,
  competences: place.competences,
  traits: place.traits,
  crebos: place.crebos,
  levelFrom: place.levelFrom,
  levelTo: place.levelTo,
  startsOn: place.startsOn,
  days: place.days,
  dayStarts: place.dayStarts,
  recognised: place.recognisedForHer,
  hasRoom: hasRoom(place),
  trip,
  met,
})
