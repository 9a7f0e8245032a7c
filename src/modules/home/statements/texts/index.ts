import { moduleTexts } from '../../../../platform/i18n.ts'
import en from './en.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }

export const texts = moduleTexts({ nl, en })

/** What may be said under keys made of data: a test holds that each is there. */
export const sayOf = (t: ReturnType<typeof texts>, key: string): string => {
  if (!t.has(key)) throw new Error(`no text "${key}"`)
  return t(key)
}
