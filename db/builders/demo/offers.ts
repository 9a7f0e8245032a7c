import { ageOn } from '../../../src/platform/clock.ts'
import type { Maker } from '../maker.ts'
import type { PlaceKind } from '../places.ts'
import type { Pupil } from './pupils.ts'
import type { Offer } from './region.ts'

/** Work that somebody under 16, and somebody under 18, may not do. */
const from16 = [
  'machines',
  'factory',
  'lifting-over-10kg',
  'alcohol-served',
  'very-noisy',
  'toxic',
  'dangerous',
  'not-light',
]
const from18 = ['very-noisy', 'toxic', 'dangerous']

/** The company is recognised for her programme; a student of hbo or wo, who has no crebo, goes where the highest level of mbo goes. */
const suitsStudy = ({ place }: Offer, { crebo, path }: Pupil['enrolment']): boolean =>
  path === 'hbo' || path === 'wo' ? place.level_to === 4 : (place.crebos as string[]).includes(crebo ?? '')

/** Finds places that a young person can take, in her own city. */
export class OfferFinder {
  #by: Map<string, Offer[]>
  #maker: Maker

  constructor(maker: Maker, offers: readonly Offer[]) {
    this.#maker = maker
    this.#by = Map.groupBy(offers, ({ place }) => `${place.city_id} ${place.kind}`)
  }

  /** A place not yet in `tried`, with a free seat, for `also` too; nothing when the city has none. */
  find(
    { young, enrolment }: Pupil,
    tried: ReadonlySet<string>,
    also: (offer: Offer) => boolean = () => true,
  ): Offer | undefined {
    // what is over here began up to five months ago, under the law for the age she had then
    const age = ageOn(young.birth_date as Temporal.PlainDate, this.#maker.today.subtract({ days: 160 }))
    const barred = age < 16 ? from16 : age < 18 ? from18 : []
    const fits = (offer: Offer) =>
      !tried.has(offer.place.id) &&
      !offer.place.paused_until &&
      (offer.place.taken ?? 0) < offer.place.seats &&
      (offer.place.age_from ?? 0) <= age &&
      !(offer.place.hazards as string[]).some((hazard) => barred.includes(hazard)) &&
      (offer.place.kind !== 'internship' || suitsStudy(offer, enrolment)) &&
      also(offer)
    // somebody in mbo needs a placement at a company that is recognised for her programme; a pupil of vmbo comes to taste
    const kinds: PlaceKind[] = enrolment.path === 'vmbo' ? ['short', 'shadow'] : ['internship', 'short', 'shadow']
    for (const kind of kinds) {
      const found = (this.#by.get(`${young.city_id} ${kind}`) ?? []).filter(fits)
      if (found.length > 0) return this.#maker.random.pick(found)
    }
    return undefined
  }
}
