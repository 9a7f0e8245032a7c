/** caseload: whom a mentor or coordinator looks at first, where a class is, and one young person's way. */
export { register as caseloadRegister } from './register.ts'
export { routes } from './routes.tsx'
export { routeInput } from './rules/way.ts'
