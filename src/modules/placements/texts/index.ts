import { moduleTexts } from '../../../platform/i18n.ts'
import ruleEn from '../rules/texts/en.json' with { type: 'json' }
import ruleNl from '../rules/texts/nl.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export const texts = moduleTexts({ nl, en })
/** The words of the law: findings, signers, fields, states. */
export const ruleTexts = moduleTexts({ nl: ruleNl, en: ruleEn })
