import type { FieldId } from '../../src/modules/region/index.ts'
import beauty from './trades/beauty.json' with { type: 'json' }
import care from './trades/care.json' with { type: 'json' }
import construction from './trades/construction.json' with { type: 'json' }
import education from './trades/education.json' with { type: 'json' }
import food from './trades/food.json' with { type: 'json' }
import green from './trades/green.json' with { type: 'json' }
import hospitality from './trades/hospitality.json' with { type: 'json' }
import ict from './trades/ict.json' with { type: 'json' }
import logistics from './trades/logistics.json' with { type: 'json' }
import media from './trades/media.json' with { type: 'json' }
import mobility from './trades/mobility.json' with { type: 'json' }
import office from './trades/office.json' with { type: 'json' }
import retail from './trades/retail.json' with { type: 'json' }
import security from './trades/security.json' with { type: 'json' }
import sports from './trades/sports.json' with { type: 'json' }
import technology from './trades/technology.json' with { type: 'json' }

/** A kind of company: how it is called, what one does there, and what the law and the wishes of a young person ask about. */
export type Trade = {
  id: string
  field: FieldId
  /** `{own}`, `{word}` and `{family}` are filled in. */
  names: string[]
  /** "in de bakkerij". */
  at: string
  /** "een bakker". */
  with: string
  company: string
  about: string
  tasks: string[]
  competences: string[]
  traits: string[]
  hazards: string[]
  crebos: string[]
  /** Lowest and highest level. */
  levels: number[]
  /** "06:00" and "12:00". */
  hours: string[]
  /** Monday is 1. */
  days: number[]
}

const byField: Readonly<Record<FieldId, Omit<Trade, 'field'>[]>> = {
  food,
  hospitality,
  care,
  education,
  technology,
  ict,
  construction,
  mobility,
  logistics,
  retail,
  beauty,
  sports,
  green,
  office,
  media,
  security,
}

export const trades: readonly Trade[] = Object.entries(byField).flatMap(([field, list]) =>
  list.map((trade) => ({ ...trade, field: field as FieldId })),
)

export const tradesOf = (field: FieldId): Trade[] => trades.filter((trade) => trade.field === field)
