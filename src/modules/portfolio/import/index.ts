export {
  type ActivityKind,
  activityKinds,
  type CvItem,
  type CvItemKind,
  type CvLanguage,
  type CvReading,
  limits as cvLimits,
  type PartialDate,
  proposedRow,
  type RefusalCode,
  type Unclear,
} from './cv.ts'
export { firstDayOf, lastDayOf } from './dates.ts'
export { readCv } from './read-cv.ts'
export { type ResumeItem, type ResumeSource, resumeOf } from './resume-of.ts'
export { importTexts, sayRefusal, sayUnclear } from './texts.ts'
