/** caseload: whom a mentor or coordinator looks at first, where a class is, and one young person's way. */
export { contestProposal, daysToAnswer } from './contests/commands/contest-proposal.ts'
export { type ContestTold, sweepContests, tellContest } from './contests/jobs.ts'
export { type Contest, listContestsOf } from './contests/queries/list-contests.ts'
export { proposals as caseloadProposals } from './proposals.ts'
export { register as caseloadRegister } from './register.ts'
export { routes } from './routes.tsx'
export { routeInput } from './rules/way.ts'
