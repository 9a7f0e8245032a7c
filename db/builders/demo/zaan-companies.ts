import type { Maker } from '../maker.ts'
import { point } from '../maker.ts'
import { demo, personas } from '../personas.ts'
import { buildCompany, buildPlace, firstOf, type PlaceKind, type PlaceRow } from '../places.ts'
import { addRows, type Rows } from '../rows.ts'
import { type Offer, tradeCalled } from './region.ts'

/** Where Amina lives, in Rijksdriehoek metres: the north of Zaandam. */
export const aminaHome = { x: 117_408, y: 498_061 }

type Known = {
  id: string
  placeId: string
  name: string
  trade: string
  crebos: string[]
  street: string
  postcode: string
  place: string
  at: { x: number; y: number }
  answers: number | null
  kind: PlaceKind
  offer: Partial<PlaceRow>
  person?: { person_id: string; given_name: string; family_name: string; email: string }
}

const time = (text: string) => Temporal.PlainTime.from(text)

/** The four companies that Amina meets; De Halm lies fourteen minutes by bicycle from her. */
function known(today: Temporal.PlainDate): Known[] {
  const { karel } = personas
  const starts = firstOf(today.add({ days: 35 }), [1, 2])
  return [
    {
      id: demo.companies.deHalm,
      placeId: demo.places.deHalm,
      name: 'Bakkerij De Halm',
      trade: 'bakery',
      crebos: [demo.crebo, '25173'],
      street: 'Marktstraat 12',
      postcode: '1521 DW',
      place: 'Wormerveer',
      at: { x: 115_419, y: 499_912 },
      answers: 3,
      kind: 'internship',
      person: {
        person_id: karel.personId,
        given_name: karel.givenName,
        family_name: karel.familyName,
        email: karel.email,
      },
      offer: {
        title: 'Stage in de bakkerij',
        about:
          'Je begint met Karel om zes uur. Samen maken jullie het deeg voor tarwebrood en bollen. Na een week maak je zelf één product, van begin tot eind. Je staat niet alleen aan de kassa. Wij passen het werk aan als je iets niet eet of niet mag aanraken. Een haarnetje is verplicht.',
        competences: ['precise', 'calm'],
        hazards: ['lifting-over-10kg'],
        crebos: [demo.crebo, '25173'],
        level_from: 2,
        level_to: 3,
        starts_on: starts,
        ends_on: starts.add({ weeks: 10 }),
        days: [1, 2],
        day_starts: time('06:00'),
        day_ends: time('12:00'),
        length_days: 20,
        seats: 2,
        allowance_cents: 7500,
      },
    },
    {
      id: demo.companies.nour,
      placeId: demo.places.nour,
      name: 'Patisserie Nour',
      trade: 'pastry',
      crebos: [demo.crebo, '25183'],
      street: 'Westzijde 88',
      postcode: '1506 GK',
      place: 'Zaandam',
      at: { x: 117_000, y: 496_380 },
      answers: 7,
      kind: 'internship',
      offer: {
        title: 'Stage in de patisserie',
        competences: ['calm', 'precise'],
        days: [3, 4, 6],
        length_days: 20,
        seats: 1,
        starts_on: null,
        ends_on: null,
        allowance_cents: 5000,
      },
    },
    {
      id: demo.companies.molenbrood,
      placeId: demo.places.molenbrood,
      name: 'Molenbrood Zaan',
      trade: 'bakery',
      crebos: [demo.crebo, '25173'],
      street: 'Lagendijk 41',
      postcode: '1541 KC',
      place: 'Koog aan de Zaan',
      at: { x: 115_336, y: 497_155 },
      answers: null,
      kind: 'internship',
      offer: {
        title: 'Leerbaan brood (BBL)',
        competences: ['persevere', 'hands'],
        days: [1, 2, 3, 4],
        length_days: 40,
        seats: 3,
        starts_on: null,
        ends_on: null,
      },
    },
    {
      id: demo.companies.overtuin,
      placeId: demo.places.overtuin,
      name: 'Grand Café De Overtuin',
      trade: 'cafe',
      crebos: ['25168', '25171'],
      street: 'Rosmolenstraat 3',
      postcode: '1502 PB',
      place: 'Zaandam',
      at: { x: 116_900, y: 496_810 },
      answers: 2,
      kind: 'shadow',
      offer: { title: 'Meelopen in de horeca', competences: ['sell', 'calm'], seats: 6 },
    },
  ]
}

/** The known companies with their places; `places: false` leaves the places out. */
export function buildZaanCompanies(maker: Maker, rows: Rows): Record<keyof typeof demo.companies, Offer> {
  const built = known(maker.today).map((one) => {
    const at = buildCompany(maker, {
      cityId: 'zaanstad',
      trade: tradeCalled(one.trade),
      crebos: one.crebos,
      id: one.id,
      name: one.name,
      street: one.street,
      postcode: one.postcode,
      place: one.place,
      position: point(one.at),
      answers_in_days: one.answers,
      ...(one.person && { person: one.person }),
    })
    const { place } = buildPlace(maker, {
      at,
      kind: one.kind,
      id: one.placeId,
      paused_until: null,
      created_at: maker.now.subtract({ hours: 24 * 30 }),
      ...one.offer,
    })
    addRows(rows, at.rows)
    return { place, at }
  })
  const [deHalm, nour, molenbrood, overtuin] = built as [Offer, Offer, Offer, Offer]
  return { deHalm, nour, molenbrood, overtuin }
}
