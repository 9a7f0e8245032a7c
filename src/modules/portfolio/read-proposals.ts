import { isLanguage, type Language } from '../../platform/i18n.ts'
import { proposal } from '../../platform/proposals.ts'
import type { Who } from '../../platform/who.ts'
import { importTexts } from './import/index.ts'
import { cvReading } from './proposals.ts'
import { type GoodReading, type Proposals, proposalsOf } from './rules/proposals.ts'

/** What a reading offers, in a reader's language. */
export const proposalsIn = proposal(
  {
    card: cvReading,
    logs: ({ activities, headline, languages }: Proposals, _lang: Language, reading: GoodReading) => ({
      inputs: reading,
      outcome: {
        activities: activities.map(({ kind, sensitive }) => ({ kind, ticked: sensitive.length === 0 })),
        headline: headline && { ticked: headline.sensitive.length === 0 },
        languages: languages.map(({ ticked }) => ({ ticked })),
      },
    }),
  },
  (lang: Language, reading: GoodReading): Proposals =>
    proposalsOf(reading, (title) => importTexts(lang)('kind.licence', { title })),
)

/** What a reading offers, in her own language: so it goes on her CV. */
export const proposalsFor = (who: Who, reading: GoodReading): Proposals =>
  proposalsIn(who.kind === 'person' && isLanguage(who.language) ? who.language : 'nl', reading)
