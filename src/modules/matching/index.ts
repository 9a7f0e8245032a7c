/** matching: rounds in which a school lets places be proposed for its pupils and decides itself; offers that young people answer. */
export { type Calculation, calculate } from './calculate.ts'
export { sendRound, sweepRounds, tellAnswered } from './jobs.ts'
export { matchingMails } from './mails.ts'
export { OfferRows } from './pages/offer-rows.tsx'
export { proposals as matchingProposals } from './proposals.ts'
export { type ListedOffer, listOffers } from './queries/read-offer.ts'
export { register as matchingRegister } from './register.ts'
export { replayRound } from './replay.ts'
export { routes } from './routes.tsx'

/** What higher floors may read in SQL: row-level security decides the rows. */
export const published = ['matching.proposal'] as const
