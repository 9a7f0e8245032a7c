import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { addActivity, idsIn, picture, resumeFile, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Visitor } from '../../../test/world.ts'

const world = await openWorld()
after(() => world.close())

/** Every form of the module: where it goes, and the fields it knows. */
async function formsOf(her: Visitor): Promise<[path: string, fields: string[]][]> {
  const id = await addActivity(her)
  went(await her.post(`/activities/${id}/evidence`, { file: await picture() }))
  const page = await her.get(`/activities/${id}`)
  const evidence = idsIn(page.html.split('/evidence/')[1]!)[0]!
  const file = went(
    await her.post('/cv/import', { file: resumeFile({ work: [{ position: 'Hulp' }], n: Math.random() }) }),
  )
  const dates = ['since.month', 'since.year', 'still', 'until.month', 'until.year']
  const text = ['title', 'organisation', 'what', ...dates, 'new', 'go', 'deliberate']
  return [
    ['/activities', ['kind', ...text]],
    [`/activities/${id}/edit`, text],
    [
      `/activities/${id}/sentences`,
      ['sentence.calm', 'sentence.lead', 'sentence.', 'sentence.__proto__', 'new', 'go', 'deliberate'],
    ],
    [`/activities/${id}/on-cv`, ['on', 'id']],
    [`/activities/${id}/evidence`, ['file', 'title', 'stored', 'activityId']],
    [`/evidence/${evidence}/title`, ['title', 'deliberate']],
    [
      '/cv/wishes',
      ['headline', 'seeks', 'fields', 'likes', 'days', 'from', 'from.day', 'from.month', 'from.year', 'deliberate'],
    ],
    ['/cv/languages', ['name.1', 'level.1', 'name.6', 'level.6', 'name.7']],
    ['/cv/import', ['file', 'digest', 'reading', 'fileName']],
    [file, ['take', 'id']],
    [`${file}/undo`, ['id']],
    [`${file}/cancel`, ['id']],
    ['/cv/share', ['classId']],
    ['/cv/share/stop', ['classId']],
    [`/evidence/${evidence}/remove`, ['id']],
    [`/evidence/${evidence}/restore`, ['id']],
    [`/activities/${id}/remove`, ['id']],
    [`/activities/${id}/restore`, ['id']],
  ]
}

const known = [
  'home',
  'yes',
  'no',
  'calm',
  'food',
  'early',
  '1',
  '2024',
  '03',
  '2026-03-03',
  'i0',
  'l0',
  'headline',
  'keep',
  'change',
  'next',
  'stop',
]
const nasty = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202egpj.exe',
  "'; drop table portfolio.activity; --",
  '<script>alert(1)</script>',
  '{"a":1}',
  '99999999999999999999',
  '-1',
  'moskee',
  '👩🏾‍🍳'.repeat(200),
  'a'.repeat(5000),
]
const value = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)
const bytes = fc
  .tuple(fc.constantFrom('x.png', 'cv.json', 'cv.xml', '', '../\u0000'), fc.uint8Array({ maxLength: 400 }))
  .map(([name, content]) => new File([new Uint8Array(content)], name))
const field = fc.oneof(
  { weight: 8, arbitrary: value },
  { weight: 2, arbitrary: fc.array(value, { maxLength: 5 }) },
  { weight: 1, arbitrary: bytes },
)

describe('whatever a form sends', () => {
  it('is answered, and never by a breakdown', async () => {
    const her = await world.as('yusuf')
    const forms = await formsOf(her)
    for (const [path, names] of forms) {
      const fields = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 12 })), field, {
        maxKeys: 8,
      })
      await fc.assert(
        fc.asyncProperty(fields, async (sent) => {
          const page = await her.post(path, sent as Record<string, string>)
          assert.ok([200, 303, 403, 404, 409, 422].includes(page.status), `${path}: ${page.status}`)
        }),
        { numRuns: 60 },
      )
    }
  })

  it('an address asks for anything, and never breaks down', async () => {
    const her = await world.as('yusuf')
    const id = await addActivity(her)
    const paths = [
      '/cv',
      '/activities/new/what',
      `/activities/${id}/shows`,
      `/activities/${id}/sentences`,
      `/activities/${id}/evidence`,
    ]
    const query = fc.dictionary(
      fc.constantFrom('view', 'kind', 'competence', 'new', 'done', 'id', 'name', 'wanted'),
      value,
      { maxKeys: 4 },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), query, async (path, asked) => {
        const search = new URLSearchParams(Object.entries(asked).map(([name, text]) => [name, text.toWellFormed()]))
        const page = await her.get(`${path}?${search}`)
        assert.ok([200, 404, 422].includes(page.status), `${path}: ${page.status}`)
      }),
      { numRuns: 60 },
    )
  })
})
