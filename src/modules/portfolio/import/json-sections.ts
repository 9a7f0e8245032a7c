import type { CvItemKind, PrivateField } from './cv.ts'

/** Which fields of an entry are read as what; the first that is filled counts. Older names of the schema stand behind. */
export type Section = {
  kind: CvItemKind
  title: [string, ...string[]]
  organisation?: string[]
  level?: string[]
  since?: string[]
  until?: string[]
  /** Paragraphs first, then lists as lines. */
  text?: string[]
  lines?: string[]
  words?: string[]
}

const period = { since: ['startDate'], until: ['endDate'] }
const onDay = (field: string) => ({ since: [field], until: [field] })
const story = { text: ['summary'], lines: ['highlights'], ...period }

// biome-ignore format: a table
/** The sections of JSON Resume 1.0.0 that hold what somebody did or can. */
export const sections: Record<string, Section> = {
  work: { kind: 'work', title: ['position', 'title'], organisation: ['name', 'company'], ...story },
  volunteer: { kind: 'volunteering', title: ['position'], organisation: ['organization', 'name'], ...story },
  education: { kind: 'education', title: ['area', 'studyType'], organisation: ['institution'], level: ['studyType'], text: ['summary'], lines: ['courses'], ...period },
  projects: { kind: 'project', title: ['name'], organisation: ['entity'], words: ['keywords'], text: ['description', 'summary'], lines: ['highlights', 'roles'], ...period },
  awards: { kind: 'award', title: ['title', 'name'], organisation: ['awarder'], text: ['summary'], ...onDay('date') },
  certificates: { kind: 'certificate', title: ['name', 'title'], organisation: ['issuer'], text: ['summary'], ...onDay('date') },
  publications: { kind: 'publication', title: ['name', 'title'], organisation: ['publisher'], text: ['summary'], ...onDay('releaseDate') },
  skills: { kind: 'skill', title: ['name'], level: ['level'], words: ['keywords'] },
  interests: { kind: 'interest', title: ['name'], text: ['summary'], words: ['keywords'] },
}

/** Fields about the person that stay in the file, by what their name holds; the first that fits counts. */
const privateNames: [RegExp, PrivateField][] = [
  [/e-?mail/i, 'email'],
  [/phone|mobile|telefoon|^tel$/i, 'phone'],
  [/location|address|adres|residence|postal|city|region|country/i, 'address'],
  [/image|picture|photo|foto|avatar/i, 'photo'],
  [/profiles|social|linkedin|instagram|facebook/i, 'social-media'],
  [/url|website/i, 'website'],
  [/birth|^dob$|geboort|^age$|leeftijd/i, 'birth-date'],
  [/nationalit/i, 'nationality'],
  [/gender|^sex$|geslacht/i, 'gender'],
  [/marital|passport|identity|bsn|ssn|visa/i, 'identity'],
  [/references|referenties/i, 'references'],
  [/name|naam/i, 'name'],
]

export const privateField = (key: string): PrivateField | undefined =>
  privateNames.find(([pattern]) => pattern.test(key))?.[1]
