import { Refusal } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import {
  type Ctx,
  formKey,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { isA, type Person } from '../../../platform/who.ts'
import { contestProposal, daysToAnswer, listContestsOf } from '../../caseload/index.ts'
import { readCities } from '../cities.ts'
import { findProposal } from './all-proposals.ts'
import { type Audience, audiences } from './audiences.ts'
import { officersOf } from './officers.ts'
import { AccessibilityPage } from './pages/accessibility-page.tsx'
import { AutomatedPage } from './pages/automated-page.tsx'
import { ContestFormPage, MyContestsPage } from './pages/contest-pages.tsx'
import { PrivacyPage } from './pages/privacy-page.tsx'
import { TextPage, WeaknessPage } from './pages/text-pages.tsx'
import { securityTxt } from './security-txt.ts'
import { texts } from './texts/index.ts'

export const statementRoutes = router()

const notFound = () => new Refusal('not-found', 'not-found')
const today = (c: Ctx) => dayOf(c.var.services.clock.now())

statementRoutes.get('/automated', (c) =>
  page(c, <AutomatedPage view={c.var.view} isSchool={isA(c.var.who, 'mentor', 'coordinator')} />),
)

/** What is contested was proposed to, or ordered about, a young person. */
function youngIn(c: Ctx): Person {
  const me = signedIn(c)
  if (!isA(me, 'young')) throw notFound()
  return me
}

statementRoutes.get('/automated/contests', async (c) => {
  const me = youngIn(c)
  const contests = await read(c, (trx) => listContestsOf(trx, me.id))
  return page(c, <MyContestsPage view={withNotice(c, texts(c.var.lang))} contests={contests} today={today(c)} />)
})

function contestTree(c: Ctx, problem?: Problem) {
  youngIn(c)
  const card = findProposal(c.req.param('slug'))
  if (!card) throw notFound()
  const answerBy = today(c).add({ days: daysToAnswer })
  return <ContestFormPage view={c.var.view} {...{ card, answerBy, problem }} formKey={formKey()} />
}

statementRoutes.get('/automated/:slug/contest', (c) => page(c, contestTree(c)))

statementRoutes.post('/automated/:slug/contest', (c) => {
  youngIn(c)
  const card = findProposal(c.req.param('slug'))
  if (!card) throw notFound()
  return submit(c, contestProposal, {
    input: { proposal: card.name },
    say: texts(c.var.lang),
    to: () => '/automated/contests?done=contested',
    again: (problem) => contestTree(c, problem),
  })
})

const officersHere = async (c: Ctx) => officersOf(await readCities(c.var.services.db), c.var.services.config)

for (const [audience, path] of Object.entries(audiences) as [Audience, string][])
  statementRoutes.get(path, async (c) =>
    page(c, <PrivacyPage view={c.var.view} audience={audience} officers={await officersHere(c)} />),
  )

statementRoutes.get('/toegankelijkheid', async (c) =>
  page(c, <AccessibilityPage view={c.var.view} officers={await officersHere(c)} />),
)

for (const name of ['help', 'about'] as const)
  statementRoutes.get(`/${name}`, (c) => page(c, <TextPage view={c.var.view} name={name} />))

/** As set; invented in a trial version; else there is none. */
function securityContact(c: Ctx): { contact: string | undefined; madeUp: boolean } {
  const { securityContact: set, demo } = c.var.services.config
  return { contact: set ?? (demo ? 'mailto:security@kansroute.example' : undefined), madeUp: !set && demo }
}

statementRoutes.get('/report-a-weakness', (c) => page(c, <WeaknessPage view={c.var.view} {...securityContact(c)} />))

statementRoutes.get('/.well-known/security.txt', (c) => {
  const { contact, madeUp } = securityContact(c)
  if (!contact) throw notFound()
  const { clock, config } = c.var.services
  return c.text(securityTxt({ contact, madeUp, baseUrl: config.baseUrl, now: clock.now() }))
})
