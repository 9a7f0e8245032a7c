export { search, writePacking } from './candidates.ts'
