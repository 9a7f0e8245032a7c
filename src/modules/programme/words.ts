import { type Language, moduleTexts } from '../../platform/i18n.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

const texts = moduleTexts({ nl, en })

/** "Praten over wat je kiest"; an id that no text knows stands for itself. */
export const measureName = (lang: Language, id: string): string => say(lang, `measure.${id}`, id)
/** What it is, in one line. */
export const measureLine = (lang: Language, id: string): string => say(lang, `measure.${id}.line`, '')
export const partName = (lang: Language, part: string): string => say(lang, `part.${part}`, part)
/** "Doet mee"; where a city has no row: "Doet niet mee". */
export const stateName = (lang: Language, state: string | null): string =>
  say(lang, `state.${state ?? 'none'}`, state ?? '')

function say(lang: Language, key: string, id: string): string {
  const t = texts(lang)
  return t.has(key) ? t(key) : id
}
