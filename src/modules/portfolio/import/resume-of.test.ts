import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { activityKinds, proposedRow } from './cv.ts'
import { readCv } from './read-cv.ts'
import { type ResumeItem, type ResumeSource, resumeOf } from './resume-of.ts'

const ecv: ResumeSource = {
  person: {
    name: 'Noor Jansen',
    headline: 'Aankomend kok',
    profile: 'Ik kook graag.',
    email: 'noor@example.nl',
    phone: '0612345678',
    city: 'Zaandam',
  },
  items: [
    { kind: 'home', title: 'Koken voor thuis', text: 'Vier keer per week', since: '2023' },
    { kind: 'neighbourhood', title: 'Buurtmaaltijd', organisation: 'Buurthuis', since: '2024-03' },
    { kind: 'club', title: 'Trainer', organisation: 'Judoclub' },
    { kind: 'work', title: 'Afwasser', organisation: 'De Haven', since: '2025-06-01', until: '2025-08-31' },
    { kind: 'placement', title: 'Keuken', organisation: 'Zorghuis', text: '- Snijden\n- Plannen' },
    { kind: 'school', title: 'Open dag' },
    { kind: 'made', title: 'Kookboek', words: ['schrijven', 'foto’s'] },
    { kind: 'education', title: 'Koken', organisation: 'ROC', level: 'mbo 2', since: '2024-08' },
    { kind: 'certificate', title: 'Sociale hygiëne', organisation: 'SVH', since: '2025-02-01', until: '2025-02-01' },
    { kind: 'skill', title: 'Rustig blijven', level: 'goed', words: ['drukte'] },
  ],
  languages: [{ name: 'Nederlands', level: 'native' }, { name: 'Engels', level: 'B1' }, { name: 'Gebarentaal' }],
  changed: Temporal.Instant.from('2026-09-01T10:00:00.123Z'),
}

/** The shape that JSON Resume 1.0.0 gives: every text a text, every date a date, every list a list. */
function assertResume(resume: Record<string, unknown>): void {
  const { basics, meta, $schema, ...sections } = resume
  assert.equal(typeof $schema, 'string')
  assert.equal((meta as { version: string }).version, 'v1.0.0')
  const entries = Object.entries(sections).flatMap(([name, list]) => {
    assert.ok(Array.isArray(list), name)
    return list as Record<string, unknown>[]
  })
  for (const entry of [basics as Record<string, unknown>, ...entries]) {
    for (const [field, value] of Object.entries(entry)) {
      if (/date$/i.test(field)) assert.match(String(value), /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/)
      else if (field === 'keywords') assert.ok((value as unknown[]).every((word) => typeof word === 'string'))
      else if (field === 'location') assert.deepEqual(Object.keys(value as object), ['city'])
      else assert.equal(typeof value, 'string', field)
    }
  }
}

test('an eCV becomes a JSON Resume with every row in its place', () => {
  const resume = resumeOf(ecv)
  assertResume(resume)
  const { basics, work, volunteer, projects, education, certificates, skills, languages, meta } = resume as Record<
    string,
    Record<string, unknown>[]
  >
  assert.deepEqual(basics, {
    name: 'Noor Jansen',
    label: 'Aankomend kok',
    summary: 'Ik kook graag.',
    email: 'noor@example.nl',
    phone: '0612345678',
    location: { city: 'Zaandam' },
  })
  assert.deepEqual(work?.[0], {
    position: 'Afwasser',
    name: 'De Haven',
    startDate: '2025-06-01',
    endDate: '2025-08-31',
    'x-activity': 'work',
  })
  assert.deepEqual(
    [work, volunteer, projects, education, certificates, skills, languages].map((list) => list?.length),
    [2, 3, 2, 1, 1, 1, 3],
  )
  assert.deepEqual(meta, { version: 'v1.0.0', lastModified: '2026-09-01T10:00:00Z' })
})

test('an anonymous eCV gives no trace of who it is', () => {
  const resume = resumeOf({ ...ecv, person: { headline: 'Aankomend kok' } })
  assert.deepEqual(resume.basics, { label: 'Aankomend kok' })
  assert.doesNotMatch(JSON.stringify(resume), /Noor|Jansen|example|0612|Zaandam/)
})

