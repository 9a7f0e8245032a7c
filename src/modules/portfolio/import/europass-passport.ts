import { Collection } from './collect.ts'
import type { CvItemKind } from './cv.ts'
import { leave, others, readSkills } from './europass-shared.ts'
import { lowestLevel } from './languages.ts'
import { all, contentOf, first, isFilled, textAt, type XmlNode } from './xml.ts'

// biome-ignore format: a table of pairs
/** Codes of the achievements of version 3; a heading of one's own has none. */
const achievements: Record<string, CvItemKind> = {
  projects: 'project', publications: 'publication', citations: 'publication', honors_awards: 'award', memberships: 'membership',
  courses: 'course', seminars: 'course', workshops: 'course', conferences: 'course', certifications: 'certificate',
  presentations: 'creative',
}

/**
 * Reads the Europass of 2004 to 2020: `SkillsPassport` (version 3) and `learnerinfo` (version 2), which hold the same
 * under names that differ in capitals and in little else.
 */
export function readPassport(root: XmlNode): Collection {
  const cv = new Collection()
  const learner = first(root, 'learnerinfo') ?? root
  readPerson(cv, learner)
  for (const node of all(learner, 'workexperiencelist', 'workexperience')) readWork(cv, node)
  for (const node of all(learner, 'educationlist', 'education')) readEducation(cv, node)
  readLanguages(cv, learner, root.attributes.locale)
  readSkillList(cv, learner)
  for (const node of all(learner, 'achievementlist', 'achievement')) readAchievement(cv, node)
  for (const node of all(learner, 'misclist', 'misc')) {
    if (node.attributes.type === 'annexes') cv.attachmentNotTaken(node.path)
    else cv.item({ kind: 'other', where: node.path, text: node.text })
  }
  const attachment = first(root, 'attachmentlist') ?? first(learner, 'attachmentlist')
  if (attachment && attachment.children.length > 0) cv.attachmentNotTaken(attachment.path)
  const read =
    'identification headline application workexperiencelist educationlist skills languagelist skilllist achievementlist misclist documentation docinfo prefs attachmentlist learnerinfo documentinfo printingpreferences'
  leave(cv, 'learner', others(learner, read.split(' ')))
  if (learner !== root) leave(cv, 'root', others(root, read.split(' ')))
  return cv
}

function readPerson(cv: Collection, learner: XmlNode): void {
  const person = first(learner, 'identification')
  leave(cv, 'person', others(person, ['contactinfo', 'demographics']))
  leave(
    cv,
    'person',
    [...all(person, 'contactinfo'), ...all(person, 'demographics')].flatMap((node) => node.children),
  )
  const headline = first(learner, 'headline') ?? first(learner, 'application')
  const words = textAt(headline, 'description', 'label') ?? textAt(headline, 'description') ?? textAt(headline, 'label')
  if (!headline || words === undefined) return
  if (textAt(headline, 'type', 'code')?.trim() === 'personal_statement') cv.profile(words, headline.path)
  else cv.headline(words, headline.path)
}

function readWork(cv: Collection, node: XmlNode): void {
  cv.item({
    kind: 'work',
    where: node.path,
    title: textAt(node, 'position', 'label') ?? first(node, 'position')?.text,
    organisation: textAt(node, 'employer', 'name'),
    text: textAt(node, 'activities'),
    ...period(node),
  })
  leave(cv, 'work', [
    ...others(node, ['position', 'employer', 'activities', 'period', 'documentation']),
    ...withoutContact(first(node, 'employer')),
  ])
}

function readEducation(cv: Collection, node: XmlNode): void {
  cv.item({
    kind: 'education',
    where: node.path,
    title: textAt(node, 'title'),
    organisation: textAt(node, 'organisation', 'name'),
    level: textAt(node, 'level', 'label'),
    text: textAt(node, 'activities') ?? textAt(node, 'skills'),
    ...period(node),
  })
  const read = ['title', 'organisation', 'level', 'activities', 'skills', 'period', 'documentation']
  leave(cv, 'education', [...others(node, read), ...withoutContact(first(node, 'organisation'))])
}

/** Contact data of a company or school says nothing about the person: not private, just not used. */
const withoutContact = (organisation: XmlNode | undefined): XmlNode[] => others(organisation, ['name', 'address'])

function period(node: XmlNode): { since?: string | undefined; until?: string | undefined } {
  return { since: dateOf(first(node, 'period', 'from')), until: dateOf(first(node, 'period', 'to')) }
}

/** `month="--09"` and `day="---01"` as attributes in version 3, as elements in version 2; other writers put plain text. */
function dateOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined
  const part = (name: string) => (node.attributes[name] ?? textAt(node, name) ?? '').trim().replace(/^-+/, '')
  const year = part('year')
  if (year === '') return node.text
  return [year, part('month'), part('day')].filter((value) => value !== '').join('-')
}

function readLanguages(cv: Collection, learner: XmlNode, locale: string | undefined): void {
  const linguistic = first(learner, 'skills', 'linguistic')
  const mother = all(linguistic, 'mothertonguelist', 'mothertongue')
  const foreign = all(linguistic, 'foreignlanguagelist', 'foreignlanguage')
  const older = all(learner, 'languagelist', 'language')
  for (const node of [...mother, ...foreign, ...older]) {
    const isMother = mother.includes(node) || /mother/.test(node.attributes.type ?? '')
    const levels = [...all(node, 'proficiencylevel'), ...all(node, 'level')].flatMap((level) =>
      level.children.map(contentOf),
    )
    const described = first(node, 'description') ?? node
    cv.language({
      code: textAt(described, 'code'),
      name: textAt(described, 'label'),
      level: isMother ? 'native' : lowestLevel(levels),
      where: node.path,
      locale,
    })
    readProof(cv, node)
  }
}

function readProof(cv: Collection, node: XmlNode): void {
  for (const proof of all(node, 'verifiedby', 'certificate')) {
    cv.item({ kind: 'certificate', where: proof.path, title: textAt(proof, 'title') ?? proof.text })
  }
}

function readSkillList(cv: Collection, learner: XmlNode): void {
  const skills = first(learner, 'skills')
  for (const node of others(skills, ['linguistic', 'driving'])) {
    readSkills(cv, first(node, 'description') ?? node)
    readProof(cv, node)
    leave(
      cv,
      'skills',
      others(first(node, 'description') ? node : undefined, ['description', 'verifiedby', 'documentation']),
    )
  }
  for (const node of all(learner, 'skilllist', 'skill')) readSkills(cv, node)
  const licences = [
    ...all(skills, 'driving', 'description', 'licence'),
    ...all(learner, 'skilllist', 'structured-skill', 'drivinglicence'),
  ]
  for (const node of licences) cv.item({ kind: 'licence', where: node.path, title: node.text })
}

function readAchievement(cv: Collection, node: XmlNode): void {
  const code = textAt(node, 'title', 'code')?.trim() ?? ''
  if (code === 'references') {
    if (isFilled(node)) cv.notTaken(node.path, 'references')
    return
  }
  const kind = Object.hasOwn(achievements, code) ? achievements[code]! : 'other'
  cv.item({
    kind,
    where: node.path,
    title: textAt(node, 'title', 'label') ?? first(node, 'title')?.text,
    text: textAt(node, 'description'),
  })
}
