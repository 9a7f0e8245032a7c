import { Refusal } from '../../platform/errors.ts'
import { readForm, typed } from '../../platform/forms.ts'
import { type Ctx, formKey, page, read, router, signedIn } from '../../platform/web.ts'
import { isA, type Person } from '../../platform/who.ts'
import { StyleguidePage } from '../../ui/styleguide.tsx'
import { startSession } from '../people/index.ts'
import { routes as admin } from './admin/routes.tsx'
import { readCities } from './cities.ts'
import { routes as myData } from './my-data/routes.tsx'
import { DemoPage } from './pages/demo-page.tsx'
import { LandingPage } from './pages/landing-page.tsx'
import { MePage } from './pages/me-page.tsx'
import { OutboxPage } from './pages/outbox-page.tsx'
import { RoutePage } from './pages/route-page.tsx'
import { findPersona, listPersonas } from './personas.ts'
import { listOutbox } from './queries/list-outbox.ts'
import { readMe } from './queries/read-me.ts'
import { readMyRoute } from './queries/read-my-route.ts'
import { routes as rights } from './rights/routes.tsx'
import { statementRoutes } from './statements/routes.tsx'
import { startOf } from './view-of.ts'

export const routes = router()
routes.route('/', admin)
routes.route('/', myData)
routes.route('/', statementRoutes)
routes.route('/', rights)

routes.get('/', async (c) => {
  if (c.var.who.kind === 'person') return c.redirect(startOf(c.var.who), 303)
  return page(c, <LandingPage view={c.var.view} cities={await readCities(c.var.services.db)} />)
})

routes.get('/demo', async (c) => {
  demoOnly(c.var.services.config.demo)
  return page(
    c,
    <DemoPage
      view={{ ...c.var.view, nav: undefined, person: undefined }}
      personas={listPersonas()}
      formKey={formKey()}
    />,
  )
})

routes.post('/demo', async (c) => {
  demoOnly(c.var.services.config.demo)
  const persona = findPersona(typed(await readForm(c), 'persona'))
  if (!persona) throw new Refusal('not-found', 'not-found')
  await startSession(c, persona.personId, { how: 'demo' })
  return c.redirect('/', 303)
})

routes.get('/outbox', async (c) => {
  demoOnly(c.var.services.config.demo)
  return page(c, <OutboxPage view={c.var.view} mails={await read(c, listOutbox)} />)
})

/** Her own pages are there for a young person only. */
function youngIn(c: Ctx): Person {
  const me = signedIn(c)
  if (!isA(me, 'young')) throw new Refusal('not-found', 'not-found')
  return me
}

routes.get('/route', async (c) => {
  const me = youngIn(c)
  const now = c.var.services.clock.now()
  const mine = await read(c, (trx) => readMyRoute(trx, me, now))
  return page(c, <RoutePage view={c.var.view} mine={mine} me={me} now={now} />)
})

routes.get('/me', async (c) => {
  const me = youngIn(c)
  return page(c, <MePage view={c.var.view} me={await read(c, (trx) => readMe(trx, me, c.var.services.clock.now()))} />)
})

routes.get('/styleguide', (c) => page(c, <StyleguidePage view={c.var.view} theme={c.req.query('city')} />))

/** Invented people exist in a trial version only. */
function demoOnly(demo: boolean): void {
  if (!demo) throw new Refusal('not-found', 'not-found')
}
