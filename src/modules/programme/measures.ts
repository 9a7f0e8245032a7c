/** The measures of the City Deal, in its order: for vmbo, mbo, higher education and work, and what binds them. */
export const measures = {
  vmbo: ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7'],
  mbo: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'],
  higher: ['H1', 'H2', 'H3'],
  work: ['W1', 'W2', 'W3', 'W4'],
  programme: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
} as const

export type MeasurePart = keyof typeof measures
export type MeasureId = (typeof measures)[MeasurePart][number]

export const measureParts = Object.keys(measures) as MeasurePart[]
