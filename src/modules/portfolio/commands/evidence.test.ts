import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { personas } from '../../../../db/builders.ts'
import { addActivity, countOf, hiddenOf, idsIn, picture, textOf, went } from '../../../../test/portfolio-steps.ts'
import { openWorld } from '../../../../test/world.ts'
import { newId } from '../../../platform/ids.ts'
import { runRetention } from '../../../platform/retention.ts'
import { register } from '../register.ts'

const world = await openWorld()
after(() => world.close())

const pieces = (activityId: string) =>
  world.owner.selectFrom('portfolio.evidence').selectAll().where('activity_id', '=', activityId).orderBy('id').execute()

/** A photo that stands at something she did; gives the ids of both. */
async function withPhoto(persona: 'noor' | 'yusuf' = 'noor') {
  const her = await world.as(persona)
  const activityId = await addActivity(her, { title: 'Fiets gemaakt' })
  went(
    await her.post(`/activities/${activityId}/evidence`, {
      file: await picture('mijn fiets.png'),
      title: 'Mijn fiets',
    }),
  )
  const [piece] = await pieces(activityId)
  return { her, activityId, evidenceId: piece!.id, fileId: piece!.file_id }
}

describe('handing in evidence', () => {
  const refused: [what: string, file: () => File, says: RegExp][] = [
    ['nothing', () => new File([], ''), /Kies eerst een bestand/],
    ['an empty file', () => new File([], 'leeg.png'), /Dit bestand is leeg/],
    [
      'a program called foto.jpg',
      () => new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0])], 'foto.jpg'),
      /Dit soort bestand kan hier niet/,
    ],
    [
      'a page with a script called foto.png',
      () => new File(['<svg><script>alert(1)</script></svg>'], 'foto.png'),
      /Dit soort bestand kan hier niet/,
    ],
    ['16 MB', () => new File([new Uint8Array(16_000_000)], 'foto.png'), /groter dan 15 MB/],
  ]
  for (const [what, file, says] of refused) {
    it(`says what to do: ${what}`, async () => {
      const noor = await world.as('noor')
      const id = await addActivity(noor)
      const page = await noor.post(`/activities/${id}/evidence`, { file: file(), title: 'Mijn bewijs' })
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
      assert.match(page.html, /value="Mijn bewijs"/)
      assert.equal((await pieces(id)).length, 0)
    })
  }

  it('a file larger than any form gets a page that says so', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    const page = await noor.post(`/activities/${id}/evidence`, {
      file: new File([new Uint8Array(17_000_000)], 'film.mp4'),
    })
    assert.equal(page.status, 409)
    assert.match(textOf(page), /te groot/)
  })

  it('a file name of 300 signs in any script becomes a short one', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    went(
      await noor.post(`/activities/${id}/evidence`, {
        file: await picture(`../../${'ስ'.repeat(300)}"\r\nx: y.png.exe`),
      }),
    )
    const [piece] = await pieces(id)
    const answer = await noor.get(`/evidence/${piece!.id}`)
    assert.equal(answer.status, 200)
    assert.match(
      answer.headers.get('content-disposition')!,
      /^attachment; filename="_+-?x?-?y?[^"\r\n]*\.png"; filename\*=UTF-8''%E1%88%B5[^\s"]+\.png$/,
    )
    assert.equal(piece!.title, 'Soep uitdelen', 'without a title it takes that of what she did')
  })

  it('a title of 300 signs comes back as too long, and no file stays behind', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    const page = await noor.post(`/activities/${id}/evidence`, { file: await picture(), title: 'é'.repeat(300) })
    assert.equal(page.status, 422)
    assert.match(textOf(page), /hooguit 120 tekens/)
    assert.equal((await pieces(id)).length, 0)
    const orphans = await world.services.files.sweep(isNamed, Temporal.Now.instant().add({ hours: 1 }))
    assert.equal(orphans, 0)
  })

  it('a title that may tell her faith is asked about on a page of its own, the file is safe by then', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    const to = went(
      await noor.post(`/activities/${id}/evidence`, { file: await picture(), title: 'Feest in de moskee' }),
    )
    const [piece] = await pieces(id)
    assert.equal(piece!.title, 'Soep uitdelen')
    const asked = await noor.get(to)
    assert.match(textOf(asked), /Staat dit er bewust\? .*moskee/)
    const action = `/evidence/${piece!.id}/title`
    went(await noor.post(action, { ...hiddenOf(asked, action), deliberate: 'keep' }))
    assert.equal((await pieces(id))[0]!.title, 'Feest in de moskee')
  })

  it('twice the same press keeps one piece', async () => {
    const noor = await world.as('noor')
    const id = await addActivity(noor)
    const key = newId()
    const send = async () => noor.post(`/activities/${id}/evidence`, { file: await picture() }, key)
    const pages = await Promise.all([send(), send()])
    assert.deepEqual(
      pages.map(({ status }) => status),
      [303, 303],
    )
    assert.equal((await pieces(id)).length, 1)
  })

  it('stops at twenty, also when two come at once, and a removed piece comes back only when there is room', async () => {
    const yusuf = await world.as('yusuf')
    const id = await addActivity(yusuf)
    const send = async () => yusuf.post(`/activities/${id}/evidence`, { file: await picture() })
    for (let i = 0; i < 19; i++) went(await send())
    const both = await Promise.all([send(), send()])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.match(textOf(both.find(({ status }) => status === 409)!), /Je hebt al 20 foto’s en documenten/)
    const [first] = await pieces(id)
    went(await yusuf.post(`/evidence/${first!.id}/remove`))
    went(await send())
    assert.equal((await yusuf.post(`/evidence/${first!.id}/restore`)).status, 409)
    assert.equal((await countOf(world, personas.yusuf.personId)).evidence, 21)
  })
})

