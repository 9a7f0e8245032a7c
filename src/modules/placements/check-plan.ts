import { sql } from 'kysely'
import type { Trx } from '../../platform/database.ts'
import { type Language, sayDate, sayTime } from '../../platform/i18n.ts'
import { recognitionOn } from '../places/index.ts'
import { holidayRegionOf, holidaysOf } from '../region/index.ts'
import { daysOf } from './hours.ts'
import { workKindOf } from './rules/agreement-kinds.ts'
import type { PlanObstacle } from './rules/plan-days.ts'
import { type AgreementField, missingFields } from './rules/required-fields.ts'
import { employerLines, sayForYoung } from './rules/say-finding.ts'
import type { Finding, PlannedDay } from './rules/types.ts'
import { type Party, type SigningObstacle, type SigningObstacleCode, signersFor } from './rules/who-signs.ts'
import { checkWork } from './rules/work-by-age.ts'
import type { Terms } from './terms.ts'
import { ruleTexts } from './texts/index.ts'

export type PlanCheck = {
  days: PlannedDay[]
  /** The plan itself is no plan: the dates or hours contradict each other. */
  planObstacle?: PlanObstacle
  findings: Finding[]
  missing: AgreementField[]
  parties: Party[]
  obstacles: SigningObstacle[]
  /** The school confirmed the guardian who signs. */
  guardianConfirmed: boolean
}

/** Nothing that the law forbids for sure. What is not sure is for the school, whose signature says that it looked. */
export const isAllowed = ({ planObstacle, findings, missing, obstacles }: PlanCheck): boolean =>
  !planObstacle &&
  missing.length === 0 &&
  findings.every((finding) => finding.severity !== 'forbidden') &&
  obstacles.every(({ sure }) => !sure)

const plain = (text: string) => Temporal.PlainDate.from(text)

/** Holds the terms against the law, with the age on each day and the holidays of the region. */
export async function checkPlan(
  trx: Trx,
  agreement: { id: string; companyId: string; begun: boolean },
  terms: Terms,
  signingOn: Temporal.PlainDate,
): Promise<PlanCheck> {
  const { rows } = await sql<{
    birth_date: Temporal.PlainDate | null
    city_id: string
    guardian_blocked: boolean
    guardian_confirmed: boolean
  }>`select * from placements.plan_facts(${agreement.id})`.execute(trx)
  const facts = rows[0]
  const planned = daysOf(terms)
  const days = typeof planned === 'string' ? [] : planned
  const recognition = terms.crebo ? await recognitionOn(trx, agreement.companyId, terms.crebo, signingOn) : undefined
  // Without a birth date the strictest reading holds: as if she were 15.
  const birthDate = facts?.birth_date ?? signingOn.subtract({ years: 15 })
  const holidays = holidaysOf(holidayRegionOf(facts?.city_id ?? ''))
  const findings =
    days.length > 0 ? checkWork({ birthDate, kind: workKindOf[terms.kind], days, holidays, traits: terms.hazards }) : []
  const { parties, obstacles } = signersFor({
    kind: terms.kind,
    birthDate,
    signingOn,
    startsOn: plain(terms.from),
    guardianBlocked: facts?.guardian_blocked ?? false,
    ...(terms.crebo && { qualification: terms.crebo }),
    recognitions: terms.crebo && recognition?.holds ? [{ qualification: terms.crebo, from: signingOn }] : [],
  })
  return {
    days,
    ...(typeof planned === 'string' && { planObstacle: planned }),
    findings,
    missing: missingFields(terms.kind, { ...terms, days: terms.weekdays, allowance: terms.allowanceCents }),
    parties,
    // what runs began before this version was signed
    obstacles: obstacles.filter(({ code }) => !(agreement.begun && code === 'starts-before-signing')),
    guardianConfirmed: facts?.guardian_confirmed ?? false,
  }
}

const companyMayRead: readonly SigningObstacleCode[] = ['starts-before-signing', 'company-not-recognised']

/** What stands in the way of signing, as far as this side may know it: an employer reads no age and nothing of a family. */
export const obstacleFor = (side: Party, code: SigningObstacleCode): SigningObstacleCode | 'ask-school' =>
  side === 'company' && !companyMayRead.includes(code) ? 'ask-school' : code

/** The findings in words, for one side: the young person and the school read the rule, an employer only what is not allowed. */
export function sayFindings(lang: Language, findings: readonly Finding[], side: Party): string[] {
  const t = ruleTexts(lang)
  const speaker = {
    text: (key: string, values?: Record<string, string | number>) => t(key as never, values),
    date: (date: Temporal.PlainDate) => sayDate(lang, date, 'weekday'),
    time: (at: Temporal.PlainTime) => sayTime(lang, at),
  }
  if (side === 'company') return employerLines(findings, speaker)
  return [...new Set(findings.map((finding) => sayForYoung(finding, speaker)))]
}
