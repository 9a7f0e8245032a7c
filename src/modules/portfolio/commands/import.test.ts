import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { personas } from '../../../../db/builders.ts'
import { countOf, hiddenOf, idsIn, picture, resumeFile, textOf, went } from '../../../../test/portfolio-steps.ts'
import { openWorld, type Visitor } from '../../../../test/world.ts'
import { newId } from '../../../platform/ids.ts'
import { runRetention } from '../../../platform/retention.ts'
import { register } from '../register.ts'

const world = await openWorld()
after(() => world.close())

const samples = join(import.meta.dirname, '../../../../../shared/data/cv-samples')
const noSamples = existsSync(samples) ? false : 'the sample CVs are not beside this checkout'

const counts = () => countOf(world, personas.selam.personId)
/** A file of its own for each test: the same bytes are the same import. */
const work = (...titles: string[]) => ({
  work: titles.map((position) => ({ position, name: 'De Winkel' })),
  x: newId(),
})

async function preview(her: Visitor, resume: object): Promise<string> {
  return went(await her.post('/cv/import', { file: resumeFile(resume) }))
}

describe('a CV file', () => {
  for (const name of noSamples ? [] : readdirSync(samples).filter((file) => !file.includes('schema'))) {
    it(`${name} is previewed, taken and taken back without a trace`, async () => {
      const selam = await world.as('selam')
      const before = await counts()
      const bytes = new Uint8Array(readFileSync(join(samples, name)))
      const page = await selam.post('/cv/import', { file: new File([bytes], name) })
      const address = went(page)
      const boxes = [...(await selam.get(address)).html.matchAll(/name="take" value="([^"]+)"/g)].map(([, key]) => key!)
      assert.deepEqual({ ...(await counts()), imports: 0, profiles: 0 }, { ...before, imports: 0, profiles: 0 })
      if (boxes.length === 0) return
      went(await selam.post(address, { take: boxes }))
      const activities = boxes.filter((key) => key.startsWith('i')).length
      assert.equal((await counts()).activities, before.activities! + activities)
      went(await selam.post(`${address}/undo`))
      assert.equal((await counts()).activities, before.activities)
    })
  }
  it('samples are there', { skip: noSamples }, () => assert.ok(readdirSync(samples).length > 3))

  const refused: [what: string, file: File, says: RegExp][] = [
    ['no file', new File([], ''), /Kies eerst een bestand/],
    ['an empty file', new File([], 'leeg.json'), /Dit bestand is leeg/],
    ['a broken file, with the place', new File(['{"work":\n [}'], 'cv.json'), /regel 2, teken 3/],
    ['a program', new File([new Uint8Array([0x4d, 0x5a, 0x90, 0])], 'cv.json'), /geen cv|kunnen we (dit|niet)|tekens/],
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'cv.pdf'), /geen cv|kunnen we|tekens/],
    ['more than 2 MB', new File([' '.repeat(2 * 1024 * 1024 + 1)], 'cv.json'), /groter dan 2 MB/],
  ]
  for (const [what, file, says] of refused) {
    it(`is refused with what is wrong: ${what}`, async () => {
      const selam = await world.as('selam')
      const before = await counts()
      const page = await selam.post('/cv/import', { file })
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
      assert.match(page.html, /<title>Fout: /)
      assert.deepEqual(await counts(), before)
    })
  }

  it('of four megabytes gets a page that says so', async () => {
    const selam = await world.as('selam')
    const page = await selam.post('/cv/import', { file: new File([' '.repeat(4_000_000)], 'cv.json') })
    assert.equal(page.status, 409)
    assert.match(textOf(page), /te groot/)
  })
})

