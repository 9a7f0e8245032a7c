export { layApplicants, listWaiting } from './auction.ts'
export { arrange, search, writePacking } from './candidates.ts'
export { countTogether, lowerSome, sellTogether, sortTogether, standTogether } from './together.ts'
