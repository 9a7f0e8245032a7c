/** Findings in words. The texts are this folder's `texts/`; how to speak a language is handed in. */
import type { Code, Finding } from './types.ts'

/** One language: its texts, and how it says a date and a time of day. */
export type Speaker = {
  text: (key: string, values?: Record<string, string | number>) => string
  date: (date: Temporal.PlainDate) => string
  time: (time: Temporal.PlainTime) => string
}

/** For the young person and the school: the rule, the day, the limit and the source, and who decides when we are not sure. */
export function sayForYoung(finding: Finding, speaker: Speaker): string {
  const { code, date, limit = '', found = '', source } = finding
  const [earliest, latest] = timesOf(limit, speaker)
  const trait = code === 'barred-work' ? speaker.text(`trait.${found}`) : String(found)
  const values = { date: speaker.date(date), limit, found, earliest, latest, trait, source }
  const said = speaker.text(`work.${code}`, values)
  const from = speaker.text('work.source', { source })
  return finding.severity === 'forbidden' ? `${said} ${from}` : `${said} ${speaker.text('work.school-checks')} ${from}`
}

/** "07:00-19:00" or "19:00" in the words of the language. */
function timesOf(limit: number | string, speaker: Speaker): [string, string] {
  if (typeof limit === 'number' || limit === '') return ['', '']
  const [first = '', last = first] = limit.split('-')
  return [speaker.time(Temporal.PlainTime.from(first)), speaker.time(Temporal.PlainTime.from(last))]
}

export const employerTopics = ['kind', 'work', 'hours', 'pause', 'week', 'rest', 'sunday', 'papers'] as const
export type EmployerTopic = (typeof employerTopics)[number]

/** What an employer may know of each code: that it is not allowed, and never the limit, the source or the reason, which tell an age. */
const employerTopic: Readonly<Record<Code, EmployerTopic>> = {
  'under-13': 'kind',
  'watching-only': 'kind',
  'placement-too-young': 'kind',
  'bbl-too-young': 'kind',
  'no-recognition': 'kind',
  'qualification-duty': 'week',
  'barred-work': 'work',
  'unknown-work': 'work',
  'school-day-free': 'hours',
  'day-hours': 'hours',
  'day-with-school': 'hours',
  'hours-of-day': 'hours',
  'evening-needs-agreement': 'papers',
  'morning-papers-hours': 'hours',
  'morning-papers-signed': 'papers',
  pause: 'pause',
  'week-hours': 'week',
  'week-with-school': 'week',
  'week-days': 'week',
  'four-weeks': 'week',
  'holiday-weeks': 'week',
  'holiday-weeks-in-row': 'week',
  'daily-rest': 'rest',
  'weekly-rest': 'rest',
  sunday: 'sunday',
  'sunday-needs-agreement': 'papers',
  'saturday-free': 'sunday',
  'sundays-in-16-weeks': 'sunday',
  'sundays-in-52-weeks': 'sunday',
}

export const sayForEmployer = (
  { code, date, severity }: Pick<Finding, 'code' | 'date' | 'severity'>,
  speaker: Speaker,
): string =>
  speaker.text(`work.employer.${severity === 'forbidden' ? employerTopic[code] : 'school-checks'}`, {
    date: speaker.date(date),
  })

/** All that an employer reads of a plan: each sentence once, in the order of the days. */
export const employerLines = (findings: readonly Finding[], speaker: Speaker): string[] => [
  ...new Set(findings.map((finding) => sayForEmployer(finding, speaker))),
]
