import { moduleTexts } from '../../../platform/i18n.ts'
import ruleEn from '../rules/texts/en.json' with { type: 'json' }
import ruleNl from '../rules/texts/nl.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export const texts = moduleTexts({ nl, en })
/** The words of the law: findings, signers, fields, states. */
export const ruleTexts = moduleTexts({ nl: ruleNl, en: ruleEn })

/** What a form may answer with, the obstacles of the law and the fields that it asks included. */
export const formTexts = moduleTexts({ nl: withLaw(nl, ruleNl), en: withLaw(en, ruleEn) })

function withLaw(own: typeof nl, law: Readonly<Record<string, string>>): Record<string, string> {
  const said: Record<string, string> = { ...own }
  for (const [key, text] of Object.entries(law)) {
    const [kind, name] = key.split('.')
    if (kind === 'obstacle') said[`error.${name}`] = said[`refusal.${name}`] = text
    if (kind === 'field') said[`error.missing-${name}`] = own['error.missing'].replace('{field}', text)
  }
  return said
}
