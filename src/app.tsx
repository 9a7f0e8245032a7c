import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { routes as applications, openApplicationFor } from './modules/applications/index.ts'
import { routes as caseload } from './modules/caseload/index.ts'
import { routes as home, ProblemPage, viewOf } from './modules/home/index.ts'
import { routes as messages } from './modules/messages/index.ts'
import { routes as people } from './modules/people/index.ts'
import { routes as placements } from './modules/placements/index.ts'
import { routes as places } from './modules/places/index.ts'
import { routes as portfolio } from './modules/portfolio/index.ts'
import { routes as programme } from './modules/programme/index.ts'
import { languageCookie, sessionToken } from './platform/cookies.ts'
import { isSafeOrigin } from './platform/csrf.ts'
import { isUnreachable, within } from './platform/database.ts'
import { httpStatus, InvalidInput, Refusal } from './platform/errors.ts'
import { gzip } from './platform/gzip.ts'
import { isLanguage, type Language } from './platform/i18n.ts'
import { newId } from './platform/ids.ts'
import { log } from './platform/log.ts'
import type { Services } from './platform/services.ts'
import { findSession } from './platform/session.ts'
import { bareView, type Ctx, type Env, page } from './platform/web.ts'
import { visitor, type Who } from './platform/who.ts'
import { assets } from './ui/index.ts'

const mebibyte = 1024 * 1024
/** Evidence may be 15 MiB; a form around it a little more. Everything else is text. */
const bodyLimits = { '/evidence': 16 * mebibyte, '/cv/import': 3 * mebibyte }
const textLimit = 256 * 1024

const headers = secureHeaders({
  // A file that somebody handed in brings a stricter policy of its own.
  overwrite: false,
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
})

/** The site as a table of contents: middleware in order, then one line a module. */
export function makeApp(services: Services): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/health/live', (c) => c.text('live'))
  app.get('/health/ready', async (c) => {
    const answers = await within(services.db, visitor, 'read', async () => true).catch(() => false)
    return answers ? c.text('ready') : c.text('the database is away', 503)
  })
  app.use(headers)
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
  })
  app.use(async (c, next) => {
    const token = sessionToken(c)
    const who: Who = (token && (await findSession(services.db, token, services.clock.now()))) || visitor
    c.set('who', who)
    c.set('lang', languageOf(c, who))
    c.set('view', viewOf(c))
    if (!isSafeOrigin(c)) throw new Refusal('not-allowed', 'other-site')
    await next()
  })
  // After the view is known, so that what is too large gets a page that says so.
  app.use(async (c, next) => {
    const limit = Object.entries(bodyLimits).find(([path]) => c.req.path.includes(path))?.[1] ?? textLimit
    return bodyLimit({ maxSize: limit, onError: () => Promise.reject(new Refusal('conflict', 'too-large')) })(c, next)
  })

  app.route('/', home)
  app.route('/', people)
  app.route('/', messages)
  app.route('/', places({ openApplication: openApplicationFor }))
  app.route('/', applications)
  app.route('/', placements)
  app.route('/', portfolio)
  app.route('/', caseload)
  app.route('/', programme)

  app.notFound((c) => problem(c as unknown as Ctx, new Refusal('not-found', 'not-found')))
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
    if (error.kind === 'busy') c.header('retry-after', '5')
    return page(
      c,
      <ProblemPage view={c.var.view} kind={error.kind} code={error.code} values={error.values} />,
      httpStatus[error.kind],
    )
  }
  if (error instanceof InvalidInput)
    return page(c, <ProblemPage view={c.var.view} kind="conflict" code="wrong-form" values={{}} />, 422)
  const id = newId()
  log.error(
    {
      id,
      route: c.req.routePath,
      method: c.req.method,
      name: error.name,
      code: (error as { code?: string }).code,
      stack: error.stack,
    },
    'unforeseen',
  )
  return page(c, <ProblemPage view={c.var.view} kind="failed" code="failed" values={{ id: id.slice(-12) }} />, 500)
}
