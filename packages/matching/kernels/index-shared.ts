export { listWaiting, stand } from './auction.ts'
export { search, writePacking } from './candidates.ts'
export { lowerSome, sellTogether, sortTogether } from './together.ts'
