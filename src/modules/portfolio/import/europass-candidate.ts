import { Collection } from './collect.ts'
import type { PrivateField } from './cv.ts'
import {
  codeOrName,
  periodOf,
  readAttachment,
  readCompetencies,
  readEntries,
  readLicences,
  readSkillSection,
} from './europass-entries.ts'
import { leave, others } from './europass-shared.ts'
import { all, contentOf, first, isFilled, textAt, type XmlNode } from './xml.ts'

/** Where a child of the person says which way to reach her. */
const channels: [RegExp, PrivateField][] = [
  [/mail/i, 'email'],
  [/phone|mobile|fax/i, 'phone'],
  [/web/i, 'website'],
  [/social|messag/i, 'social-media'],
]

/**
 * Reads the Europass of 2020 and later: an HR Open Standards `Candidate` with additions of the Commission. By local
 * name and in any order: real exports keep neither to the published schema nor to one set of prefixes.
 */
export function readCandidate(root: XmlNode): Collection {
  const cv = new Collection()
  const profiles = all(root, 'candidateprofile')
  const [profile] = profiles
  const locale = profile?.attributes.languagecode
  readPerson(cv, first(root, 'candidateperson'), locale)
  if (profiles[1]) cv.note(profiles[1].path, 'second-profile', profiles[1].attributes.languagecode ?? '')
  for (const node of profile?.children ?? []) readSection(cv, node, locale)
  return cv
}

function readPerson(cv: Collection, person: XmlNode | undefined, locale: string | undefined): void {
  for (const node of person?.children ?? []) {
    if (!isFilled(node)) continue
    if (node.name === 'primarylanguagecode') {
      cv.language({ ...codeOrName(node), level: 'native', where: node.path, locale })
    } else if (node.name === 'communication') {
      const kind = textAt(node, 'channelcode') ?? ''
      cv.notTaken(node.path, channels.find(([pattern]) => pattern.test(kind))?.[1] ?? 'address')
    } else if (/^(?:personname|birthdate|nationalitycode|gendercode|residencycountrycode)$/.test(node.name))
      leave(cv, 'person', [node])
    else cv.notTaken(node.path, 'identity')
  }
}

type Reader = (cv: Collection, section: XmlNode, locale: string | undefined) => void

/** What is read from the profile beside the sections of entries. */
const readers: Record<string, Reader> = {
  executivesummary: (cv, node) => cv.profile(contentOf(node), node.path),
  candidateobjective: (cv, node) => cv.profile(contentOf(node), node.path),
  candidatepositionpreferences: (cv, node) =>
    cv.headline(textAt(node, 'positiontitle') ?? textAt(node, 'description'), node.path),
  employmenthistory: (cv, node) => {
    for (const employer of all(node, 'employerhistory')) readEmployer(cv, employer)
  },
  educationhistory: (cv, node) => {
    for (const school of all(node, 'educationorganizationattendance')) readSchool(cv, school)
  },
  personqualifications: readCompetencies,
  skills: readCompetencies,
  digitalskills: readSkillSection,
  communicationandinterpersonalskills: readSkillSection,
  managementandleadershipskills: readSkillSection,
  organisationalskills: readSkillSection,
  licenses: readLicences,
  attachment: readAttachment,
  id: () => {},
  profilename: () => {},
}

function readSection(cv: Collection, node: XmlNode, locale: string | undefined): void {
  const reader = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined
  if (reader) reader(cv, node, locale)
  else if (!readEntries(cv, node)) leave(cv, 'profile', [node])
}

function readEmployer(cv: Collection, employer: XmlNode): void {
  const organisation = textAt(employer, 'organizationname')
  const positions = all(employer, 'positionhistory')
  for (const position of positions.length > 0 ? positions : [employer]) {
    cv.item({
      kind: 'work',
      where: position.path,
      title: textAt(position, 'positiontitle'),
      organisation,
      text: textAt(position, 'description'),
      ...periodOf(first(position, 'employmentperiod') ?? first(employer, 'employmentperiod')),
    })
    leave(
      cv,
      'work',
      others(position === employer ? undefined : position, [
        'positiontitle',
        'employmentperiod',
        'description',
        'city',
        'country',
      ]),
    )
  }
  leave(
    cv,
    'work',
    others(employer, [
      'organizationname',
      'positionhistory',
      'employmentperiod',
      'organizationcontact',
      'positiontitle',
      'description',
    ]),
  )
}

function readSchool(cv: Collection, school: XmlNode): void {
  const degree = first(school, 'educationdegree')
  const period = first(school, 'attendanceperiod')
  const level = textAt(school, 'educationlevelcode')?.trim()
  cv.item({
    kind: 'education',
    where: school.path,
    title: textAt(school, 'programname') ?? textAt(degree, 'degreename'),
    organisation: textAt(school, 'organizationname'),
    // A bare figure in this element is a level of the European framework (EQF).
    level: level && /^[1-8]$/.test(level) ? `EQF ${level}` : level,
    text: textAt(degree, 'occupationalskillscovered') ?? textAt(period, 'description'),
    ...periodOf(period),
  })
  leave(cv, 'education', others(degree, ['degreename', 'occupationalskillscovered']))
  leave(
    cv,
    'education',
    others(school, [
      'organizationname',
      'organizationcontact',
      'programname',
      'educationdegree',
      'attendanceperiod',
      'educationlevelcode',
    ]),
  )
}