describe('taking in a CV', () => {
  it('takes what is ticked and nothing else', async () => {
    const selam = await world.as('selam')
    const address = await preview(selam, work('Eerste', 'Tweede', 'Derde'))
    const page = await selam.get(went(await selam.post(address, { take: ['i0', 'i2', 'i99', 'x'] })))
    const done = await selam.get(address)
    assert.match(textOf(done), /Dit kwam uit het bestand Eerste Derde/)
    assert.doesNotMatch(textOf(page), /Tweede/)
  })

  it('asks for at least one tick, and keeps what was ticked', async () => {
    const selam = await world.as('selam')
    const address = await preview(selam, work('Iets'))
    const page = await selam.post(address, {})
    assert.equal(page.status, 422)
    assert.match(textOf(page), /Zet een vinkje/)
    assert.doesNotMatch(page.html, /value="i0" checked/)
  })

  it('leaves nothing behind when it breaks off in the middle', async () => {
    const selam = await world.as('selam')
    const address = await preview(selam, { ...work('Goed', 'Boem', 'Ook goed'), basics: { label: 'Nieuw' } })
    await sql`create function boom() returns trigger language plpgsql as $$ begin if new.title = 'Boem' then raise exception 'boom'; end if; return new; end $$`.execute(
      world.owner,
    )
    await sql`create trigger boom after insert on portfolio.activity for each row execute function boom()`.execute(
      world.owner,
    )
    const before = await counts()
    const page = await selam.post(address, { take: ['i0', 'i1', 'i2', 'headline'] })
    await sql`drop trigger boom on portfolio.activity`.execute(world.owner)
    assert.equal(page.status, 500)
    assert.deepEqual(await counts(), before)
    assert.match(textOf(await selam.get(address)), /Er staat nog niets op je cv/)
    went(await selam.post(address, { take: ['i0', 'i1', 'i2'] }))
  })

  it('does it once when the button is pressed twice, and when two tabs press at once', async () => {
    const selam = await world.as('selam')
    const before = (await counts()).activities!
    const first = await preview(selam, work('Dubbel'))
    const key = newId()
    const twice = await Promise.all([
      selam.post(first, { take: ['i0'] }, key),
      selam.post(first, { take: ['i0'] }, key),
    ])
    assert.deepEqual(
      twice.map(({ status }) => status),
      [303, 303],
    )
    const second = await preview(selam, work('Twee tabs'))
    const tabs = await Promise.all([selam.post(second, { take: ['i0'] }), selam.post(second, { take: ['i0'] })])
    assert.deepEqual(tabs.map(({ status }) => status).sort(), [303, 409])
    const late = tabs.find(({ status }) => status === 409)!
    assert.match(textOf(late), /al verwerkt, misschien in een ander venster/)
    assert.equal((await counts()).activities, before + 2)
  })

  it('the same file again is the same import; once taken it says so', async () => {
    const selam = await world.as('selam')
    const resume = work('Nog een keer')
    const [one, two] = await Promise.all([preview(selam, resume), preview(selam, resume)])
    assert.equal(one, two)
    went(await selam.post(one, { take: ['i0'] }))
    const again = went(await selam.post('/cv/import', { file: resumeFile(resume, 'andere naam.json') }))
    assert.equal(again, `${one}?done=file-taken`)
    assert.match(textOf(await selam.get(again)), /Dit bestand had je al opgehaald/)
    went(await selam.post(`${one}/undo`))
    assert.notEqual(await preview(selam, resume), one, 'taken back, it may be read again')
  })

  it('fills her sentence and languages only when they are empty', async () => {
    const yusuf = await world.as('yusuf')
    went(await yusuf.post('/cv/wishes', { headline: 'Mijn eigen zin' }))
    const address = await preview(yusuf, {
      ...work('Iets'),
      basics: { label: 'Zin van het bestand' },
      languages: [
        { language: 'Nederlands', fluency: 'Native speaker' },
        { language: 'Engels', fluency: 'B1' },
      ],
    })
    assert.doesNotMatch((await yusuf.get(address)).html, /value="headline"/)
    const cv = textOf(await yusuf.get(went(await yusuf.post(address, { take: ['headline', 'l0', 'l1'] }))))
    assert.match(cv, /Mijn eigen zin/)
    assert.doesNotMatch(cv, /Zin van het bestand/)
    assert.match(cv, /Nederlands \(vloeiend\), Engels \(redelijk\)/)
    went(await yusuf.post(`${address}/undo`))
    const undone = textOf(await yusuf.get('/cv'))
    assert.match(undone, /Mijn eigen zin/)
    assert.doesNotMatch(undone, /Engels \(redelijk\)/)
  })

  it('does not tick for her what may tell her faith', async () => {
    const selam = await world.as('selam')
    const page = await selam.get(await preview(selam, work('Koor in de kerk', 'Vakken vullen')))
    assert.doesNotMatch(page.html, /value="i0" checked/)
    assert.match(page.html, /value="i1" checked/)
    assert.match(textOf(page), /Hier staat: kerk\./)
  })

  it('is forgotten when she does not want it', async () => {
    const selam = await world.as('selam')
    const before = await counts()
    const address = await preview(selam, work('Toch niet'))
    assert.equal(went(await selam.post(`${address}/cancel`)), '/cv/import?done=import-cancelled')
    assert.deepEqual(await counts(), before)
    assert.equal((await selam.get(address)).status, 404)
    assert.equal((await selam.post(address, { take: ['i0'] })).status, 404)
  })
})

