import { type Language, sayDate, sayEuros, sayHours, sayList } from '../../../platform/i18n.ts'
import type { Terms } from '../terms.ts'
import { texts } from '../texts/index.ts'

export type Fact = { id: string; label: string; value: string; lines?: string[] }

const day = (lang: Language, text: string) => sayDate(lang, Temporal.PlainDate.from(text), 'year')
const time = (text: string) => Temporal.PlainTime.from(text)

/** The terms as lines of an agreement, in words: for the page, the PDF, and what changed between two versions. */
export function factsOf(lang: Language, terms: Terms, young: string): Fact[] {
  const t = texts(lang)
  const weekdays = terms.weekdays.map((n) => t(`weekday.${n}` as 'weekday.1'))
  const facts: (Fact | false)[] = [
    { id: 'who', label: t('fact.who'), value: young },
    { id: 'where', label: t('fact.where'), value: `${terms.company}, ${terms.place}` },
    {
      id: 'when',
      label: t('fact.when'),
      value: t('fact.when.value', {
        from: day(lang, terms.from),
        until: day(lang, terms.until),
        days: sayList(lang, weekdays),
      }),
    },
    {
      id: 'hours',
      label: t('fact.hours'),
      value: t('fact.hours.value', {
        hours: sayHours(lang, time(terms.start), time(terms.end)),
        pause: terms.pauseMinutes,
      }),
    },
    { id: 'trainer', label: t('fact.trainer'), value: terms.practicalTrainer },
    {
      id: 'supervisor',
      label: t('fact.supervisor'),
      value: [terms.schoolSupervisor, terms.school]
        .filter((part, i, all) => part && all.indexOf(part) === i)
        .join(', '),
    },
    terms.programme !== null &&
      terms.level !== null &&
      terms.pathway !== null && {
        id: 'programme',
        label: t('fact.programme'),
        value: t('fact.programme.value', { programme: terms.programme, level: terms.level, pathway: terms.pathway }),
      },
    { id: 'tasks', label: t('fact.tasks'), value: terms.tasks.join('; '), lines: terms.tasks },
    terms.learningGoals.length > 0 && {
      id: 'goals',
      label: t('fact.goals'),
      value: terms.learningGoals.join('; '),
      lines: terms.learningGoals,
    },
    terms.workProcesses.length > 0 && {
      id: 'processes',
      label: t('fact.processes'),
      value: terms.workProcesses.join('; '),
      lines: terms.workProcesses,
    },
    terms.hoursPerStudyYear !== null &&
      (terms.kind === 'bpv-bol' || terms.kind === 'bpv-bbl') && {
        id: 'hours-year',
        label: t('fact.hours-year'),
        value: t('fact.hours-year.value', { n: terms.hoursPerStudyYear }),
      },
    terms.kind !== 'visit' &&
      terms.kind !== 'shadow' && { id: 'assessment', label: t('fact.assessment'), value: terms.assessment },
    terms.kind !== 'visit' &&
      terms.kind !== 'shadow' && { id: 'early', label: t('fact.early'), value: terms.earlyEnding },
    {
      id: 'allowance',
      label: t('fact.allowance'),
      value: terms.allowanceCents
        ? t('fact.allowance.value', { euros: sayEuros(lang, terms.allowanceCents) })
        : t('fact.allowance.none'),
    },
    { id: 'insurance', label: t('fact.insurance'), value: terms.insurance },
    terms.recognitionNumber !== null && {
      id: 'recognition',
      label: t('fact.recognition'),
      value: terms.recognitionNumber,
    },
    terms.employmentContract !== null && { id: 'contract', label: t('fact.contract'), value: terms.employmentContract },
    terms.wage !== null && { id: 'wage', label: t('fact.wage'), value: terms.wage },
  ]
  return facts.filter((fact) => fact !== false)
}

/** What another version said where it differs: the line and what it was. */
export function changesSince(lang: Language, before: Terms, now: Terms): { label: string; was: string }[] {
  const current = new Map(factsOf(lang, now, '').map((fact) => [fact.id, fact.value]))
  return factsOf(lang, before, '')
    .filter((fact) => current.get(fact.id) !== fact.value)
    .map(({ label, value }) => ({ label, was: value }))
}
