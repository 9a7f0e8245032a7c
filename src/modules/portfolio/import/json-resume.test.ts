import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CvReading, limits } from './cv.ts'
import { readCv } from './read-cv.ts'

const bytesOf = (resume: unknown) => new TextEncoder().encode(JSON.stringify(resume))
const read = (resume: unknown): Extract<CvReading, { ok: true }> => {
  const reading = readCv(bytesOf(resume), 'cv.json')
  assert.ok(reading.ok, reading.ok ? '' : reading.code)
  return reading
}
const notes = (resume: unknown) => read(resume).unclear.map(({ where, code, sample }) => [where, code, sample])

test('each section becomes items with what stands in it', () => {
  const { format, person, items, languages, unclear } = read({
    basics: { label: 'Aankomend kok', summary: 'Ik kook graag.' },
    work: [
      {
        position: 'Afwasser',
        name: 'De Haven',
        startDate: '2025-06',
        endDate: '2025-08-31',
        summary: 'Druk.',
        highlights: ['Op tijd', 'Rustig'],
      },
    ],
    volunteer: [{ position: 'Taalmaatje', organization: 'Buurthuis' }],
    education: [{ area: 'Koken', studyType: 'mbo 2', institution: 'ROC', courses: ['Hygiëne'], startDate: '2024' }],
    projects: [{ name: 'Kookboek', entity: 'School', description: 'Veertig recepten', keywords: ['schrijven'] }],
    certificates: [{ name: 'Sociale hygiëne', issuer: 'SVH', date: '2025-02-01' }],
    skills: [{ name: 'Koken', level: 'goed', keywords: ['snijden', 'bakken'] }],
    languages: [
      { language: 'Nederlands', fluency: 'Moedertaal' },
      { language: 'Engels', fluency: 'ongeveer B1' },
    ],
  })
  assert.equal(format, 'jsonresume')
  assert.deepEqual(person, { headline: 'Aankomend kok', profile: 'Ik kook graag.' })
  assert.deepEqual(items, [
    {
      kind: 'work',
      becomes: 'work',
      title: 'Afwasser',
      organisation: 'De Haven',
      text: 'Druk.\n- Op tijd\n- Rustig',
      since: '2025-06',
      until: '2025-08-31',
      where: '/work/0',
    },
    {
      kind: 'volunteering',
      becomes: 'neighbourhood',
      title: 'Taalmaatje',
      organisation: 'Buurthuis',
      where: '/volunteer/0',
    },
    {
      kind: 'education',
      becomes: 'education',
      title: 'Koken',
      organisation: 'ROC',
      level: 'mbo 2',
      text: '- Hygiëne',
      since: '2024',
      where: '/education/0',
    },
    {
      kind: 'project',
      becomes: 'made',
      title: 'Kookboek',
      organisation: 'School',
      text: 'Veertig recepten',
      words: ['schrijven'],
      where: '/projects/0',
    },
    {
      kind: 'certificate',
      becomes: 'education',
      title: 'Sociale hygiëne',
      organisation: 'SVH',
      since: '2025-02-01',
      until: '2025-02-01',
      where: '/certificates/0',
    },
    {
      kind: 'skill',
      becomes: 'competence',
      title: 'Koken',
      level: 'goed',
      words: ['snijden', 'bakken'],
      where: '/skills/0',
    },
  ])
  assert.deepEqual(languages, [
    { code: 'nl', name: 'Nederlands', level: 'native', where: '/languages/0' },
    { code: 'en', name: 'Engels', level: 'B1', where: '/languages/1' },
  ])
  assert.deepEqual(unclear, [])
})

test('a placement is told from work by its title', () => {
  const titles = ['Stagiair keuken', 'Snuffelstage zorg', 'Kitchen intern', 'International manager', 'Kok', 'BPV']
  const { items } = read({ work: titles.map((position) => ({ position })) })
  assert.deepEqual(
    items.map((item) => item.becomes),
    ['placement', 'placement', 'placement', 'work', 'work', 'placement'],
  )
})

test('who she is and how to reach her stays in the file, and she is told so without the data', () => {
  const basics = {
    name: 'Noor Jansen',
    email: 'noor@example.nl',
    phone: '06 12345678',
    image: 'https://example.nl/noor.jpg',
    birthDate: '2009-01-01',
    nationality: 'NL',
    gender: 'v',
    url: 'https://noor.nl',
    location: { city: 'Zaandam' },
    profiles: [{ network: 'X' }],
    label: '',
  }
  const resume = { basics, references: [{ name: 'Mevrouw De Wit', reference: 'Fijne hulp' }], work: [] }
  const said = notes(resume)
  assert.deepEqual(
    said.map(([, code]) => code),
    Array(11).fill('not-taken-private'),
  )
  assert.deepEqual(said.map(([, , sample]) => sample).sort(), [
    'address',
    'birth-date',
    'email',
    'gender',
    'name',
    'nationality',
    'phone',
    'photo',
    'references',
    'social-media',
    'website',
  ])
  assert.doesNotMatch(JSON.stringify(read(resume)), /Noor|example|2009|Zaandam|Wit/)
  assert.deepEqual(notes({ basics: { name: '', email: null, image: '  ', location: {}, profiles: [] } }), [])
})

