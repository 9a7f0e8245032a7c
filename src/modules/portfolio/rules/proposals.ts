import type { CvItem, CvLanguage, CvReading } from '../import/index.ts'
import { type ActivityKind, activityKinds, type SpokenLanguage } from './ecv.ts'
import type { PartialDate } from './partial-date.ts'
import { findSensitive, type SensitiveWord } from './sensitive-words.ts'

export type GoodReading = Extract<CvReading, { ok: true }>

/** An activity as a CV file proposes it; `key` names it on the page where she ticks what she wants. */
export type Proposal = {
  key: string
  kind: ActivityKind
  title: string
  organisation: string | null
  what: string | null
  since: PartialDate | null
  until: PartialDate | null
  /** Words that may tell more than she means to: such an item is not ticked for her. */
  sensitive: SensitiveWord[]
}

export type LanguageProposal = SpokenLanguage & {
  key: string
  /** Dutch and English are ticked; any other language may be that of her home, so she ticks it herself. */
  ticked: boolean
}

export type Proposals = {
  activities: Proposal[]
  headline: { text: string; sensitive: SensitiveWord[] } | null
  languages: LanguageProposal[]
  /** Loose skills: no activity shows them yet. */
  skills: string[]
}

const whatLimit = 2000
const headlineLimit = 200

/**
 * What a reading offers for her eCV. `sayLicence` names a driving licence, which a file calls "B".
 */
export function proposalsOf(reading: GoodReading, sayLicence: (category: string) => string): Proposals {
  const headline = headlineOf(reading.person)
  return {
    activities: reading.items.flatMap((item, i) => proposalOf(item, `i${i}`, sayLicence)),
    headline: headline === null ? null : { text: headline, sensitive: findSensitive(headline) },
    languages: reading.languages.map((language, i) => languageOf(language, `l${i}`)),
    skills: reading.items.filter(({ becomes }) => becomes === 'competence').map(({ title }) => title),
  }
}

const isActivity = (becomes: CvItem['becomes']): becomes is ActivityKind =>
  (activityKinds as readonly string[]).includes(becomes)

function proposalOf(item: CvItem, key: string, sayLicence: (category: string) => string): Proposal[] {
  if (!isActivity(item.becomes)) return []
  const { organisation = null, since = null, until = null } = item
  const title = item.kind === 'licence' ? sayLicence(item.title) : item.title
  const what = shorten([item.level, item.text, item.words?.join(', ')].filter(Boolean).join('\n'), whatLimit)
  const sensitive = findSensitive(title, organisation, what)
  return [{ key, kind: item.becomes, title, organisation, what: what || null, since, until, sensitive }]
}

function languageOf({ code, name, level }: CvLanguage, key: string): LanguageProposal {
  // A mother tongue is said as fluent: that it was learned at home is hers to tell.
  const said = level === 'native' ? 'C2' : (level ?? null)
  return { key, name, level: said, ticked: code !== undefined && /^(?:nl|en)\b/.test(code) }
}

function headlineOf({ headline, profile }: GoodReading['person']): string | null {
  const text = headline ?? profile?.split('\n')[0]
  return text ? shorten(text, headlineLimit) : null
}

/** Never half an emoji. */
const shorten = (text: string, limit: number): string =>
  text.length <= limit
    ? text
    : `${text
        .slice(0, limit - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
