import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { personas } from '../../../db/builders.ts'
import { hiddenOf, idsIn, picture, resumeFile, textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld } from '../../../test/world.ts'
import { closePdf } from '../../platform/pdf/index.ts'
import { coloursOf } from '../../platform/pdf/inspect-pdf.ts'

const world = await openWorld()
after(async () => {
  await closePdf()
  await world.close()
})

const resume = {
  basics: { name: 'Amina Warsame', label: 'Ik word bakker', phone: '06', summary: 'Ik bak graag.' },
  work: [{ position: 'Vakkenvuller', name: 'De Supermarkt', startDate: '2024-06', endDate: '2024-08' }],
  volunteer: [{ position: 'Soep koken', organization: 'Buurthuis De Poort', startDate: '2023' }],
  skills: [{ name: 'Deeg kneden' }],
  languages: [{ language: 'Nederlands' }, { language: 'Somalisch' }],
}

describe('Amina builds her CV', () => {
  it('hands in the CV she has, looks at what was understood, and puts on her CV what she ticks', async () => {
    const amina = await world.as('amina')
    const preview = went(await amina.post('/cv/import', { file: resumeFile(resume) }))
    const page = await amina.get(preview)
    assert.match(textOf(page), /Vakkenvuller .*De Supermarkt, juni 2024 tot augustus 2024/)
    assert.match(textOf(page), /Dit houden we privé: je naam en je telefoonnummer/)
    assert.match(textOf(page), /Losse vaardigheden: Deeg kneden/)
    assert.match(page.html, /value="i0" checked/)
    assert.match(page.html, /value="l0" checked/)
    assert.doesNotMatch(page.html, /value="l1" checked/, 'a language that may be that of her home is hers to tick')
    const taken = went(await amina.post(preview, { take: ['i0', 'i1', 'l0'] }))
    const cv = await amina.get(taken)
    assert.match(textOf(cv), /Wat je koos staat op je cv\. Maak ongedaan/)
    assert.match(textOf(cv), /Vakkenvuller De Supermarkt, juni 2024 tot augustus 2024/)
    assert.match(textOf(cv), /Talen Nederlands/)
    assert.doesNotMatch(textOf(cv), /Somalisch/)
    const undone = went(await amina.post(`${preview}/undo`))
    assert.match(textOf(await amina.get(undone)), /Alles uit dit bestand is weg/)
    assert.doesNotMatch(textOf(await amina.get('/cv')), /Vakkenvuller/)
  })

  it('adds what she does at home, question after question, with a photo', async () => {
    const amina = await world.as('amina')
    assert.match(textOf(await amina.get('/activities/new')), /Vraag 1 van 4 .*Ook wat je thuis doet, telt/)
    const what = await amina.get('/activities/new/what?kind=home')
    assert.match(textOf(what), /bijles geven aan een neefje/)
    const shows = went(
      await amina.post('/activities', {
        ...hiddenOf(what, '/activities'),
        title: 'Bijles rekenen aan mijn neefje',
        'since.year': '2024',
        'since.month': '9',
        still: 'yes',
        what: 'Elke zaterdag een uur.',
        go: 'next',
      }),
    )
    const id = idsIn(shows)[0]!
    assert.match(textOf(await amina.get(shows)), /Wat laat ‘Bijles rekenen aan mijn neefje’ zien\?/)
    const sentences = await amina.get(`/activities/${id}/sentences?new=1&competence=explain`)
    assert.match(textOf(sentences), /Waar zie je dat aan\? .*Uitleggen/)
    const evidence = went(
      await amina.post(`/activities/${id}/sentences`, {
        ...hiddenOf(sentences, `/activities/${id}/sentences`),
        'sentence.explain': 'Hij snapt breuken nu, en ik geef geen antwoorden voor.',
        go: 'next',
      }),
    )
    const added = went(
      await amina.post(evidence.split('?')[0]!, { new: '1', file: await picture(), title: 'Ons schrift' }),
    )
    assert.match(textOf(await amina.get(added)), /Ons schrift .*Niet gescand op virussen/)
    const cv = textOf(await amina.get('/cv?done=activity-added'))
    assert.match(cv, /Uitleggen Hij snapt breuken nu/)
    assert.match(cv, /Elke zaterdag een uur\. Sinds september 2024 Zegt Amina zelf/)
    assert.match(cv, /Kijk maar Ons schrift/)
  })

  it('looks at it as a company does, and takes it with her', async () => {
    const amina = await world.as('amina')
    const page = await amina.get('/cv?view=without-name')
    const shown = textOf(page).split('Zonder naam, school, adres en talen.')[1]!
    assert.match(shown, /Uitleggen Hij snapt breuken nu, .*In eigen woorden/)
    for (const secret of ['Amina', 'Warsame', 'Zaanoever', 'Zaandam', 'Buurtkeuken De Pan', 'Rosa']) {
      assert.ok(!shown.includes(secret), secret)
    }
    const pdf = await amina.get('/cv.pdf')
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    assert.match(pdf.headers.get('content-disposition') ?? '', /^attachment; filename="cv Amina Warsame\.pdf"/)
    assert.equal(Buffer.from(pdf.bytes().subarray(0, 5)).toString(), '%PDF-')
    assert.ok(coloursOf(pdf.bytes()).has('#0a4630'), 'in the colours of her city')
    const nameless = coloursOf((await amina.get('/cv-without-name.pdf')).bytes())
    assert.ok(nameless.has('#331a46') && !nameless.has('#0a4630'), 'without a name it says no city')
    const json = JSON.parse((await amina.get('/cv.json')).html)
    assert.equal(json.basics.name, 'Amina Warsame')
  })

  it('lets her mentor read it, until she stops', async () => {
    const amina = await world.as('amina')
    const ilse = await world.as('ilse')
    const address = `/people/${personas.amina.personId}/cv`
    assert.equal((await ilse.get(address)).status, 404)
    went(await amina.post('/cv/share'))
    assert.match(textOf(await amina.get('/cv')), /De mentor van je klas \(.+\) ziet dit ook/)
    assert.match(textOf(await ilse.get(address)), /Cv van Amina Warsame|Amina Warsame .*Uitleggen/)
    went(await amina.post('/cv/share/stop'))
    assert.equal((await ilse.get(address)).status, 404)
  })
})
