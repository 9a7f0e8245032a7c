/** The door of the programme: the measures of the deal and which city takes part in which. */
export { countAnswers } from './jobs.ts'
export { type MeasureId, type MeasurePart, measureParts, measures } from './measures.ts'
export { register as programmeRegister } from './register.ts'
export { routes } from './routes.tsx'
export { measureLine, measureName, partName, stateName } from './words.ts'
