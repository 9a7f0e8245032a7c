import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { isId } from '../../../platform/ids.ts'
import type { RdPoint } from '../../region/index.ts'
import type { Kind } from '../rules/facets.ts'

/** A place with all that it asks and offers. */
export type PlaceCard = {
  id: string
  companyId: string
  companyName: string
  companyAbout: string | null
  companyField: string
  street: string
  postcode: string
  town: string
  cityId: string
  kind: Kind
  title: string
  about: string
  tasks: string[]
  field: string
  competences: string[]
  traits: string[]
  hazards: string[]
  crebos: string[]
  levelFrom: number
  levelTo: number
  /** An age that a rule of the law asks, and which rule; for showing whether she may, and for nothing else. */
  ageFrom: number | null
  ageRule: string | null
  startsOn: Temporal.PlainDate | null
  endsOn: Temporal.PlainDate | null
  /** 1 is Monday; empty when they are agreed together. */
  days: number[]
  dayStarts: Temporal.PlainTime
  dayEnds: Temporal.PlainTime
  pauseMinutes: number
  lengthDays: number
  allowanceCents: number
  seats: number
  taken: number
  /** Closed until this day; on the day itself it is open again. */
  pausedUntil: Temporal.PlainDate | null
  position: RdPoint
  madeUp: boolean
  answersInDays: number | null
  recognitionNumber: string | null
}

/** One place, for anybody: places are no secret. Undefined for an id that is none. */
export async function readPlace(trx: Trx, id: string): Promise<PlaceCard | undefined> {
  if (!isId(id)) return undefined
  const { rows } =
    await sql<PlaceCard>`select ${columns} from places.place p join places.company c on c.id = p.company_id where p.id = ${id}`.execute(
      trx,
    )
  return rows[0]
}

/** The places of one company: those to come first, then by title. */
export async function listPlacesOf(trx: Trx, companyId: string): Promise<PlaceCard[]> {
  if (!isId(companyId)) return []
  const { rows } = await sql<PlaceCard>`
    select ${columns} from places.place p join places.company c on c.id = p.company_id
    where p.company_id = ${companyId}
    order by p.ends_on desc nulls first, p.title collate "nl-x-icu", p.id`.execute(trx)
  return rows
}

const columns = sql`
  p.id, p.company_id as "companyId", c.name as "companyName", c.about as "companyAbout", c.field as "companyField",
  c.street, c.postcode, c.place as town, p.city_id as "cityId", p.kind, p.title, p.about, p.tasks, p.field, p.competences, p.traits, p.hazards,
  p.crebos, p.level_from as "levelFrom", p.level_to as "levelTo", p.age_from as "ageFrom", p.age_rule as "ageRule",
  p.starts_on as "startsOn", p.ends_on as "endsOn", p.days, p.day_starts as "dayStarts", p.day_ends as "dayEnds",
  p.pause_minutes as "pauseMinutes", p.length_days as "lengthDays", p.allowance_cents as "allowanceCents", p.seats, p.taken,
  p.paused_until as "pausedUntil", p.position, p.made_up as "madeUp", c.answers_in_days as "answersInDays",
  c.recognition_number as "recognitionNumber"`
