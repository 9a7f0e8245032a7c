import { dropSession, sessionToken } from '../../platform/cookies.ts'
import { readForm, typed } from '../../platform/forms.ts'
import { isLanguage } from '../../platform/i18n.ts'
import { closeSession } from '../../platform/session.ts'
import { fieldErrors } from '../../platform/use-case.ts'
import { formKey, page, router, sayError } from '../../platform/web.ts'
import { DeadSignInPage, SentPage, SignInPage, UseSignInPage } from './pages/sign-in-pages.tsx'
import { routes as deviceRoutes } from './routes-devices.tsx'
import { routes as providerRoutes, waysElsewhere } from './routes-providers.tsx'
import { routes as secondFactorRoutes } from './routes-second-factor.tsx'
import { askSignIn, chooseLanguage, signInInput, signInState, useSignIn } from './sign-in.ts'
import { texts } from './texts/index.ts'
import { ownPath } from './ways-in/own-path.ts'

export const routes = router()
// before `/sign-in/:token`, which would take their addresses for a token
routes.route('/', providerRoutes)
routes.route('/', deviceRoutes)
routes.route('/', secondFactorRoutes)

routes.get('/sign-in', (c) => {
  const to = ownPath(c.req.query('to')) ?? undefined
  return page(
    c,
    <SignInPage view={c.var.view} to={to} first={to !== undefined} ways={waysElsewhere(c)} formKey={formKey()} />,
  )
})

routes.post('/sign-in', async (c) => {
  const values = await readForm(c)
  const to = typed(values, 'to')
  const parsed = signInInput.safeParse(values)
  if (!parsed.success) {
    const say = texts(c.var.lang)
    const errors = fieldErrors(parsed.error).map((error) => ({ field: error.field, message: sayError(say, error) }))
    return page(
      c,
      <SignInPage view={c.var.view} to={to} ways={waysElsewhere(c)} formKey={formKey()} problem={{ errors, values }} />,
      422,
    )
  }
  await askSignIn(c, parsed.data.email, to)
  return page(c, <SentPage view={c.var.view} email={parsed.data.email} outbox={c.var.services.config.demo} />)
})

routes.get('/sign-in/:token', async (c) => {
  const token = c.req.param('token')
  const state = await signInState(c.var.services.db, c.var.services.secret, token)
  if (state !== 'open') return page(c, <DeadSignInPage view={c.var.view} state={state} />, 410)
  return page(c, <UseSignInPage view={c.var.view} token={token} formKey={formKey()} />)
})

routes.post('/sign-in/:token', async (c) => {
  const { state, to } = await useSignIn(c, c.req.param('token'))
  if (state !== 'open') return page(c, <DeadSignInPage view={c.var.view} state={state} />, 410)
  return c.redirect(to, 303)
})

routes.post('/sign-out', async (c) => {
  const token = sessionToken(c)
  if (token) await closeSession(c.var.services.db, token)
  dropSession(c)
  return c.redirect('/', 303)
})

routes.post('/language', async (c) => {
  const values = await readForm(c)
  const language = typed(values, 'language')
  if (isLanguage(language)) await chooseLanguage(c, language)
  return c.redirect(ownPath(typed(values, 'back')) ?? '/', 303)
})
