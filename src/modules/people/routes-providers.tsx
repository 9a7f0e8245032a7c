import { readForm, typed } from '../../platform/forms.ts'
import { type Ctx, formKey, page, router } from '../../platform/web.ts'
import { JoinPage } from './pages/join-page.tsx'
import { SignInProblemPage } from './pages/problem-sign-in-page.tsx'
import type { WayElsewhere } from './pages/ways.tsx'
import { readInvitation } from './ways-in/invitations.ts'
import { sayProvider } from './ways-in/mails.ts'
import { askPasskey, type PasskeyProblem, usePasskey } from './ways-in/passkeys.ts'
import { comeBack, goTo, providerOf, type SignInProblem } from './ways-in/providers.ts'

/** Signing in elsewhere and coming back, with a passkey, and by an invitation. */
export const routes = router()

/** The providers of this installation, as the reader's language names them. */
export const waysElsewhere = (c: Ctx): WayElsewhere[] => {
  const { providers } = c.var.services.config
  return providers.map(({ id, kind }) => ({ id, kind, name: sayProvider(c.var.lang, providers, id) }))
}

const statusOf = (problem: SignInProblem | PasskeyProblem): 400 | 403 | 410 | 503 => {
  if (problem === 'provider-away') return 503
  if (problem === 'used' || problem === 'expired') return 410
  return ['cancelled', 'wrong-answer', 'other-browser', 'attributes', 'passkey-wrong'].includes(problem) ? 400 : 403
}

function problemPage(c: Ctx, problem: SignInProblem | PasskeyProblem, provider = ''): Promise<Response> {
  const name = provider && sayProvider(c.var.lang, c.var.services.config.providers, provider)
  return page(c, <SignInProblemPage view={c.var.view} problem={problem} provider={name} />, statusOf(problem))
}

/** Who we are to a provider: the public halves of our keys. */
routes.get('/.well-known/jwks.json', (c) =>
  c.json(c.var.services.clientKeys?.published ?? { keys: [] }, 200, { 'cache-control': 'public, max-age=3600' }),
)

routes.post('/sign-in/with/:provider', async (c) => {
  const provider = providerOf(c, c.req.param('provider'))
  const values = await readForm(c)
  const token = typed(values, 'invitation')
  const invitation = token ? await readInvitation(c, token) : undefined
  if (invitation && invitation.state !== 'open')
    return page(c, <JoinPage view={c.var.view} token="" invitation={invitation} ways={[]} formKey="" />, 410)
  const there = await goTo(c, provider, { to: typed(values, 'to'), invitation: invitation?.id })
  return typeof there === 'string' ? problemPage(c, there, provider.id) : c.redirect(there.href, 303)
})

routes.get('/sign-in/with/:provider/callback', async (c) => {
  const provider = providerOf(c, c.req.param('provider'))
  const came = await comeBack(c, provider)
  return 'problem' in came ? problemPage(c, came.problem, provider.id) : c.redirect(came.to, 303)
})

routes.post('/sign-in/passkey/begin', async (c) => c.json(await askPasskey(c, typed(await readForm(c), 'to'))))

routes.post('/sign-in/passkey', async (c) => {
  const came = await usePasskey(c, typed(await readForm(c), 'answer'))
  return 'problem' in came ? problemPage(c, came.problem) : c.redirect(came.to, 303)
})

routes.get('/sign-in/join/:token', async (c) => {
  const token = c.req.param('token')
  const invitation = await readInvitation(c, token)
  const props = { view: c.var.view, token, invitation, ways: waysElsewhere(c), formKey: formKey() }
  return page(c, <JoinPage {...props} />, invitation.state === 'open' ? 200 : 410)
})
