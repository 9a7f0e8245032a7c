import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { addActivity, resumeFile, textOf, went } from '../../../../test/portfolio-steps.ts'
import { openWorld } from '../../../../test/world.ts'
import { closePdf } from '../../../platform/pdf/index.ts'
import { describeReading } from '../describe-reading.ts'
import { ecvPdf } from '../pdf/ecv-pdf.ts'

const world = await openWorld()
after(async () => {
  await closePdf()
  await world.close()
})

describe('the page of the eCV', () => {
  it('puts what she can first, what was confirmed before what she says herself', async () => {
    const text = textOf(await (await world.as('amina')).get('/cv')).split('Wat ik kan')[1]!
    const order = [
      'Precies werken',
      'Bevestigd door Rosa',
      'Zegt Amina zelf',
      'Wat ik deed',
      'bakker Nu Sinds',
      'In het kort',
    ]
    const places = order.map((words) => text.indexOf(words))
    assert.ok(
      places.every((place) => place > 0),
      text,
    )
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
  })

  it('has solid stops for what was confirmed and hollow ones for her own word', async () => {
    const { html } = await (await world.as('amina')).get('/cv')
    const stops = html
      .split('<li class="kr-halt')
      .slice(1)
      .map((part) => part.split('</li>')[0]!)
    const confirmed = stops.filter((stop) => stop.includes('Bevestigd door'))
    const own = stops.filter((stop) => stop.includes('zelf</span>'))
    assert.ok(confirmed.length > 0 && own.length > 0)
    assert.ok(confirmed.every((stop) => stop.startsWith(' kr-halt--done')))
    assert.ok(own.every((stop) => stop.startsWith('"')))
  })

  it('begins with what counts when it is empty', async () => {
    const yusuf = await world.as('yusuf')
    await world.owner.updateTable('portfolio.activity').set({ on_cv: false }).execute()
    assert.match(textOf(await yusuf.get('/cv')), /Ook wat je thuis doet, telt: .*Zet er iets bij/)
    assert.match(textOf(await yusuf.get('/cv?view=without-name')), /Hier staat nog niets/)
    await world.owner.updateTable('portfolio.activity').set({ on_cv: true }).execute()
  })

  it('is written right to left, in mirrored words, for who reads so', async () => {
    const amina = await world.as('amina')
    amina.cookies.set('language', 'ar-XB')
    const paths = [
      '/cv',
      '/cv?view=without-name',
      '/cv/wishes',
      '/cv/languages',
      '/cv/import',
      '/activities',
      '/activities/new',
      '/activities/new/what?kind=made',
    ]
    for (const path of paths) {
      const page = await amina.get(path)
      assert.equal(page.status, 200, path)
      assert.match(page.html, /<html lang="ar-XB" dir="rtl"/)
      const bare = textOf(page).replace(/\u202e[^\u202c]*\u202c/g, '')
      assert.doesNotMatch(bare, /\b(your|What|Add|Save|Bewaar|Jij|Kies)\b/, path)
    }
  })

  it('holds no style, no script of its own and nothing from elsewhere', async () => {
    const amina = await world.as('amina')
    for (const path of ['/cv', '/cv/wishes', '/activities/new/what?kind=home']) {
      const { html } = await amina.get(path)
      assert.doesNotMatch(html, / style=|<style|javascript:| on[a-z]+="/)
      assert.doesNotMatch(html, /(?:src|href)="https?:/)
    }
  })
})

describe('the PDF', () => {
  it('asks first when characters can not be drawn', async () => {
    const selam = await world.as('selam')
    went(await selam.post('/cv/wishes', { headline: 'Ik 𓀀 schrijf' }))
    const asked = await selam.get('/cv.pdf')
    assert.equal(went(asked), '/cv/pdf?name=yes')
    const page = await selam.get('/cv/pdf?name=yes')
    assert.match(textOf(page), /Een paar tekens lukken niet .*U\+13000/)
    assert.match(page.html, /href="\/cv\.pdf\?anyway=1"/)
    assert.equal((await selam.get('/cv.pdf?anyway=1')).headers.get('content-type'), 'application/pdf')
    went(await selam.post('/cv/wishes', { headline: 'Ik schrijf' }))
    assert.equal((await selam.get('/cv.pdf')).status, 200)
    assert.equal(went(await selam.get('/cv/pdf?name=yes')), '/cv.pdf')
  })

  it('says that it is busy when too many want one at once', async () => {
    const amina = await world.as('amina')
    const activities = Array.from({ length: 300 }, (_, i) => ({
      title: `Taart ${i}`,
      detail: 'Met slagroom '.repeat(20),
    }))
    const large = {
      name: 'A',
      firstName: 'A',
      competences: [{ name: 'B', activities }],
      facts: [],
      timeline: [],
      evidence: [],
    }
    const waiting = Promise.allSettled(Array.from({ length: 60 }, () => ecvPdf(large, 'nl')))
    const page = await amina.get('/cv.pdf')
    assert.equal(page.status, 503)
    assert.match(textOf(page), /De pdf lukt nu niet Veel mensen maken nu een pdf/)
    await closePdf()
    await waiting
    assert.equal((await amina.get('/cv.pdf')).status, 200)
  })

  it('without a name carries no CV file along, with a name it does', async () => {
    const amina = await world.as('amina')
    const source = async (path: string) => Buffer.from((await amina.get(path)).bytes()).toString('latin1')
    assert.match(await source('/cv.pdf'), /resume\.json/)
    const nameless = await source('/cv-without-name.pdf')
    assert.doesNotMatch(nameless, /resume\.json|Amina|Warsame/)
  })
})

it('her CV as JSON Resume reads in again as it was', async () => {
  const selam = await world.as('selam')
  const noor = await world.as('noor')
  await addActivity(selam, {
    title: 'Bijles geven',
    organisation: 'Buurthuis',
    'since.year': '2024',
    still: 'yes',
    kind: 'home',
  })
  const json = (await selam.get('/cv.json')).html
  const preview = await noor.get(went(await noor.post('/cv/import', { file: resumeFile(JSON.parse(json)) })))
  assert.match(textOf(preview), /Bijles geven Thuis geholpen, Buurthuis, Sinds 2024/)
})

it('the command line reports what a file holds and what it leaves', () => {
  const resume = {
    basics: { name: 'A', label: 'Bakker' },
    work: [{ position: 'Hulp', name: 'De Halm', startDate: '2024' }],
    skills: [{ name: 'Kneden' }],
    languages: [{ language: 'Dutch', fluency: 'native' }],
  }
  const said = describeReading(new TextEncoder().encode(JSON.stringify(resume)), '/a/folder/cv.json')
  assert.match(said, /^cv\.json: jsonresume, 1 activities, 1 languages, 1 skills/)
  assert.match(said, /activity \(work\): Hulp, De Halm, 2024/)
  assert.match(said, /language: Dutch \(C2\)/)
  assert.match(said, /note.*your name/)
  assert.match(
    describeReading(new TextEncoder().encode('{"work": ['), 'cv.json'),
    /^cv\.json: refused \(broken-json\)\. .*line 1/,
  )
})
