export { listWaiting, lower, sell, sortByPlace, stand } from './auction.ts'
export { search, writePacking } from './candidates.ts'
export { ask, orderPairs } from './stable.ts'
