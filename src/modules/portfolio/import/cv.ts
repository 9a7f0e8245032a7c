/** What somebody did, as the portfolio sorts it. */
export const activityKinds = ['home', 'neighbourhood', 'work', 'club', 'school', 'made', 'placement'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** What an item is in the CV file. */
export type CvItemKind =
  | 'work'
  | 'volunteering'
  | 'education'
  | 'course'
  | 'project'
  | 'publication'
  | 'creative'
  | 'membership'
  | 'interest'
  | 'award'
  | 'certificate'
  | 'licence'
  | 'skill'
  | 'other'

/** The row of the portfolio that an item is proposed as. She can choose another one before it is saved. */
export const proposedRow: Record<CvItemKind, ActivityKind | 'education' | 'competence'> = {
  work: 'work',
  volunteering: 'neighbourhood',
  education: 'education',
  course: 'education',
  project: 'made',
  publication: 'made',
  creative: 'made',
  membership: 'club',
  interest: 'club',
  award: 'school',
  certificate: 'education',
  licence: 'education',
  skill: 'competence',
  other: 'club',
}

/** `2024`, `2024-09` or `2024-09-01`: as exact as the file was. */
export type PartialDate = string

export type CvItem = {
  kind: CvItemKind
  becomes: ActivityKind | 'education' | 'competence'
  title: string
  organisation?: string
  text?: string
  /** Level of an education or a skill, in the words of the file. */
  level?: string
  /** Loose words beside it (tools, subjects): proposals for competences. */
  words?: string[]
  since?: PartialDate
  /** Absent when it still goes on, or when the file does not say. */
  until?: PartialDate
  /** JSON pointer or XML path in the file. */
  where: string
}

/** `level` is A1 to C2, `native`, or the words of the file. */
export type CvLanguage = { code?: string; name: string; level?: string; where: string }

/** Something the person should know: not taken, cut, or read with a guess. `sample` is short. */
export type Unclear = { where: string; code: UnclearCode; sample: string }

export const unclearCodes = [
  'not-taken-private',
  'not-used',
  'attachment-not-taken',
  'wrong-type',
  'no-title',
  'date-unclear',
  'date-order',
  'cut',
  'twice',
  'sensitive',
  'second-profile',
  'guessed-encoding',
  'broken-characters',
  'more-notes',
] as const
export type UnclearCode = (typeof unclearCodes)[number]

/** Samples of `not-taken-private`: the field, never what stood in it. */
export const privateFields = [
  'name',
  'email',
  'phone',
  'address',
  'website',
  'social-media',
  'photo',
  'birth-date',
  'nationality',
  'gender',
  'identity',
  'signature',
  'references',
] as const
export type PrivateField = (typeof privateFields)[number]

export const refusalCodes = [
  'empty-file',
  'too-big',
  'zip-or-binary',
  'word-file',
  'not-a-cv',
  'unknown-encoding',
  'broken-json',
  'broken-xml',
  'xml-entities',
  'too-deep',
  'too-many',
  'pdf-without-data',
  'pdf-encrypted',
  'unreadable',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export type CvReading =
  | {
      ok: true
      format: 'jsonresume' | 'europass'
      person: { headline?: string; profile?: string }
      items: CvItem[]
      languages: CvLanguage[]
      unclear: Unclear[]
    }
  | { ok: false; code: RefusalCode; where?: string; line?: number; column?: number }

/** Why a file is not read. Caught in `readCv`; line and column count from 1. */
export class CvRefused extends Error {
  readonly code: RefusalCode
  readonly at: { where?: string; line?: number; column?: number }
  constructor(code: RefusalCode, at: { where?: string; line?: number; column?: number } = {}) {
    super(code)
    this.code = code
    this.at = at
  }
}

/** Sizes are characters unless they say bytes. What is longer is cut and said so. */
export const limits = {
  fileBytes: 2 * 1024 * 1024,
  pdfDataBytes: 4 * 1024 * 1024,
  depth: 50,
  xmlElements: 50_000,
  items: 500,
  languages: 50,
  notes: 200,
  title: 120,
  organisation: 120,
  level: 60,
  headline: 200,
  profile: 2000,
  text: 4000,
  words: 20,
  word: 60,
  sample: 60,
} as const
