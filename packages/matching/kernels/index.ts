export { countApplicants, layApplicants, listWaiting, lower, sell, sortApplicants, stand } from './auction.ts'
export { arrange, search, writePacking } from './candidates.ts'
export { ask, orderPairs } from './stable.ts'
