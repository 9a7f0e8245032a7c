import type { Collection } from './collect.ts'
import type { CvItemKind } from './cv.ts'
import { leave, others, readSkills } from './europass-shared.ts'
import { lowestLevel } from './languages.ts'
import { all, contentOf, first, isFilled, textAt, type XmlNode } from './xml.ts'

/** Sections of a Europass Candidate that hold entries of one shape: the name of the section, what an entry of it is. */
const entrySections: Record<string, CvItemKind> = {
  certifications: 'certificate',
  coursecertifications: 'course',
  publicationhistory: 'publication',
  creativeworks: 'creative',
  projects: 'project',
  hobbiesandinterests: 'interest',
  networksandmemberships: 'membership',
  organizationaffiliations: 'membership',
  socialandpoliticalactivities: 'membership',
  conferencesandseminars: 'course',
  voluntaryworks: 'volunteering',
  honoursandawards: 'award',
  achievements: 'award',
  speakinghistory: 'other',
  others: 'other',
}
/** A language or skill by the code of a list, or by a word of one's own. */
export const codeOrName = (node: XmlNode | undefined): { code?: string; name?: string } => {
  const scheme = Object.values(node?.attributes ?? {}).join(' ')
  return node && /free[_ ]?text/i.test(scheme) ? { name: node.text } : { code: node?.text ?? '' }
}

export function readCompetencies(cv: Collection, section: XmlNode, locale: string | undefined): void {
  for (const summary of all(section, 'qualificationssummary')) readSkills(cv, summary)
  for (const node of [...all(section, 'personcompetency'), ...all(section, 'skillsgroup', 'personcompetency')]) {
    if (textAt(node, 'taxonomyid')?.trim().toLowerCase() === 'language') {
      const levels = all(node, 'competencydimension', 'score').map(contentOf)
      const level = lowestLevel(levels.length > 0 ? levels : [textAt(node, 'proficiencylevel') ?? ''])
      const named = textAt(node, 'competencyname')
      cv.language({
        ...codeOrName(first(node, 'competencyid')),
        ...(named ? { name: named } : {}),
        level,
        where: node.path,
        locale,
      })
    } else
      cv.item({
        kind: 'skill',
        where: node.path,
        title: textAt(node, 'competencyname') ?? textAt(node, 'competencyid'),
      })
  }
  leave(cv, 'skills', others(section, ['qualificationssummary', 'personcompetency', 'skillsgroup']))
}

export function readLicences(cv: Collection, section: XmlNode): void {
  for (const node of all(section, 'license')) {
    cv.item({
      kind: 'licence',
      where: node.path,
      title: textAt(node, 'licensetypecode') ?? textAt(node, 'licensename'),
    })
  }
}

/** Groups with a title and skills in it, skills with a description, or bare words. */
export function readSkillSection(cv: Collection, section: XmlNode): void {
  for (const node of section.children) {
    const title = textAt(node, 'title')
    const text = textAt(node, 'description')
    const inside = node.children.filter((child) => child.name !== 'title' && child.name !== 'description')
    for (const skill of inside) readSkills(cv, skill)
    if (inside.length > 0) continue
    if (title) cv.item({ kind: 'skill', where: node.path, title, text })
    else readSkills(cv, first(node, 'description') ?? node)
  }
}

const titles = ['title', 'certificationname', 'certificatename', 'name', 'organizationname']
const makers = ['organizationname', 'issuingauthority', 'issuername', 'issuer', 'publisher', 'organisation']
const texts = ['description', 'formattedpublicationdescription']
const days = ['date', 'year', 'certificationdate', 'issuedate']
const entryFields = [...titles, ...makers, ...texts, ...days, 'period', 'startdate', 'enddate']

/** Reads a section of entries; false when the section is none of those. */
export function readEntries(cv: Collection, section: XmlNode): boolean {
  const kind = Object.hasOwn(entrySections, section.name) ? entrySections[section.name] : undefined
  if (!kind) return false
  const heading = section.name === 'others' ? textAt(section, 'title') : undefined
  for (const node of others(section, ['title']).filter(isFilled)) {
    const titled = titles.find((name) => textAt(node, name))
    const title = (titled && textAt(node, titled)) ?? heading
    // What somebody believes or votes for can stand here; the law protects it, so she is asked to look twice.
    if (section.name === 'socialandpoliticalactivities') cv.note(node.path, 'sensitive', title ?? '')
    const maker = makers.find((name) => name !== titled && textAt(node, name))
    cv.item({
      kind,
      where: node.path,
      title,
      organisation: maker && textAt(node, maker),
      text: firstText(node, texts) ?? (node.children.length === 0 ? node.text : undefined),
      ...entryPeriod(node),
    })
    leave(cv, section.name, others(node, entryFields))
  }
  return true
}

const firstText = (node: XmlNode, names: string[]): string | undefined =>
  names.map((name) => textAt(node, name)).find((text) => text !== undefined)

type Period = { since?: string | undefined; until?: string | undefined }

/** The written date where there is one; some exports put a sentence beside it. */
export const periodOf = (node: XmlNode | undefined): Period => ({
  since: day(node, 'startdate'),
  until: day(node, 'enddate'),
})

const day = (node: XmlNode | undefined, name: string): string | undefined =>
  textAt(node, name, 'formatteddatetime') ?? textAt(node, name)

function entryPeriod(node: XmlNode): Period {
  const period = [first(node, 'date'), first(node, 'period'), node].find(
    (each) => first(each, 'startdate') ?? first(each, 'enddate'),
  )
  if (period) return periodOf(period)
  const on = firstText(node, days)
  return { since: on, until: on }
}

export function readAttachment(cv: Collection, node: XmlNode): void {
  const photo = /photo|picture/i.test(`${textAt(node, 'filetype') ?? ''} ${textAt(node, 'instructions') ?? ''}`)
  if (photo) cv.notTaken(node.path, 'photo')
  else cv.attachmentNotTaken(node.path)
}
