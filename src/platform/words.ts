import { moduleTexts } from './i18n.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

/** Words for errors and refusals that every module shares. */
export const texts = moduleTexts({ nl, en })
