/** The door of places: companies, the places they offer, search, and why a place suits somebody. */

export { type AnswerTime, setAnswerTimes } from './answer-times.ts'
export type { Ask } from './ask.ts'
export { type Facts, PlaceFacts } from './pages/place-facts.tsx'
export { proposals as placesProposals } from './proposals.ts'
export type { ListedPlace } from './queries/list-cards.ts'
export {
  type Company,
  type CompanyContact,
  companyContact,
  contactName,
  listCompanies,
  type Recognition,
  readCompany,
  recognitionOn,
} from './queries/read-company.ts'
export { listPlacesOf, type PlaceCard, readPlace } from './queries/read-place.ts'
export { type FoundPlace, type FoundPlaces, searchPlaces } from './queries/search-places.ts'
export { similarPlaces } from './queries/similar-places.ts'
export { type Reader, wishesOf } from './reader.ts'
export { register as placesRegister } from './register.ts'
export { routes, type Told } from './routes.tsx'
export { type Kind, kinds } from './rules/facets.ts'
export { type Standing, standingOf } from './rules/standing.ts'
export type { Reason, Suits, Wishes } from './rules/suits-me.ts'
export { reasonTexts, sayAnswers, sayKind } from './say.ts'
export { giveSeatBack, pausePlace, takeSeat } from './seats.ts'

/** What higher floors may read in SQL: everybody may; `places.contact` shows its rows to jobs and to the company alone. */
export const published = ['places.company', 'places.place', 'places.recognition', 'places.contact'] as const
