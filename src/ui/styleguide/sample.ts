import { moduleTexts } from '../../platform/i18n.ts'
import { words } from '../words.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

export const samples = moduleTexts({ nl, en })

/** The words of the examples, in the language of the page. */
export const sample = () => samples(words().t.lang)

export const cityIds = ['amsterdam', 'denhaag', 'eindhoven', 'leeuwarden', 'zaanstad'] as const
