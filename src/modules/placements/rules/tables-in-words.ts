/** The tables of this folder as Markdown for its README: documentation is drawn from the data, so that it cannot differ. */
import { agreementFields, fieldRules } from './required-fields.ts'
import { signerRules } from './who-signs.ts'
import type { WorkRule } from './work-rule.ts'
import { workRules } from './work-rules.ts'

/** Columns are as wide as their widest cell, as the formatter of the repository wants them. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]!.length)))
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!, fill)).join(' | ')} |`
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((cells) => line(cells)),
  ].join('\n')
}

const ages = ([from, until]: readonly [number, number]) => {
  if (until === 999) return from === 0 ? 'all' : `${from} +`
  return from === 0 ? `to ${until}` : from === until ? `${from}` : `${from}-${until}`
}
const sure = (yes: boolean) => (yes ? 'yes' : '**no**')
const days = (on: readonly string[]) => on.join(', ')

export const workTable = (): string =>
  markdown(
    ['row', 'age', 'work', 'rule', 'law', 'source', 'sure'],
    workRules.map((rule) => [
      `\`${rule.id}\``,
      ages(rule.ages),
      rule.kinds.length > 4 ? 'all' : rule.kinds.join(', '),
      inWords(rule),
      rule.until ? `until ${rule.until}` : rule.from > '2007-04-01' ? `from ${rule.from}` : '',
      rule.source,
      sure(rule.sure),
    ]),
  )

export const signersTable = (): string =>
  markdown(
    ['kind', 'age', 'who signs', 'source', 'sure'],
    signerRules.map((row) => [
      row.kinds.join(', '),
      ages(row.ages),
      row.parties.join(', '),
      row.source,
      sure(row.sure),
    ]),
  )

export const fieldsTable = (): string =>
  markdown(
    ['field', 'asked for', 'source'],
    agreementFields.map((field) => [`\`${field}\``, fieldRules[field].kinds.join(', '), fieldRules[field].source]),
  )

function inWords(rule: WorkRule): string {
  const only = 'trait' in rule && rule.code !== 'barred-work' && rule.trait ? `, with \`${rule.trait}\`` : ''
  switch (rule.code) {
    case 'school-day-free':
      return 'no work on a school day'
    case 'day-hours':
      return `at most ${rule.hours} h on a ${days(rule.on)}${only}`
    case 'day-with-school':
      return `at most ${rule.hours} h of work and school on a ${days(rule.on)}`
    case 'hours-of-day':
      return `between ${rule.earliest} and ${rule.latest} on a ${days(rule.on)}${only}`
    case 'evening-needs-agreement':
      return `after ${rule.latest} on a ${days(rule.on)} only with ${rule.needs.join(', ')}`
    case 'sunday-needs-agreement':
      return `on Sunday only with ${rule.needs.join(', ')}`
    case 'morning-papers-hours':
      return `at most ${rule.hours} h of morning papers`
    case 'morning-papers-signed':
      return `morning papers only with ${rule.needs.join(', ')}`
    case 'pause':
      return `over ${rule.overHours} h of work: ${rule.minutes} min of pause`
    case 'barred-work':
      return `barred: \`${rule.trait}\``
    default:
      return ofWeeks(rule)
  }
}

function ofWeeks(rule: WorkRule): string {
  switch (rule.code) {
    case 'week-hours':
      return `at most ${rule.hours} h in a ${days(rule.on)} week`
    case 'week-with-school':
      return `at most ${rule.hours} h of work and school in a week`
    case 'week-days':
      return `at most ${rule.days} days in a holiday week`
    case 'four-weeks':
      return `at most ${rule.hours} h a week of work and school, on average over any 4 weeks`
    case 'holiday-weeks':
      return `work in at most ${rule.weeks} holiday weeks a year`
    case 'holiday-weeks-in-row':
      return `work in at most ${rule.weeks} holiday weeks in a row`
    case 'daily-rest':
      return `${rule.hours} h of rest between days`
    case 'weekly-rest':
      return `${rule.hours} h of rest in every 7 x 24 h`
    case 'sundays-in-16-weeks':
      return `work on at most ${rule.worked} Sundays in any 16 weeks`
    case 'sundays-in-52-weeks':
      return `work on at most ${rule.worked} Sundays in any 52 weeks`
    case 'qualification-duty':
      return `from ${rule.hours} h a week without any school, outside the holidays`
    default:
      return plain[rule.code] ?? rule.code
  }
}

const plain: Partial<Record<string, string>> = {
  'under-13': 'no work; only a visit to watch',
  'watching-only': 'a visit where pupils only watch is no work',
  'placement-too-young': 'no placement yet',
  'bbl-too-young': 'no bbl yet',
  'no-recognition': 'where recognition is needed, only at a recognised company',
  'unknown-work': 'a kind of work that is not in the list',
  sunday: 'no work on Sunday',
  'saturday-free': 'who works on Sunday is free on the Saturday before',
}
