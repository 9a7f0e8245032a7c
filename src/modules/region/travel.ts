import type { Language } from '../../platform/i18n.ts'
import { metresBetween, type RdPoint } from './rijksdriehoek.ts'
import { texts } from './words.ts'

export type Trip = { minutes: number; mode: 'walk' | 'bike' | 'bus' | 'train' }

/** Kilometres as the crow flies up to which somebody walks, and up to which she takes the bicycle. */
const walkUpTo = 1
const bikeUpTo = 7

/** A road is this much longer than the straight line; rails are straighter. */
const detour = 1.3
const railDetour = 1.2

/** Kilometres an hour, stops included. `bus` stands for bus and tram. */
const speed = { walk: 5, bike: 15, bus: 25, train: 60 } as const

/** Minutes of walking to and from the stop and of waiting. */
const around = { bus: 16, train: 35 } as const

const minutesFor = (kilometres: number, mode: keyof typeof speed) => (kilometres * 60) / speed[mode]

/**
 * How long it takes from one point to another, and how: an estimate from the straight line, since no timetable is read.
 * Up to 1 km on foot, up to 7 km by bicycle, further with the quicker of bus (or tram) and train.
 * Minutes = kilometres x detour / speed, + walking and waiting for public transport; at least 1, rounded.
 */
export function travel({ from, to }: { from: RdPoint; to: RdPoint }): Trip {
  const kilometres = metresBetween(from, to) / 1000
  const trip = (mode: Trip['mode'], minutes: number): Trip => ({ mode, minutes: Math.max(1, Math.round(minutes)) })
  if (kilometres <= walkUpTo) return trip('walk', minutesFor(kilometres * detour, 'walk'))
  if (kilometres <= bikeUpTo) return trip('bike', minutesFor(kilometres * detour, 'bike'))
  const bus = around.bus + minutesFor(kilometres * detour, 'bus')
  const train = around.train + minutesFor(kilometres * railDetour, 'train')
  return train < bus ? trip('train', train) : trip('bus', bus)
}

/** "14 minuten fietsen". */
export const sayTravel = (lang: Language, trip: Trip): string =>
  texts(lang)(`travel.${trip.mode}`, { minutes: trip.minutes })
