import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { demo, personas } from '../../db/builders.ts'
import { listPersonas } from '../../src/modules/home/personas.ts'
import { makeRounds } from '../rights/rounds.ts'
import { faultsOf, openStage, type Person, picture, type Stage } from './stage.ts'

// What anybody reaches by links from where she starts, one page of each kind, on a phone: in Dutch and turned round.

const skip = process.env.LOOK === 'no'
/** Files, and what leads out of the site. */
const noPage = /^(https?:|mailto:|tel:|#)|\/(download|pdf|file)\b|\.(pdf|txt|json)$|^\/(assets|styleguide)/
/** One page of each kind is enough: addresses that differ in what they name are one kind. */
const kindOf = (path: string) => path.replace(/[?#].*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')

describe('every page that links lead to', { skip }, () => {
  let stage: Stage
  before(async () => {
    stage = await openStage()
    // the trial version begins without rounds of matching
    const ilse = await stage.world.as('ilse')
    await makeRounds(stage.world, ilse, demo.classes.bakers, [personas.amina.personId], () => stage.settle())
  })
  after(() => stage.close())

  /** Walks all links from a page on, breadth first, and looks at the first page of each kind. */
  async function walk(person: Person, from: string, look: (path: string) => Promise<void>): Promise<Set<string>> {
    const seen = new Set([kindOf(from)])
    const waiting = [from]
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await person.go(path)
      assert.ok(answer!.status() < 400, `${path} answers ${answer!.status()}`)
      await look(path)
      const links = await person.page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      for (const link of links) {
        if (noPage.test(link) || seen.has(kindOf(link))) continue
        seen.add(kindOf(link))
        waiting.push(link)
      }
    }
    return seen
  }

  /** Public pages are the same for all: the first who comes there looks. */
  const looked = new Map<string, string>()

  for (const { name } of [{ name: '' }, ...listPersonas()]) {
    test(name || 'a visitor', async () => {
      const person = await stage.person()
      if (name) await person.signInAs(name)
      const found = new Map<string, string[]>()
      const start = name ? new URL(person.page.url()).pathname : '/'
      const seen = await walk(person, start, async (path) => {
        const kind = kindOf(path)
        if (looked.has(kind)) return
        looked.set(kind, name)
        for (const language of ['nl', 'ar-XB']) {
          await person.context.addCookies([{ name: 'language', value: language, url: stage.address }])
          await person.go(path)
          await picture(person, `${name.split(' ')[0] || 'visitor'}${kind.replaceAll('/', '.')}.${language}`)
          const faults = await faultsOf(stage.browser, person.page)
          if (faults.length > 0) found.set(`${path} in ${language}`, faults)
        }
        await person.context.addCookies([{ name: 'language', value: 'nl', url: stage.address }])
        await person.go(path)
      })
      assert.ok(seen.size > 4, [...seen].join(' '))
      assert.deepEqual(Object.fromEntries(found), {})
    })
  }
})