describe('taking an import back', () => {
  it('leaves what she changed, gave a sentence or a photo, and tells which', async () => {
    const selam = await world.as('selam')
    const address = await preview(selam, work('Veranderd', 'Met een zin', 'Met een foto', 'Onaangeraakt', 'Van het cv'))
    went(await selam.post(address, { take: ['i0', 'i1', 'i2', 'i3', 'i4'] }))
    const rows = await world.owner
      .selectFrom('portfolio.activity')
      .select(['id', 'title'])
      .where('import_id', '=', idsIn(address)[0]!)
      .execute()
    const idOf = (title: string) => rows.find((row) => row.title === title)!.id
    went(await selam.post(`/activities/${idOf('Veranderd')}/edit`, { title: 'Zelf veranderd' }))
    went(await selam.post(`/activities/${idOf('Met een zin')}/sentences`, { 'sentence.calm': 'Ik blijf rustig.' }))
    went(await selam.post(`/activities/${idOf('Met een foto')}/evidence`, { file: await picture() }))
    went(await selam.post(`/activities/${idOf('Van het cv')}/on-cv`, { on: 'no' }))
    const done = await selam.get(went(await selam.post(`${address}/undo`)))
    assert.match(textOf(done), /Dit staat er nog Zelf veranderd Met een zin Met een foto Naar je cv/)
    assert.match(textOf(done), /Wat je zelf hebt veranderd, staat er nog/)
    assert.equal((await selam.post(`${address}/undo`)).status, 409, 'it is undone once')
    assert.equal((await selam.post(address, { take: ['i0'] })).status, 409)
  })

  it('is offered right after and on the page of the file', async () => {
    const selam = await world.as('selam')
    const address = await preview(selam, work('Even proberen'))
    const cv = await selam.get(went(await selam.post(address, { take: ['i0'] })))
    const action = `${address}/undo`
    assert.ok(hiddenOf(cv, action)['form-key'])
    assert.ok(hiddenOf(await selam.get(address), action)['form-key'])
  })
})

it('what was only looked at goes after a week, what was taken stays', async () => {
  const selam = await world.as('selam')
  const looked = await preview(selam, work('Alleen gekeken'))
  const taken = await preview(selam, work('Genomen'))
  went(await selam.post(taken, { take: ['i0'] }))
  const later = world.services.clock.now().add({ hours: 8 * 24 })
  await runRetention({ db: world.worker.db, now: later }, register)
  assert.equal((await selam.get(looked)).status, 404)
  assert.equal((await selam.get(taken)).status, 200)
})
