import { moduleTexts } from '../../../platform/i18n.ts'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export const texts = moduleTexts({ nl, en })
