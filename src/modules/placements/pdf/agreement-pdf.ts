import { type Language, moduleTexts } from '../../../platform/i18n.ts'
import { kansrouteTheme, type Pdf, type PdfTheme, renderPdf } from '../../../platform/pdf/index.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

const texts = moduleTexts({ nl, en })

/** What stands in an agreement, said already in the language of the PDF. */
export type AgreementPdfData = {
  /** "Stageovereenkomst". */
  title: string
  /** "Versie 2". */
  version: string
  /** "3 maart 2026": the day of this version. */
  date: string
  /** Label and value: who, where, when, who helps, what it pays. */
  facts: [label: string, value: string][]
  /** The planned weeks: column heads and rows of as many cells. Leave it out when nothing is planned. */
  weeks?: { head: string[]; rows: string[][] }
  goals: string[]
  /** `signedAt` in words ("3 maart 2026, 16.12 uur"); without it, not signed. */
  parties: { name: string; role: string; signedAt?: string }[]
  legal: string[]
  theme?: PdfTheme
}

/** The agreement as a tagged PDF/UA-1 on A4. `replaced` lists the characters that could not be drawn. */
export function agreementPdf(data: AgreementPdfData, lang: Language): Promise<Pdf> {
  const t = texts(lang)
  const { weeks = { head: [], rows: [] } } = data
  return renderPdf({
    template: new URL('./agreement.typ', import.meta.url),
    title: `${data.title}, ${data.version}`,
    lang,
    data: {
      title: data.title,
      version: data.version,
      date: data.date,
      facts: data.facts,
      weeks: { head: weeks.head, rows: weeks.rows.map((row) => weeks.head.map((_, i) => row[i] ?? '')) },
      goals: data.goals,
      parties: data.parties.map(({ name, role, signedAt }) => ({
        name,
        role,
        signed: signedAt !== undefined,
        words: signedAt === undefined ? t('not-signed') : t('signed', { when: signedAt }),
      })),
      legal: data.legal,
      theme: data.theme ?? kansrouteTheme,
      labels: {
        weeks: t('weeks'),
        goals: t('goals'),
        parties: t('parties'),
        legal: t('legal'),
        page: t('page', { n: '{1}', total: '{2}' }),
      },
    },
  })
}
