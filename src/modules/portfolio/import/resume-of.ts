import { type ActivityKind, activityKinds, type CvItem, type CvItemKind } from './cv.ts'
import { ownField } from './json-resume.ts'

/** What a JSON Resume is made of. An anonymous eCV hands in no name and no contact, and none comes out. */
export type ResumeSource = {
  person: {
    name?: string
    headline?: string
    profile?: string
    email?: string
    phone?: string
    city?: string
  }
  items: readonly ResumeItem[]
  languages: readonly { name: string; level?: string }[]
  /** When the eCV last changed. */
  changed?: Temporal.Instant
}

/** A row of the portfolio, or an item as it was read from a file. Dates are `2024`, `2024-09` or `2024-09-01`. */
export type ResumeItem = Omit<CvItem, 'where' | 'becomes' | 'kind'> & {
  kind: ActivityKind | CvItemKind
  becomes?: CvItem['becomes']
}

type Resume = Record<string, unknown>
type SectionName =
  | 'work'
  | 'volunteer'
  | 'education'
  | 'projects'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'interests'

// biome-ignore format: a table
/** What is unpaid and for others stands under volunteer work, so that an employer sees it; what was made, under projects. */
const sectionOf: Record<ResumeItem['kind'], SectionName> = {
  work: 'work', placement: 'work',
  home: 'volunteer', neighbourhood: 'volunteer', club: 'volunteer', volunteering: 'volunteer', membership: 'volunteer',
  school: 'projects', made: 'projects', project: 'projects', creative: 'projects', other: 'projects',
  education: 'education', course: 'education',
  award: 'awards', certificate: 'certificates', licence: 'certificates', publication: 'publications',
  skill: 'skills', interest: 'interests',
}

/** The eCV as a JSON Resume 1.0.0, for another program or to read in again here. */
export function resumeOf(ecv: ResumeSource): Resume {
  const sections: Partial<Record<SectionName, Resume[]>> = {}
  for (const item of ecv.items) {
    const name = sectionOf[item.kind]
    sections[name] ??= []
    sections[name].push(withoutGaps({ ...entryOf[name](item), [ownField]: activityOf(item) }))
  }
  const { name, headline, profile, email, phone, city } = ecv.person
  return withoutGaps({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: withoutGaps({
      name,
      label: headline,
      summary: profile,
      email,
      phone,
      location: city ? { city } : undefined,
    }),
    ...sections,
    languages: ecv.languages.map(({ name: language, level }) => withoutGaps({ language, fluency: level })),
    meta: withoutGaps({ version: 'v1.0.0', lastModified: ecv.changed?.toString({ smallestUnit: 'second' }) }),
  })
}

const activityOf = ({ kind, becomes }: ResumeItem): ActivityKind | undefined =>
  activityKinds.find((known) => known === (becomes ?? kind))

const period = ({ since, until }: ResumeItem) => ({ startDate: since, endDate: until })

const entryOf: Record<SectionName, (item: ResumeItem) => Resume> = {
  work: (item) => ({ position: item.title, name: item.organisation, ...period(item), summary: item.text }),
  volunteer: (item) => ({ position: item.title, organization: item.organisation, ...period(item), summary: item.text }),
  education: (item) => ({
    area: item.title,
    institution: item.organisation,
    studyType: item.level,
    ...period(item),
    summary: item.text,
  }),
  projects: (item) => ({
    name: item.title,
    entity: item.organisation,
    ...period(item),
    description: item.text,
    keywords: item.words,
  }),
  awards: (item) => ({
    title: item.title,
    awarder: item.organisation,
    date: item.until ?? item.since,
    summary: item.text,
  }),
  certificates: (item) => ({
    name: item.title,
    issuer: item.organisation,
    date: item.until ?? item.since,
    summary: item.text,
  }),
  publications: (item) => ({
    name: item.title,
    publisher: item.organisation,
    releaseDate: item.until ?? item.since,
    summary: item.text,
  }),
  skills: (item) => ({ name: item.title, level: item.level, keywords: item.words }),
  interests: (item) => ({ name: item.title, summary: item.text, keywords: item.words }),
}

const withoutGaps = (object: Resume): Resume =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== ''))
