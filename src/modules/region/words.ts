import { type Language, moduleTexts } from '../../platform/i18n.ts'
import en from './texts/en.json' with { type: 'json' }
import nl from './texts/nl.json' with { type: 'json' }

export const texts = moduleTexts({ nl, en })

/**
 * What somebody can, in plain words and in a fixed order. The same for everybody: no word says where somebody comes from.
 * `region.competence` holds these ids, so that other tables can point to them.
 */
export const competences = [
  'calm',
  'precise',
  'cooperate',
  'promises',
  'explain',
  'listen',
  'organise',
  'solve',
  'learn',
  'lead',
  'care',
  'persevere',
  'hands',
  'sell',
  'adapt',
  'creative',
  'digital',
  'safe',
] as const
export type CompetenceId = (typeof competences)[number]

/** Fields of work, as places and programmes are ordered. */
export const fields = [
  'food',
  'hospitality',
  'care',
  'education',
  'technology',
  'ict',
  'construction',
  'mobility',
  'logistics',
  'retail',
  'beauty',
  'sports',
  'green',
  'office',
  'media',
  'security',
] as const
export type FieldId = (typeof fields)[number]

/** A name stands for an id; an id that no text knows (an import from elsewhere) stands for itself. */
function say(lang: Language, key: string, id: string): string {
  const t = texts(lang)
  return t.has(key) ? t(key) : id
}

/** "Precies werken". */
export const competenceName = (lang: Language, id: string): string => say(lang, `competence.${id}`, id)
/** One line that says what it means. */
export const competenceMeaning = (lang: Language, id: string): string => say(lang, `competence.${id}.means`, '')
/** "Eten en drinken maken". */
export const fieldName = (lang: Language, id: string): string => say(lang, `field.${id}`, id)

export const isCompetence = (id: string): id is CompetenceId => (competences as readonly string[]).includes(id)
export const isField = (id: string): id is FieldId => (fields as readonly string[]).includes(id)
