import { kansrouteTheme, type PdfTheme } from '../platform/pdf/index.ts'
import { coreSource } from './assets.ts'
import { cityClass } from './cards.tsx'
import { contrast } from './contrast.ts'

/** What text and thin lines need (WCAG 2.2, 1.4.3, AA). */
const readable = 4.5

const kept = new Map<string, PdfTheme>()

/**
 * A city's three colours for paper: the tokens of its pages, those of its own mounted sheet included. Kansroute's where there is no city, or
 * where the city's could not be read on white: nobody sees a PDF before it is printed.
 */
export function paperTheme(cityId: string | undefined): PdfTheme {
  if (!cityId) return kansrouteTheme
  const known = kept.get(cityId)
  if (known) return known
  const theme = { ...kansrouteTheme, ...tokensOf(cityClass(cityId)) }
  const reads =
    contrast(theme.line, '#ffffff') >= readable &&
    contrast(theme.line, theme.tint) >= readable &&
    contrast(theme.deep, '#ffffff') >= readable
  kept.set(cityId, reads ? theme : kansrouteTheme)
  return kept.get(cityId)!
}

/** The last value of each token that a rule of this class sets; a rule inside `@media` is for a screen. */
function tokensOf(name: string): Partial<PdfTheme> {
  const flat = coreSource()
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const found: Partial<PdfTheme> = {}
  for (const [, selector = '', body = ''] of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selector.split(',').some((one) => one.trim() === `.${name}`)) continue
    for (const [, token, value = ''] of body.matchAll(
      /--kr-(line|deep|tint)\s*:\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\s*(?:;|$)/gi,
    ))
      found[token as keyof PdfTheme] = value.length === 4 ? value.replace(/[0-9a-f]/gi, '$&$&') : value
  }
  return found
}
