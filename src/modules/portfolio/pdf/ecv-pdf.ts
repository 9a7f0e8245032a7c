import { type Language, moduleTexts } from '../../../platform/i18n.ts'
import { kansrouteTheme, type Pdf, type PdfTheme, renderPdf } from '../../../platform/pdf/index.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

const texts = moduleTexts({ nl, en })

/** What stands on an eCV. Everything is said already, in the language of the PDF; the caller leaves out what its reader may not see. */
export type EcvPdfData = {
  name: string
  /** How the text calls her: "Zegt Amina zelf". */
  firstName: string
  /** Her own sentence about herself. */
  headline?: string
  competences: {
    name: string
    /** Her own sentence about this competence. */
    sentence?: string
    /** Without `confirmedBy` ("Rosa Tjon-A-Fat, opdrachtgever") it is her own word, and the stop is hollow. */
    activities: { title: string; detail?: string; confirmedBy?: string }[]
  }[]
  /** Label and value, in the order of the page. */
  facts: [label: string, value: string][]
  /** Oldest first; at most one is `now`. */
  timeline: { title: string; when: string; now?: boolean }[]
  evidence: { title: string; kind: string }[]
  /** A last line, such as for whom this is and until when. */
  note?: string
  theme?: PdfTheme
  /** The same CV as JSON Resume; travels inside the PDF. */
  resume?: unknown
}

/** The eCV as a tagged PDF/UA-1 on A4. `replaced` lists the characters that could not be drawn: tell her. */
export function ecvPdf(data: EcvPdfData, lang: Language): Promise<Pdf> {
  const t = texts(lang)
  const { resume, ...shown } = data
  return renderPdf({
    template: new URL('./ecv.typ', import.meta.url),
    title: t('title', { name: data.name }),
    lang,
    data: sheetOf(shown, lang),
    attachments:
      resume === undefined
        ? []
        : [
            {
              name: 'resume.json',
              mime: 'application/json',
              bytes: new TextEncoder().encode(JSON.stringify(resume, null, 2)),
              description: t('resume'),
            },
          ],
  })
}

function sheetOf(data: Omit<EcvPdfData, 'resume'>, lang: Language) {
  const t = texts(lang)
  const said = (who: string | undefined) => (who ? t('confirmed', { who }) : t('self', { name: data.firstName }))
  return {
    name: data.name,
    headline: data.headline ?? '',
    competences: data.competences.map(({ name, sentence = '', activities }) => ({
      name,
      sentence,
      activities: activities.map(({ title, detail = '', confirmedBy }) => ({
        title,
        detail,
        confirmed: Boolean(confirmedBy),
        by: said(confirmedBy),
      })),
    })),
    facts: data.facts,
    timeline: data.timeline.map(({ title, when, now = false }) => ({ title, when, now })),
    evidence: data.evidence,
    note: data.note ?? '',
    theme: data.theme ?? kansrouteTheme,
    labels: {
      can: t('can'),
      legend: t('legend'),
      short: t('short'),
      did: t('did'),
      now: t('now'),
      see: t('see'),
      page: t('page', { n: '{1}', total: '{2}' }),
    },
  }
}
