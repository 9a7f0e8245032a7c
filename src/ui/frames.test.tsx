import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { direction, type Language } from '../platform/i18n.ts'
import { Textbox } from './fields.tsx'
import { FlowFrame } from './frame-flow.tsx'
import { SignOut, StaffFrame } from './frame-staff.tsx'
import { LandingFrame, VisitorFrame, YoungFrame } from './frames.tsx'
import { Choices, DateFields, Form, FormField, NowCard, Route, type View } from './index.ts'

const viewIn = (lang: Language): View => ({
  lang,
  dir: direction(lang),
  path: '/places',
  search: '?q=bakker&far=30',
  demo: false,
  city: { id: 'den-haag', name: 'Den Haag' },
  person: { name: 'Salma <Hassan>', role: 'Leerling', frame: 'young' },
  nav: [{ href: '/', label: 'Route', icon: 'route', current: true, count: 2 }],
})
const view = viewIn('nl')

const frames = { YoungFrame, FlowFrame, StaffFrame, VisitorFrame, LandingFrame }

describe('every frame', () => {
  for (const [name, Frame] of Object.entries(frames)) {
    const page = String(
      <Frame view={view} title="Plekken">
        <h1>Hier</h1>
      </Frame>,
    )
    test(`${name} is a whole document: doctype, language, direction, city, one main`, () => {
      assert.match(page, /^<!doctype html><html lang="nl" dir="ltr" class="kr-city-denhaag">/)
      assert.match(page, /<title>Plekken · Kansroute<\/title>/)
      assert.equal(page.match(/<main /g)?.length, 1)
      assert.ok(page.indexOf('href="#inhoud"') < page.indexOf('<header'), 'the skip link is first')
      for (const href of ['/toegankelijkheid', '/privacy', '/help', '/about'])
        assert.ok(page.includes(`href="${href}"`), href)
    })
    test(`${name} switches language without script and comes back here`, () => {
      assert.match(
        page,
        /<form action="\/language" method="post"><input type="hidden" name="back" value="\/places\?q=bakker&amp;far=30"\/>/,
      )
      assert.match(page, /<button type="submit" class="kr-tool" name="language" value="en" lang="en">/)
    })
  }

  test('right to left', () => {
    const page = String(
      <VisitorFrame view={viewIn('ar-XB')} title="x">
        x
      </VisitorFrame>,
    )
    assert.match(page, /<html lang="ar-XB" dir="rtl"/)
  })
})

describe('a form that came back', () => {
  const page = String(
    <YoungFrame
      view={view}
      title="Plek"
      errors={[
        { field: 'mail', message: 'Maak het adres af' },
        { field: 'start.day', message: 'Kies een dag' },
      ]}
    >
      <Form action="/x" formKey="sleutel">
        <FormField name="mail" label="E-mail" help="Voor reacties" error="Maak het adres af">
          <Textbox type="email" value={'"><b>'} />
        </FormField>
        <DateFields name="start" legend="Begin" error="Kies een dag" value={{ day: '31', month: '2', year: '' }} />
        <Choices
          name="kind"
          legend="Soort"
          options={[
            { value: 'a b', label: 'A' },
            { value: 'c', label: 'C' },
          ]}
          value="c"
        />
      </Form>
    </YoungFrame>,
  )
  test('the title says so first, and each line of the summary leads to a control that is there', () => {
    assert.match(page, /<title>Fout: Plek · Kansroute<\/title>/)
    for (const [, id] of page.matchAll(/<li><a href="#([^"]+)">/g))
      assert.match(page, new RegExp(`<input [^>]*id="${id}"`))
  })
  test('the control is described by its help and error, and keeps what was typed, escaped', () => {
    assert.match(page, /aria-describedby="mail-help mail-error" aria-invalid="true"/)
    assert.match(page, /id="mail-help"/)
    assert.match(page, /id="mail-error"/)
    assert.match(page, /value="&quot;&gt;&lt;b&gt;"/)
    assert.match(page, /name="start.day"[^>]*value="31"/)
  })
  test('one choice is checked, and the form key goes along', () => {
    assert.equal(page.match(/ checked=""/g)?.length, 1)
    assert.match(page, /<input type="hidden" name="form-key" value="sleutel"\/>/)
  })
})

describe('words', () => {
  test('a young person is "je", staff is "u", and neither leaks into the other', () => {
    const route = <Route stops={[{ state: 'here', title: 'x' }]} />
    const young = String(
      <YoungFrame view={view} title="x">
        {route}
      </YoungFrame>,
    )
    const staff = String(
      <StaffFrame view={{ ...view, person: { name: 'J', role: 'Mentor', frame: 'staff' } }} title="x">
        {route}
      </StaffFrame>,
    )
    assert.match(young, /Je bent hier/)
    assert.match(staff, /U bent hier/)
    assert.match(
      String(
        <YoungFrame view={viewIn('en')} title="x">
          {route}
        </YoungFrame>,
      ),
      /You are here/,
    )
  })
  test('names are escaped', () => {
    const page = String(
      <StaffFrame view={view} title="x">
        y
      </StaffFrame>,
    )
    assert.match(page, /Salma &lt;Hassan&gt;/)
  })
  test('signing out is a form', () => {
    assert.match(
      String(
        <NowCard id="a" title="b">
          <SignOut />
        </NowCard>,
      ),
      /<form class="kr-act" action="\/sign-out" method="post"><button/,
    )
  })
  test('what was done stands first in main, with its way back', () => {
    const page = String(
      <YoungFrame view={{ ...view, notice: { text: 'Verstuurd', undo: { action: '/undo', formKey: 'k' } } }} title="x">
        y
      </YoungFrame>,
    )
    assert.match(page, /<main[^>]*><div class="kr-wrap"><div class="kr-before"><div class="kr-undo" role="status">/)
    assert.match(page, /Maak ongedaan/)
  })
})