test('empty, wrong and unknown fields never break the rest', () => {
  assert.deepEqual(
    notes({
      basics: 'Noor',
      work: [
        null,
        '',
        {},
        { position: '', name: null, highlights: [] },
        7,
        { position: { a: 1 }, name: 'Bakker', startDate: 2024, endDate: 'ooit', salary: 3 },
      ],
      volunteer: { position: 'Trainer', salary: 1, highlights: 'Veel gelachen' },
      skills: ['Lassen', { name: ['a', 'b'] }, [1]],
      hobbies: ['x'],
    }),
    [
      ['/basics', 'wrong-type', 'basics'],
      ['/work/4', 'wrong-type', 'work'],
      ['/work/5/position', 'wrong-type', 'position'],
      ['/work/5', 'date-unclear', 'ooit'],
      ['/work/5/salary', 'not-used', 'salary'],
      ['/volunteer/salary', 'not-used', 'salary'],
      ['/skills/2', 'wrong-type', 'skills'],
      ['/hobbies', 'not-used', 'hobbies'],
    ],
  )
  const { items } = read({
    work: [{ name: 'Bakker', startDate: 2024 }, { summary: 'Ik bakte brood.\nElke dag.' }],
    skills: ['Lassen'],
    interests: { name: 'Judo' },
  })
  assert.deepEqual(
    items.map(({ title, organisation, since, text }) => [title, organisation, since, text]),
    [
      ['Bakker', undefined, '2024', undefined],
      ['Ik bakte brood.', undefined, undefined, 'Ik bakte brood.\nElke dag.'],
      ['Lassen', undefined, undefined, undefined],
      ['Judo', undefined, undefined, undefined],
    ],
  )
})

test('an end before the start, a double and a text that is too long are said', () => {
  const long = 'woord '.repeat(2000)
  const same = { name: 'Koken' }
  assert.deepEqual(
    notes({
      work: [{ position: 'Kok', startDate: '2024-05', endDate: '2023' }],
      skills: [same, same],
      projects: [{ name: long, description: long }],
    }),
    [
      ['/work/0', 'date-order', '2024-05 – 2023'],
      ['/skills/1', 'twice', 'Koken'],
      ['/projects/0', 'cut', 'woord woord woord woord woord woord woord woord woord woord'],
      ['/projects/0', 'cut', 'woord woord woord woord woord woord woord woord woord woord'],
    ],
  )
  const [project] = read({ projects: [{ name: long, description: long }] }).items
  assert.ok(project && project.title.length <= limits.title && project.text && project.text.length <= limits.text)
})

test('too many items refuse the file and say where', () => {
  const skills = Array.from({ length: 300 }, (_, i) => ({ name: `vaardigheid ${i}` }))
  const interests = Array.from({ length: 300 }, (_, i) => ({ name: `hobby ${i}` }))
  assert.deepEqual(readCv(bytesOf({ skills, interests }), 'cv.json'), {
    ok: false,
    code: 'too-many',
    where: '/interests/200',
  })
  assert.deepEqual(readCv(bytesOf({ skills: [...skills, ...interests] }), 'cv.json'), {
    ok: false,
    code: 'too-many',
    where: '/skills',
  })
  const { unclear } = read({ skills: ['x'], ...Object.fromEntries(skills.map(({ name }) => [name, 1])) })
  assert.equal(unclear.length, limits.notes + 1)
  assert.equal(unclear.at(-1)?.code, 'more-notes')
})

const word = fc.stringMatching(/^[A-Za-zéëïü]{1,10}$/)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const year = fc.integer({ min: 1950, max: 2090 })
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
)
const entry = fc.record({ title: words, organisation: words, text: words, date }, { noNullPrototype: true })

test('a valid résumé gives back every entry with its title, organisation, text and date', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: (each) => each.title, maxLength: 12 }),
      fc.uniqueArray(words, { maxLength: 8 }),
      (entries, skills) => {
        const { items, unclear } = read({
          work: entries.map(({ title, organisation, text, date: startDate }) => ({
            position: title,
            name: organisation,
            summary: text,
            startDate,
          })),
          skills: skills.map((name) => ({ name })),
        })
        assert.deepEqual(unclear, [])
        assert.deepEqual(
          items
            .filter((item) => item.kind === 'work')
            .map(({ title, organisation, text, since }) => ({ title, organisation, text: text ?? title, date: since })),
          entries,
        )
        assert.deepEqual(
          items.filter((item) => item.kind === 'skill').map((item) => item.title),
          skills,
        )
      },
    ),
    { numRuns: 200 },
  )
})

const samples = new URL('../../../../../shared/data/cv-samples/', import.meta.url)
test('the public samples are read whole', { skip: !existsSync(samples) && 'the sample files are not here' }, () => {
  const reading = (name: string) => readCv(readFileSync(new URL(name, samples)), name)
  const kinds = (name: string) => {
    const result = reading(name)
    assert.ok(result.ok)
    return Object.entries(Object.groupBy(result.items, (item) => item.kind)).map(
      ([kind, items]) => `${items?.length} ${kind}`,
    )
  }
  assert.deepEqual(kinds('jsonresume-sample.json'), [
    '1 work',
    '1 volunteering',
    '1 education',
    '1 award',
    '1 publication',
    '2 skill',
    '1 interest',
    '1 project',
  ])
  assert.deepEqual(kinds('jsonresume-new-grad.json'), [
    '1 education',
    '2 work',
    '2 project',
    '3 skill',
    '1 award',
    '2 interest',
  ])
  assert.deepEqual(reading('jsonresume-schema.json'), { ok: false, code: 'not-a-cv', where: '/' })
})
