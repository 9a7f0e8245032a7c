import { moduleTexts } from '../i18n.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

/** `evidence.<code>` for every refusal of a file, and what is said of a scan. Said to the young person. */
export const evidenceTexts = moduleTexts({ nl, en })
