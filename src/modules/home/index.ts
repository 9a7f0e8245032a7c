/** home: the door of the site, the start page of each role, the trial version's people, "me" and the footer's pages. */
export { readCities } from './cities.ts'
export { ProblemPage } from './pages/problem-page.tsx'
export { tellActed } from './rights/jobs.ts'
export { routes } from './routes.tsx'
export { startOf, viewOf } from './view-of.ts'
