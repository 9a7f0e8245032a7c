/** The door of places: companies, the places they offer, search, and why a place suits somebody. */

export { type AnswerTime, setAnswerTimes } from './answer-times.ts'
export type { Ask } from './ask.ts'
export { type Facts, PlaceFacts } from './pages/place-facts.tsx'
export { proposals as placesProposals } from './proposals.ts'
export type { ListedPlace } from './queries/list-cards.ts'
export { listOpenPlaces, type OpenPlace } from './queries/list-open-places.ts'
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
export { nameKey, type Reader, wishesOf } from './reader.ts'
export { register as placesRegister } from './register.ts'
export { routes, type Told } from './routes.tsx'
export { isAgeRule, mayDo } from './rules/age-rule.ts'
export { type Kind, kinds } from './rules/facets.ts'
export { type Standing, standingOf } from './rules/standing.ts'
export { type Finding, findings, type Reason, type Suited, type Suits, told, type Wishes } from './rules/suits-me.ts'
export { inSentence, reasonTexts, sayAnswers, sayKind, sayWeekdays } from './say.ts'
export { giveSeatBack, pausePlace, takeSeat } from './seats.ts'

/** What higher floors may read in SQL: everybody may; `places.contact` shows its rows to jobs and to the company alone. */
export const published = ['places.company', 'places.place', 'places.recognition', 'places.contact'] as const
