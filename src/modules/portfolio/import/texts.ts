import { type Language, moduleTexts } from '../../../platform/i18n.ts'
import type { CvReading, PrivateField, Unclear } from './cv.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

/** What the reader of CV files has to say. Beside the sentences: `kind.<kind>` and `becomes.<row>` name an item. */
export const importTexts = moduleTexts({ nl, en })

/** Why a file was not read and what to do, for the young person. */
export function sayRefusal(lang: Language, refused: Extract<CvReading, { ok: false }>): string {
  const { where = '', line = 0, column = 0 } = refused
  return importTexts(lang)(`refused.${refused.code}`, { where, line, column })
}

/** What was left out, cut or guessed at one place of the file. */
export function sayUnclear(lang: Language, unclear: Unclear): string {
  const t = importTexts(lang)
  const { code, sample } = unclear
  if (code === 'not-taken-private')
    return t('unclear.not-taken-private', { field: t(`private.${sample as PrivateField}`) })
  return t(`unclear.${code}`, { sample })
}
