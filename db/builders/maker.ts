import { zone } from '../../src/platform/clock.ts'
import { type CityId, names, type Postcode, postcodes } from '../data/index.ts'
import { Random } from './random.ts'

/** What builders draw from: chance that comes back with the seed, and the day that everything is relative to. */
export type Maker = {
  random: Random
  today: Temporal.PlainDate
  now: Temporal.Instant
  /** 1, 2, 3 ...: for what must be unique. */
  next(): number
}

/** `now` is noon of `today` when left out. */
export function newMaker(options: { seed?: string; today: Temporal.PlainDate; now?: Temporal.Instant }): Maker {
  const { seed = 'kansroute', today } = options
  let count = 0
  return {
    random: new Random(seed),
    today,
    now: options.now ?? today.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant(),
    next: () => ++count,
  }
}

/** A moment some days ago, between eight in the morning and ten in the evening; never later than now. */
export function daysAgo(maker: Maker, days: number): Temporal.Instant {
  const day = maker.today.subtract({ days })
  const plainTime = Temporal.PlainTime.from({ hour: maker.random.int(8, 21), minute: maker.random.int(0, 59) })
  const at = day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant()
  return Temporal.Instant.compare(at, maker.now) > 0 ? maker.now.subtract({ minutes: maker.random.int(5, 90) }) : at
}

/** A moment `hours` after another, but not later than now. */
export function later(maker: Maker, than: Temporal.Instant, hours: number): Temporal.Instant {
  const at = than.add({ hours })
  return Temporal.Instant.compare(at, maker.now) > 0 ? maker.now : at
}

/** Somebody's birth date who is `age` today, with the birthday somewhere in the year. */
export const birthDateFor = (maker: Maker, age: number): Temporal.PlainDate =>
  maker.today.subtract({ years: age }).subtract({ days: maker.random.int(1, 364) })

export type Address = { street: string; postcode: string; place: string; x: number; y: number }

/** An address that does not exist, some hundred metres around the centre of a postcode that does. */
export function buildAddress(maker: Maker, cityId: CityId, kind: 'home' | 'work' = 'home', digits?: string): Address {
  const { random } = maker
  const found = digits && postcodes[cityId].find((code) => code.digits === digits)
  const code: Postcode = found || random.pick(postcodes[cityId])
  return {
    street: `${random.pick(kind === 'home' ? names.streets : names.workStreets)} ${random.int(1, 180)}`,
    postcode: `${code.digits} ${letters(random)}`,
    place: code.place,
    x: code.x + random.int(-350, 350),
    y: code.y + random.int(-350, 350),
  }
}

// SA, SD and SS are never used in Dutch postcodes
const letters = (random: Random): string =>
  random.pick([...'ABCDEGHJKLMNPRTVWXZ']) + random.pick([...'ABCDEGHJKLMNPRTVWXZ'])

/** "(x,y)", as PostgreSQL writes a point. */
export const point = ({ x, y }: { x: number; y: number }): string => `(${Math.round(x)},${Math.round(y)})`

/** Never anybody's: all numbers of the invented region end in zeros. */
export const mobile = (maker: Maker): string => `06 00 00 ${String(maker.random.int(0, 99)).padStart(2, '0')} 00`

/** An address at a domain that is kept for examples; unique by its number. */
export function emailFor(maker: Maker, given: string, family: string): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .normalize('NFD')
      .replace(/[^a-z]/g, '')
  return `${plain(given)}.${plain(family)}.${maker.next()}@example.org`
}
