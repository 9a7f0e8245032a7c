import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { personas } from '../../../db/builders.ts'
import { change, partiesOf, sign, signLink, takenOn } from '../../../test/placement-steps.ts'
import { went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type World } from '../../../test/world.ts'
import { closePdf } from '../../platform/pdf/index.ts'
import { assertAccessible, coloursOf, textOf, withoutPoppler } from '../../platform/pdf/inspect-pdf.ts'

let world: World
let id: string
before(async () => {
  world = await openWorld()
  // a name that needs another script, as somebody may have it
  await world.owner
    .updateTable('people.person')
    .set({ family_name: 'ወርቁ' })
    .where('person_id', '=', personas.amina.personId)
    .execute()
  id = await takenOn(world)
  went(await change(world, id))
})
after(async () => {
  await closePdf()
  await world.close()
})
const poppler = { skip: withoutPoppler }

function readPdf(page: Page): string {
  assert.equal(page.status, 200)
  assert.equal(page.headers.get('content-type'), 'application/pdf')
  assert.equal(page.headers.get('content-disposition'), 'attachment; filename="overeenkomst.pdf"')
  assert.equal(Buffer.from(page.bytes().subarray(0, 5)).toString(), '%PDF-')
  assertAccessible(page.bytes(), 'nl')
  return textOf(page.bytes()).split('\n').join(' ')
}

describe('an agreement as a PDF', () => {
  it('has all parties, the dates and the hours, for each party by its link and by its account', poppler, async () => {
    const links = await Promise.all((await partiesOf(world, id)).map((party) => signLink(world, id, party)))
    const visitor = world.visitor()
    const pages = [
      ...(await Promise.all(links.map((link) => visitor.get(`${link}/pdf`)))),
      await (await world.as('amina')).get(`/agreements/${id}/pdf`),
      await (await world.as('hodan')).get(`/to-sign/${id}/pdf`),
      await (await world.as('ilse')).get(`/to-sign/${id}/pdf`),
      await (await world.as('karel')).get(`/to-sign/${id}/pdf`),
    ]
    for (const page of pages) {
      const text = readPdf(page)
      assert.match(text, /Overeenkomst: Stage mbo \(bol\) Versie 1, 3 maart 2026/)
      assert.match(text, /7 april 2026 tot en met 16 juni 2026, maandag en dinsdag/)
      assert.match(text, /6\.00 tot 12\.00 uur, 30 minuten pauze/)
      assert.match(text, /13 april maandag, dinsdag/)
      for (const name of ['Amina ወርቁ', 'Karel de Wit', 'Ilse Brouwer', 'Bakkerij De Halm', 'mbo Zaanoever'])
        assert.ok(text.includes(name), name)
      // in the green of Zaanstad
      assert.ok(coloursOf(page.bytes()).has('#14694a'))
      assert.match(text, /Onbevestigd zolang niet iedereen tekende/)
    }
    for (const [i, page] of pages.entries()) {
      const ofCompany = i === 2 || i === pages.length - 1
      assert.equal(
        textOf(page.bytes()).includes('Hodan'),
        !ofCompany,
        'a parent is named to the company by her signature',
      )
    }
  })

  it('says who signed and when, and after the last signature nothing of a reservation', poppler, async () => {
    for (const party of await partiesOf(world, id)) went(await sign(world, id, party))
    const text = readPdf(await world.visitor().get(`${await signLink(world, id, 'company')}/pdf`))
    assert.equal(text.match(/Getekend op 3 maart 2026, 12\.00 uur/g)?.length, 4)
    assert.match(text, /Hodan Warsame/)
    assert.doesNotMatch(text, /Onbevestigd|Nog niet getekend/)
  })

  it('comes in the language of who reads it', poppler, async () => {
    await world.owner
      .updateTable('people.person')
      .set({ language: 'en' })
      .where('person_id', '=', personas.amina.personId)
      .execute()
    const page = await (await world.as('amina')).get(`/agreements/${id}/pdf`)
    assert.match(textOf(page.bytes()), /7 April 2026/)
  })
})