const row = ({ kind, becomes, ...rest }: ResumeItem & { where?: string }) => {
  const { where: _, ...content } = rest
  const known = activityKinds.find((each) => each === kind)
  return { becomes: becomes ?? known ?? proposedRow[kind as keyof typeof proposedRow], ...content }
}
const sorted = (rows: ReturnType<typeof row>[]) =>
  rows.sort((a, b) => `${a.becomes} ${a.title}`.localeCompare(`${b.becomes} ${b.title}`, 'nl'))

const readBack = (source: ResumeSource) => {
  const reading = readCv(new TextEncoder().encode(JSON.stringify(resumeOf(source))), 'cv.json')
  assert.ok(reading.ok, JSON.stringify(reading))
  return reading
}

test('what goes out comes back in as the same rows', () => {
  const { person, items, languages, unclear } = readBack(ecv)
  assert.deepEqual(sorted(items.map(row)), sorted(ecv.items.map(row)))
  assert.deepEqual(person, { headline: 'Aankomend kok', profile: 'Ik kook graag.' })
  assert.deepEqual(
    languages.map(({ name, level }) => ({ name, ...(level ? { level } : {}) })),
    ecv.languages,
  )
  assert.deepEqual(unclear.map(({ code, sample }) => `${code} ${sample}`).sort(), [
    'not-taken-private address',
    'not-taken-private email',
    'not-taken-private name',
    'not-taken-private phone',
  ])
})

test('so does any eCV', () => {
  const words = fc
    .array(fc.stringMatching(/^[A-Za-zéë]{1,9}$/), { minLength: 1, maxLength: 4 })
    .map((list) => list.join(' '))
  const date = fc.constantFrom('2019', '2020-02', '2021-12-31')
  const activity = fc.record(
    {
      kind: fc.constantFrom(...activityKinds),
      title: words,
      organisation: words,
      text: words.map((text) => `${text}.`),
      since: date,
    },
    { requiredKeys: ['kind', 'title'], noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.uniqueArray(activity, { selector: (each) => each.title, maxLength: 15 }), (items) => {
      const resume = resumeOf({ person: {}, items, languages: [] })
      assertResume(resume)
      if (items.length > 0)
        assert.deepEqual(sorted(readBack({ person: {}, items, languages: [] }).items.map(row)), sorted(items.map(row)))
    }),
    { numRuns: 200 },
  )
})

type Schema = {
  type?: string
  properties?: Record<string, Schema>
  items?: Schema
  pattern?: string
  format?: string
  $ref?: string
  definitions?: Record<string, Schema>
}
const understood = [
  '$schema',
  '$id',
  'type',
  'properties',
  'items',
  'pattern',
  'format',
  '$ref',
  'definitions',
  'additionalProperties',
  'description',
  'title',
]

/** Checks a value against the part of JSON Schema that the schema of JSON Resume uses, and that it uses no other. */
function assertFits(value: unknown, schema: Schema, root: Schema, at: string): void {
  for (const word of Object.keys(schema)) assert.ok(understood.includes(word), `${at}: ${word}`)
  if (schema.$ref) assertFits(value, root.definitions![schema.$ref.replace('#/definitions/', '')]!, root, at)
  if (schema.type) assert.equal(Array.isArray(value) ? 'array' : typeof value, schema.type, at)
  if (schema.pattern) assert.match(String(value), new RegExp(schema.pattern), at)
  if (schema.format === 'uri') assert.ok(URL.canParse(String(value)), at)
  if (schema.format === 'email') assert.match(String(value), /^[^@\s]+@[^@\s]+$/, at)
  for (const item of Array.isArray(value) && schema.items ? value : []) assertFits(item, schema.items!, root, `${at}[]`)
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (Object.hasOwn(value as object, name))
      assertFits((value as Record<string, unknown>)[name], part, root, `${at}/${name}`)
  }
}

const schemaFile = new URL('../../../../../shared/data/cv-samples/jsonresume-schema.json', import.meta.url)
test('the published schema of JSON Resume accepts it', {
  skip: !existsSync(schemaFile) && 'the schema file is not here',
}, () => {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema
  assertFits(resumeOf(ecv), schema, schema, '')
  assert.throws(() => assertFits({ work: [{ startDate: 'gisteren' }] }, schema, schema, ''))
  assert.throws(() => assertFits({ skills: {} }, schema, schema, ''))
})
