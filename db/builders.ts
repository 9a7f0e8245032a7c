/** Rows for tests and for the demo region: the same seed gives the same rows. */
export { demo, type Persona, personas } from './builders/personas.ts'
export { Random } from './builders/random.ts'
