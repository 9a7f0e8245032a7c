import { z } from 'zod'
import type { Enrolment } from '../people/index.ts'
import { type AgreementKind, agreementKinds } from './rules/agreement-kinds.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const time = z.string().regex(/^\d{2}:\d{2}(:\d{2})?$/)

/** What is agreed, as one version of it: kept as JSON with the agreement, so that earlier versions stay readable. */
export const termsSchema = z.object({
  kind: z.enum(agreementKinds),
  /** Her name: from the invitation on, the parties know it. */
  young: z.string(),
  place: z.string(),
  company: z.string(),
  from: day,
  until: day,
  weekdays: z.array(z.number().int().min(1).max(7)),
  start: time,
  end: time,
  pauseMinutes: z.number().int(),
  /** Days left out, such as a holiday. */
  skip: z.array(day),
  tasks: z.array(z.string()),
  learningGoals: z.array(z.string()),
  workProcesses: z.array(z.string()),
  programme: z.string().nullable(),
  crebo: z.string().nullable(),
  level: z.number().nullable(),
  pathway: z.string().nullable(),
  hoursPerStudyYear: z.number().nullable(),
  practicalTrainer: z.string(),
  schoolSupervisor: z.string(),
  school: z.string().nullable(),
  schoolPhone: z.string().nullable(),
  assessment: z.string(),
  earlyEnding: z.string(),
  insurance: z.string(),
  allowanceCents: z.number().int().nullable(),
  recognitionNumber: z.string().nullable(),
  /** For BBL: which contract goes with it, and what it pays. */
  employmentContract: z.string().nullable(),
  wage: z.string().nullable(),
  hazards: z.array(z.string()),
})
export type Terms = z.infer<typeof termsSchema>

type PlaceKind = 'visit' | 'shadow' | 'short' | 'internship'
type Study = Pick<Enrolment, 'schoolKind' | 'path'> | undefined

/** Which agreement a place asks for, by what the young person follows now. */
export function agreementKindOf(kind: PlaceKind, study: Study): AgreementKind {
  if (kind !== 'internship') return kind
  if (study?.schoolKind === 'mbo') return study.path === 'BBL' ? 'bpv-bbl' : 'bpv-bol'
  if (study?.path === 'hbo' || study?.path === 'wo') return 'higher-placement'
  return 'vmbo-placement'
}
