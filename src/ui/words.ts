import { createContext, useContext } from 'hono/jsx'
import { moduleTexts } from '../platform/i18n.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }
import type { View } from './view.ts'

/** The words the parts say themselves ("Klaar", "Sluit"); a page brings all others. */
export const texts = moduleTexts({ nl, en })

type Words = { t: ReturnType<typeof texts>; you: 'je' | 'u' }

/** A frame provides these to every part inside it, so that no part needs to be handed the language. */
export const WordsContext = createContext<Words>({ t: texts('nl'), you: 'je' })

export const words = (): Words => useContext(WordsContext)

/** Young people are "je", everyone else "u". */
export const wordsFor = (view: View, you: 'je' | 'u' = view.person?.frame === 'young' ? 'je' : 'u'): Words => ({
  t: texts(view.lang),
  you,
})
