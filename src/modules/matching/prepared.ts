import type { Suited, Wishes } from '../places/index.ts'
import type { OfferedPlace, RunInputs, Seeker } from './rules/inputs.ts'

/** Called between parts of the work, with how far it is in percent; throws to stop. */
export type Pause = (percent: number) => Promise<void>

/** The inputs in the shape of the library, with what every pair's reasons need. */
export function prepare(inputs: RunInputs) {
  const people = inputs.seekers.map((seeker) => ({ seeker, wishes: wishesOf(seeker), journeys: unpack(seeker) }))
  const offers = inputs.places.map((place) => ({ place, suited: suitedOf(place) }))
  return { inputs, people, offers }
}
export type Prepared = ReturnType<typeof prepare>

function wishesOf({ competences, likes, wished, programme, days, availableFrom }: Seeker): Wishes {
  return {
    // a sentence of hers counts; what it says is not in here
    competences: competences.map((id) => ({ id, sentence: '·' })),
    likes,
    fields: wished,
    programme,
    days,
    availableFrom: availableFrom ? Temporal.PlainDate.from(availableFrom) : null,
  }
}

const suitedOf = (place: OfferedPlace): Omit<Suited, 'trip' | 'recognised' | 'met'> => ({
  field: place.field,
  competences: place.competences,
  traits: place.traits,
  crebos: place.crebos,
  levelFrom: place.levelFrom,
  levelTo: place.levelTo,
  startsOn: place.startsOn ? Temporal.PlainDate.from(place.startsOn) : null,
  days: place.days,
  dayStarts: Temporal.PlainTime.from(place.dayStarts),
  hasRoom: place.seats > 0,
})

const unpack = ({ journeys }: Seeker) =>
  journeys && { minutes: Buffer.from(journeys.minutes, 'base64'), modes: Buffer.from(journeys.modes, 'base64') }
