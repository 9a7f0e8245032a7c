import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { routes as applications, openApplicationFor } from './modules/applications/index.ts'
import { routes as caseload } from './modules/caseload/index.ts'
import { routes as home, ProblemPage, viewOf } from './modules/home/index.ts'
import { routes as matching } from './modules/matching/index.ts'
import { routes as messages } from './modules/messages/index.ts'
import { owesProof, routes as people } from './modules/people/index.ts'
import { routes as placements } from './modules/placements/index.ts'
import { routes as places } from './modules/places/index.ts'
import { routes as portfolio } from './modules/portfolio/index.ts'
import { routes as programme } from './modules/programme/index.ts'
import { behind, refuseWhileActing } from './platform/acting.ts'
import { gate } from './platform/capacity.ts'
import { languageCookie, sessionToken } from './platform/cookies.ts'
import { isSafeOrigin } from './platform/csrf.ts'
import { isUnreachable, within } from './platform/database.ts'
import { httpStatus, InvalidInput, Refusal } from './platform/errors.ts'
import { unforeseen, watchGate } from './platform/figures.ts'
import { gzip } from './platform/gzip.ts'
import { heldForm } from './platform/held-form.ts'
import { isLanguage, type Language } from './platform/i18n.ts'
import { limiter } from './platform/limits.ts'
import { log, tellError } from './platform/log.ts'
import { answerMetrics } from './platform/metrics-page.ts'
import { logProposals } from './platform/proposal-log.ts'
import { originsOf } from './platform/providers.ts'
import { receive } from './platform/receive.ts'
import { requestLog } from './platform/request-log.ts'
import { securityHeaders } from './platform/security-headers.ts'
import type { Services } from './platform/services.ts'
import { findSession } from './platform/session.ts'
import { recordSeen } from './platform/use-case.ts'
import { bareView, type Ctx, type Env, page, whereOf } from './platform/web.ts'
import { visitor, type Who } from './platform/who.ts'
import { assets } from './ui/index.ts'

const mebibyte = 1024 * 1024
/** Evidence may be 15 MiB; a form around it a little more. Everything else is text. */
const bodyLimits: Record<string, number> = { '/evidence': 16 * mebibyte, '/cv/import': 3 * mebibyte }
const textLimit = 256 * 1024
const limitOf = (path: string) => Object.entries(bodyLimits).find(([part]) => path.includes(part))?.[1] ?? textLimit

/** The site as a table of contents: middleware in order, then one line a module. */
export function makeApp(services: Services): Hono<Env> {
  const app = new Hono<Env>()
  const { limits: bounds, demo, metrics } = services.config
  const limits = limiter(services)
  app.use(securityHeaders(originsOf(services.config.providers)))
  app.get('/health/live', (c) => c.text('live'))
  app.get('/health/ready', async (c) => {
    const answers = await Promise.race([
      within(services.db, visitor, 'read', async () => true).catch(() => false),
      new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref()),
    ])
    return answers ? c.text('ready') : c.text('the database is away', 503)
  })
  if (metrics?.token) app.get('/metrics', answerMetrics(metrics.token))
  app.use(requestLog(demo ? 'debug' : 'info'))
  app.use(gzip)
  app.route('/', assets())
  app.use(async (c, next) => {
    c.set('services', services)
    // Until it is known who asks, so that an error as early as that gets a page too.
    c.set('who', visitor)
    c.set('lang', languageOf(c, visitor))
    c.set('view', bareView(c))
    await next()
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache')
    // the next at this computer finds no page by going back
    if (c.req.path === '/sign-out') c.res.headers.set('clear-site-data', '"cache"')
  })
  app.use((c, next) => {
    if (!isSafeOrigin(c)) throw new Refusal('not-allowed', 'other-site')
    return next()
  })
  // Who sends slowly keeps no place: a form is whole before it is worked on.
  app.use(receive({ limitOf }))
  if (bounds?.underWay) {
    const doorway = gate({ underWay: bounds.underWay, waiting: bounds.waiting, seconds: bounds.wait })
    watchGate(doorway)
    app.use((_, next) => doorway.pass(next))
  }
  app.use(async (c, next) => {
    const token = sessionToken(c)
    const who: Who = (token && (await findSession(services.db, token, services.clock.now()))) || visitor
    c.set('who', who)
    c.set('lang', languageOf(c, who))
    c.set('view', viewOf(c))
    refuseWhileActing(who, { path: c.req.path })
    if (owesProof(who, services.config.staffSecondFactor, c.req.path)) throw new Refusal('not-allowed', 'prove-first')
    await next()
    // what support opens as somebody stands in her list of who looked
    if (behind(who) && 'id' in who && c.req.method === 'GET' && c.res.ok)
      await recordSeen(services, who, who.id, routePath(c, -1))
  })

  app.use(logProposals)

  app.use(limits.requests)
  app.use('/sign-in', limits.signInMails)

  app.route('/', home)
  app.route('/', people)
  app.route('/', messages)
  app.route('/', places({ openApplication: openApplicationFor }))
  app.route('/', applications)
  app.route('/', placements)
  app.route('/', portfolio)
  app.route('/', matching)
  app.route('/', caseload)
  app.route('/', programme)

  app.notFound((c) =>
    // an old address of a style sheet needs no page
    c.req.path.startsWith('/assets/')
      ? c.text('not found', 404)
      : problem(c as unknown as Ctx, new Refusal('not-found', 'not-found')),
  )
  app.onError((error, c) => problem(c, error))
  return app
}

/** Her own setting, else the switch's cookie, else Dutch. Never guessed from an address or a browser. */
function languageOf(c: Ctx, who: Who): Language {
  const cookie = languageCookie(c)
  if (cookie === 'ar-XB') return cookie
  if (who.kind === 'person' && isLanguage(who.language)) return who.language
  return isLanguage(cookie) ? cookie : 'nl'
}

/** Every error as a page in the reader's language; what we did not foresee gets a number that stands in the log. */
async function problem(c: Ctx, error: Error): Promise<Response> {
  if (!c.var.view) return c.text('error', 500)
  if (isUnreachable(error)) return problem(c, new Refusal('busy', 'database-away'))
  if (error instanceof Refusal) {
    if (error.code === 'sign-in-first') {
      const to = c.req.method === 'GET' ? `?to=${encodeURIComponent(new URL(c.req.url).pathname)}` : ''
      return c.redirect(`/sign-in${to}`, 303)
    }
    if (error.code === 'prove-first')
      return c.redirect(`/second-factor?to=${encodeURIComponent(whereOf(c).pathname)}`, 303)
    c.set('refused', error.code)
    const forNow = error.kind === 'busy' || error.kind === 'too-many'
    if (forNow) c.header('retry-after', String(error.values.seconds ?? 5))
    const held = forNow ? await heldForm(c) : undefined
    return page(
      c,
      <ProblemPage view={c.var.view} kind={error.kind} code={error.code} values={error.values} held={held} />,
      httpStatus[error.kind],
    )
  }
  if (error instanceof InvalidInput)
    return page(c, <ProblemPage view={c.var.view} kind="conflict" code="wrong-form" values={{}} />, 422)
  const id = c.var.requestId
  unforeseen.add('request')
  log.error({ route: routePath(c), method: c.req.method, error: tellError(error) }, 'unforeseen')
  return page(c, <ProblemPage view={c.var.view} kind="failed" code="failed" values={{ id: id.slice(-12) }} />, 500)
}
