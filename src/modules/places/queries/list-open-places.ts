import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import type { RdPoint } from '../../region/index.ts'
import type { Kind } from '../rules/facets.ts'
import { isOpen, isPaused } from './tally.ts'

/** A place with what a round of proposals looks at. */
export type OpenPlace = {
  id: string
  companyName: string
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
  lengthDays: number
  seatsLeft: number
  /** An age that a rule of the law asks, with the code of that rule. */
  ageFrom: number | null
  ageRule: string | null
  /** What the law of work looks at: machines, alcohol-served .. */
  hazards: string[]
  position: RdPoint
  /** The programmes for which the company is a recognised learning company today. */
  recognisedFor: string[]
}

type Asked = { kind: Kind; cities: readonly string[]; fields: readonly string[]; today: Temporal.PlainDate }

/** All places of a kind that are to come and not closed, in these cities and fields (none: all fields), in the order of their ids. Full ones too. */
export async function listOpenPlaces(trx: Trx, { kind, cities, fields, today }: Asked): Promise<OpenPlace[]> {
  const { rows } = await sql<OpenPlace>`
    select p.id, c.name as "companyName", p.field, p.competences, p.traits, p.crebos, p.level_from as "levelFrom", p.level_to as "levelTo",
      p.starts_on as "startsOn", p.ends_on as "endsOn", p.days, p.day_starts as "dayStarts", p.length_days as "lengthDays",
      p.seats - p.taken as "seatsLeft", p.age_from as "ageFrom", p.age_rule as "ageRule", p.hazards, p.position,
      array(select r.crebo from places.recognition r where r.company_id = p.company_id and r.until >= ${today.toString()}::date
        order by r.crebo collate "C") as "recognisedFor"
    from places.place p join places.company c on c.id = p.company_id
    where p.kind = ${kind} and p.city_id = any (${[...cities]}::text[])
      and (${fields.length === 0} or p.field = any (${[...fields]}::text[]))
      and ${isOpen(today)} and not ${isPaused(today)}
    order by p.id`.execute(trx)
  return rows
}
