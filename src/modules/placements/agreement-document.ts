import { dayOf, type Language, sayDate, sayTime } from '../../platform/i18n.ts'
import { paperTheme } from '../../ui/index.ts'
import { daysOf } from './hours.ts'
import { factsOf } from './pages/facts.ts'
import { agreementPdf } from './pdf/agreement-pdf.ts'
import type { Agreement } from './queries/read-agreement.ts'
import { ruleTexts, texts } from './texts/index.ts'

/** The planned days by week: "week of 6 April: Monday, Tuesday". */
function weeksOf(lang: Language, agreement: Agreement): string[][] {
  const t = texts(lang)
  const days = daysOf(agreement.terms)
  if (typeof days === 'string') return []
  const weeks = Map.groupBy(days, ({ date }) => date.subtract({ days: date.dayOfWeek - 1 }).toString())
  return [...weeks].map(([monday, planned]) => [
    sayDate(lang, Temporal.PlainDate.from(monday)),
    planned.map(({ date }) => t(`weekday.${date.dayOfWeek}` as 'weekday.1')).join(', '),
  ])
}

/** The agreement as a PDF for all parties, with who signed so far. */
export function agreementDocument(
  agreement: Agreement,
  lang: Language,
): Promise<{ pdf: Uint8Array; replaced: string[] }> {
  const t = texts(lang)
  const r = ruleTexts(lang)
  const { terms } = agreement
  return agreementPdf(
    {
      title: t('doc.title', { kind: r(`kind.${terms.kind}`) }),
      theme: paperTheme(agreement.city.id),
      version:
        t('doc.version', { version: agreement.version, date: sayDate(lang, dayOf(agreement.changedAt), 'year') }).split(
          ',',
        )[0] ?? '',
      date: sayDate(lang, dayOf(agreement.changedAt), 'year'),
      facts: factsOf(lang, terms, terms.young)
        .filter(({ id }) => id !== 'goals')
        .map(({ label, value }) => [label, value]),
      weeks: { head: [t('weeks.week'), t('weeks.days')], rows: weeksOf(lang, agreement) },
      goals: terms.learningGoals,
      parties: agreement.signers.map(({ name, party, signedAt }) => ({
        name: name || t('who.unnamed'),
        role: party === 'company' ? terms.company : r(`party.${party}`),
        ...(signedAt && { signedAt: `${sayDate(lang, dayOf(signedAt), 'year')}, ${sayTime(lang, signedAt)}` }),
      })),
      legal: [
        t('legal.order'),
        t('legal.replaces'),
        t('legal.law'),
        ...(agreement.signers.every(({ signedAt }) => signedAt) ? [] : [t('legal.until')]),
      ],
    },
    lang,
  )
}
