import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeTestPdf, onePage } from '../../../platform/files/make-test-pdf.ts'
import { limits } from './cv.ts'
import { readCv } from './read-cv.ts'

/** Milliseconds of this thread: a busy machine does not make a test fail. */
const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Reads and holds the promises: an answer, in time, within the limits, and never the code for "did not foresee". */
function holds(bytes: Uint8Array, name: string, patience = 200): string {
  const started = cpuTime()
  const reading = readCv(bytes, name)
  const took = cpuTime() - started
  assert.ok(took < patience, `${took} ms`)
  if (!reading.ok) {
    assert.notEqual(reading.code, 'unreadable')
    return reading.code
  }
  assert.ok(reading.items.length <= limits.items && reading.unclear.length <= limits.notes + 1)
  for (const item of reading.items) {
    assert.ok(item.title !== '' && item.title.length <= limits.title && (item.text ?? '').length <= limits.text)
    assert.ok(item.where.startsWith('/'))
  }
  return 'read'
}

test('arbitrary bytes give an answer', () => {
  const starts = [
    '',
    '{',
    '[',
    '<',
    '<?xml version="1.0" encoding="',
    '%PDF-1.7 1 0 obj',
    'PK\x03\x04',
    '\xff\xfe<\0',
    '{"work":',
    '<SkillsPassport>',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), fc.string(), (start, rest, name) => {
      holds(Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(rest)]), name)
    }),
    { numRuns: 1000 },
  )
})

const key = fc.constantFrom(
  'basics',
  'work',
  'volunteer',
  'education',
  'skills',
  'languages',
  'projects',
  'interests',
  'name',
  'position',
  'summary',
  'keywords',
  'startDate',
  'label',
  'highlights',
  'language',
  'x-activity',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
)
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(null, true, '', 0, -1.5, '2024-05', '<b>x</b>', 'stage'),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(key, tie('json'), { maxKeys: 8 }),
  ),
}))

test('arbitrary JSON gives an answer', () => {
  fc.assert(
    fc.property(json, fc.constantFrom('work', 'basics', 'skills', 'languages'), (value, section) => {
      holds(Buffer.from(JSON.stringify(value)), 'cv.json')
      holds(Buffer.from(JSON.stringify({ [section]: value, work: [value] })), 'cv.json')
    }),
    { numRuns: 500 },
  )
})

const elements = [
  'SkillsPassport',
  'LearnerInfo',
  'Headline',
  'Description',
  'Label',
  'WorkExperienceList',
  'WorkExperience',
  'Period',
  'From',
  'Skills',
  'Linguistic',
  'Candidate',
  'CandidateProfile',
  'CandidatePerson',
  'Others',
  'Title',
  'EmploymentHistory',
  'constructor',
  'hr:ID',
]
const { xml } = fc.letrec<{ xml: string }>((tie) => ({
  xml: fc
    .tuple(
      fc.constantFrom(...elements),
      fc.array(
        fc.oneof(
          { depthSize: 'medium' },
          fc.constantFrom('tekst', '&lt;p&gt;x', '2020', '<Label>x</Label>'),
          tie('xml'),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, inside]) => `<${name} year="2020" month="--13">${inside.join('')}</${name}>`),
}))

test('arbitrary XML of known elements gives an answer', () => {
  fc.assert(
    fc.property(xml, fc.constantFrom('SkillsPassport', 'Candidate', 'learnerinfo'), (inside, root) => {
      holds(
        Buffer.from(
          `<${root}>${inside}<LearnerInfo>${inside}</LearnerInfo><CandidateProfile>${inside}</CandidateProfile></${root}>`,
        ),
        'cv.xml',
      )
    }),
    { numRuns: 300 },
  )
})

test('files built to take long are answered in time', () => {
  const big = (piece: string, head = '', tail = '') =>
    Buffer.from(head + piece.repeat(Math.floor((limits.fileBytes - head.length - tail.length) / piece.length)) + tail)
  const cases = [
    big('a', '{"work":[{"position":"', '"}]}'),
    big('\\u0041', '{"work":[{"position":"', '"}]}'),
    big('<script>', '{"work":[{"summary":"', '"}]}'),
    big('"a",', '{"skills":[{"name":"x","keywords":[', '"b"]}]}'),
    big('[],', '{"skills":[{"name":"x","keywords":[', '"b"]}]}'),
    big('{},', '{"work":[', '{}]}'),
    big('"x":1,', '{"work":[{', '"y":1}]}'),
    big('[', '{"work":'),
    big('<a/>', '<SkillsPassport>'),
    big('<LearnerInfo>', '<SkillsPassport>'),
    big('<b>x</b>', '<SkillsPassport><LearnerInfo><Headline>', '</Headline></LearnerInfo></SkillsPassport>'),
    big(
      'tekst\n',
      '<SkillsPassport><LearnerInfo><Skills><Other><Description>',
      '</Description></Other></Skills></LearnerInfo></SkillsPassport>',
    ),
    big(' a="b"', '<SkillsPassport', '/>'),
    big('&amp;', '<SkillsPassport>', '</SkillsPassport>'),
    big('<!ENTITY a "b">', '<!DOCTYPE x [', ']><x/>'),
    big('1 0 obj << ', '%PDF-1.4 '),
    big('1 0 obj << /Type /EmbeddedFile >> stream\n', '%PDF-1.4 '),
    big('( ', '%PDF-1.4 1 0 obj'),
  ]
  for (const [index, bytes] of cases.entries()) holds(bytes, `case ${index}`, 1500)
})

const samples = new URL('../../../../../shared/data/cv-samples/', import.meta.url)
test('changed and cut samples give an answer in 200 ms', {
  skip: !existsSync(samples) && 'the sample files are not here',
}, () => {
  const files = readdirSync(samples).map((name) => readFileSync(new URL(name, samples)))
  const pdf = makeTestPdf([...onePage, { dict: '/Type /EmbeddedFile', stream: files[0]!, packed: true }])
  // Without bias: else most changes fall on the first bytes and nothing behind them is ever read.
  const place = fc.noBias(fc.integer({ min: 0, max: 2 ** 30 }))
  const change = fc.tuple(place, fc.noBias(fc.integer({ min: 0, max: 255 })))
  const answers = new Set<string>()
  fc.assert(
    fc.property(
      fc.constantFrom(...files, pdf),
      fc.array(change, { maxLength: 4 }),
      fc.option(place, { freq: 2 }),
      (file, changes, end) => {
        const bytes = Buffer.from(file)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        answers.add(holds(bytes.subarray(0, end === null ? bytes.length : end % bytes.length), 'cv'))
      },
    ),
    { numRuns: 1500 },
  )
  for (const expected of ['read', 'broken-json', 'broken-xml']) assert.ok(answers.has(expected), expected)
})
