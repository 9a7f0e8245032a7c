import { isLanguage, type Language } from '../../platform/i18n.ts'
import type { Who } from '../../platform/who.ts'
import { importTexts } from './import/index.ts'
import { type GoodReading, type Proposals, proposalsOf } from './rules/proposals.ts'

/** What a reading offers, in a reader's language. */
export const proposalsIn = (lang: Language, reading: GoodReading): Proposals =>
  proposalsOf(reading, (title) => importTexts(lang)('kind.licence', { title }))

/** What a reading offers, in her own language: so it goes on her CV. */
export const proposalsFor = (who: Who, reading: GoodReading): Proposals =>
  proposalsIn(who.kind === 'person' && isLanguage(who.language) ? who.language : 'nl', reading)