/** A row names this file. */
const isNamed = async (id: string) =>
  (await world.owner.selectFrom('platform.file').select('id').where('id', '=', id).execute()).length > 0

describe('opening evidence', () => {
  it('is a download that runs nothing and that no computer keeps', async () => {
    const { her, evidenceId } = await withPhoto()
    const { status, headers, bytes } = await her.get(`/evidence/${evidenceId}`)
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'image/png')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox; frame-ancestors 'none'")
    assert.equal(headers.get('cache-control'), 'private, no-store')
    assert.match(headers.get('content-disposition')!, /^attachment; filename="mijn-fiets\.png"/)
    assert.deepEqual([...bytes().subarray(1, 4)], [...Buffer.from('PNG')])
  })

  it('shows a picture small and inline, a document never', async () => {
    const { her, activityId, evidenceId } = await withPhoto()
    const small = await her.get(`/evidence/${evidenceId}/picture`)
    assert.equal(small.status, 200)
    assert.match(small.headers.get('content-type')!, /^image\//)
    assert.equal(small.headers.get('x-content-type-options'), 'nosniff')
    const pdf = minimalPdf()
    went(await her.post(`/activities/${activityId}/evidence`, { file: pdf, title: 'Diploma' }))
    const document = (await pieces(activityId)).find(({ title }) => title === 'Diploma')!
    assert.equal((await her.get(`/evidence/${document.id}`)).headers.get('content-type'), 'application/pdf')
    assert.equal((await her.get(`/evidence/${document.id}/picture`)).status, 404)
  })

  it('ends when it is removed, and begins again when that is undone', async () => {
    const { her, evidenceId, activityId } = await withPhoto()
    const removed = went(await her.post(`/evidence/${evidenceId}/remove`))
    for (const path of [
      `/evidence/${evidenceId}`,
      `/evidence/${evidenceId}/picture`,
      `/evidence/${evidenceId}/title`,
    ]) {
      assert.equal((await her.get(path)).status, 404, path)
    }
    const undo = `/evidence/${idsIn(removed)[1]}/restore`
    went(await her.post(undo, hiddenOf(await her.get(removed), undo)))
    assert.equal((await her.get(`/evidence/${evidenceId}`)).status, 200)
    went(await her.post(`/activities/${activityId}/remove`))
    assert.equal((await her.get(`/evidence/${evidenceId}`)).status, 404, 'it goes with what it belongs to')
  })

  it('each button of a page does its own act, also after going back to that page', async () => {
    const { her, activityId } = await withPhoto()
    went(await her.post(`/activities/${activityId}/evidence`, { file: await picture(), title: 'Tweede' }))
    const page = await her.get(`/activities/${activityId}`)
    for (const { id } of await pieces(activityId)) {
      const action = `/evidence/${id}/remove`
      const { 'form-key': key } = hiddenOf(page, action)
      went(await her.post(action, {}, key))
    }
    assert.ok((await pieces(activityId)).every(({ removed_at }) => removed_at !== null))
  })

  it('is over for good after thirty days: rows and file', async () => {
    const { her, evidenceId, fileId } = await withPhoto()
    went(await her.post(`/evidence/${evidenceId}/remove`))
    const now = world.services.clock.now()
    await runRetention({ db: world.worker.db, now: now.add({ hours: 29 * 24 }) }, register)
    assert.equal((await pieceRows(evidenceId)).length, 1)
    await runRetention({ db: world.worker.db, now: now.add({ hours: 31 * 24 }) }, register)
    assert.equal((await pieceRows(evidenceId)).length, 0)
    const file = await world.owner.selectFrom('platform.file').selectAll().where('id', '=', fileId).execute()
    assert.equal(file.length, 0)
    assert.equal((await her.post(`/evidence/${evidenceId}/restore`)).status, 404)
  })
})

const pieceRows = (id: string) =>
  world.owner.selectFrom('portfolio.evidence').selectAll().where('id', '=', id).execute()

/** One empty page. */
function minimalPdf(): File {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>',
  ]
  let body = '%PDF-1.4\n'
  const at = objects.map((object, i) => {
    const start = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 4\n0000000000 65535 f \n${table}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return new File([body + end], 'diploma.pdf', { type: 'application/pdf' })
}
