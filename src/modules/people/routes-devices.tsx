import { dropSession } from '../../platform/cookies.ts'
import { within } from '../../platform/database.ts'
import { InvalidInput } from '../../platform/errors.ts'
import { readForm, typed } from '../../platform/forms.ts'
import { verifyId } from '../../platform/ids.ts'
import { run } from '../../platform/use-case.ts'
import { type Ctx, formKey, page, read, router, signedIn, submit, withNotice } from '../../platform/web.ts'
import { visitor } from '../../platform/who.ts'
import { askEmailChange, dropEmailChange, readEmailChange, type Side, sayEmailChange } from './commands/change-email.ts'
import { addPasskey, namePasskey, removeIdentity, removePasskey } from './commands/change-passkeys.ts'
import { endAllSessions, endOneSession } from './commands/end-sessions.ts'
import { DevicesPage, type DevicesProps } from './pages/devices-page.tsx'
import { EmailPage, SayEmailPage } from './pages/email-pages.tsx'
import { SignInProblemPage } from './pages/problem-sign-in-page.tsx'
import { waysElsewhere } from './routes-providers.tsx'
import { deviceCode } from './rules/device.ts'
import { readAccount } from './ways-in/account.ts'
import { proveHere } from './ways-in/entry.ts'
import { sayDevice, sayProvider } from './ways-in/mails.ts'
import { mayChangeWays } from './ways-in/own-ways.ts'
import { madePasskey, offerPasskey } from './ways-in/passkeys.ts'
import { goTo, providerOf } from './ways-in/providers.ts'
import { texts } from './ways-in/texts/index.ts'

/** "Signing in and devices": every role's own ways in, and where she is in now. */
export const routes = router()

/** A citizen's way is for young people and parents, a company's for companies: only what could sign her in is offered. */
const fits = {
  school: ['young', 'mentor', 'coordinator'],
  staff: ['mentor', 'coordinator', 'programme', 'administrator', 'support'],
  citizen: ['young', 'guardian'],
  company: ['employer'],
} as const

async function devicesPage(
  c: Ctx,
  problem?: DevicesProps['problem'],
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const me = signedIn(c)
  const say = texts(c.var.lang)
  const account = await read(c, (trx) => readAccount(trx, me))
  const { providers } = c.var.services.config
  const has = new Set(account.identities.map(({ provider }) => provider))
  const addable = waysElsewhere(c).filter(
    ({ id, kind }) => !has.has(id) && me.roles.some(({ role }) => (fits[kind] as readonly string[]).includes(role)),
  )
  const nameOf = (id: string) => sayProvider(c.var.lang, providers, id)
  const props = { account, sessionId: me.sessionId, addable, nameOf, formKey: formKey(), problem }
  return page(c, <DevicesPage view={problem ? c.var.view : withNotice(c, say)} {...props} />, status)
}

const back = (done: string) => () => `/devices?done=${done}`
routes.get('/devices', (c) => devicesPage(c))

routes.post('/devices/end-all', async (c) => {
  const me = signedIn(c)
  const values = await readForm(c)
  const keep = typed(values, 'keep') === 'this' ? 'this' : 'none'
  await run(c.var.services, me, endAllSessions, { keep })
  if (keep === 'this') return c.redirect('/devices?done=ended-others', 303)
  dropSession(c)
  return c.redirect('/', 303)
})

routes.post('/devices/:id/end', (c) =>
  submit(c, endOneSession, { input: { id: c.req.param('id') }, to: back('ended'), say: texts(c.var.lang) }),
)

routes.post('/devices/accounts/:provider', async (c) => {
  signedIn(c)
  const provider = providerOf(c, c.req.param('provider'))
  await mayChangeWays(c)
  const there = await goTo(c, provider, { link: true })
  if (typeof there !== 'string') return c.redirect(there.href, 303)
  const name = sayProvider(c.var.lang, [provider], provider.id)
  return page(c, <SignInProblemPage view={c.var.view} problem={there} provider={name} />, 503)
})

routes.post('/devices/accounts/:id/remove', (c) =>
  submit(c, removeIdentity, { input: { id: c.req.param('id') }, to: back('way-removed'), say: texts(c.var.lang) }),
)

routes.post('/passkeys/begin', async (c) => {
  const me = signedIn(c)
  await mayChangeWays(c)
  const { email } = await read(c, (trx) => readAccount(trx, me))
  return c.json(await offerPasskey(c, me, email ?? `${me.givenName} ${me.familyName}`))
})

routes.post('/passkeys', async (c) => {
  const me = signedIn(c)
  const values = await readForm(c)
  const made = await madePasskey(c, me, typed(values, 'answer'))
  const say = texts(c.var.lang)
  if (typeof made === 'string')
    return devicesPage(c, { errors: [{ field: '', message: say(`problem.${made}.lead`) }] }, 409)
  const name = typed(values, 'name')?.trim() || sayDevice(c.var.lang, deviceCode(c.req.header('user-agent')))
  const fresh = me.provenAt === null
  const answer = await submit(c, addPasskey, { input: { name, ...made }, values: {}, to: back('way-added'), say })
  // a finger, face or PIN was checked just now
  if (fresh && answer.status === 303) await proveHere(c)
  return fresh && answer.status === 303 ? c.redirect('/devices?done=way-added', 303) : answer
})

routes.post('/passkeys/:id/name', async (c) => {
  const values = await readForm(c)
  const { 'form-key': _, ...fields } = values
  try {
    await run(c.var.services, c.var.who, namePasskey, { ...fields, id: c.req.param('id') })
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const message = texts(c.var.lang)('error.name.required')
    return devicesPage(c, { errors: [{ field: `name-${c.req.param('id')}`, message }] }, 422)
  }
  return c.redirect('/devices?done=renamed', 303)
})

routes.post('/passkeys/:id/remove', (c) =>
  submit(c, removePasskey, { input: { id: c.req.param('id') }, to: back('way-removed'), say: texts(c.var.lang) }),
)

routes.get('/devices/email', async (c) => {
  signedIn(c)
  await mayChangeWays(c)
  return page(c, <EmailPage view={c.var.view} formKey={formKey()} />)
})

routes.post('/devices/email', (c) =>
  submit(c, askEmailChange, {
    to: back('email-asked'),
    say: texts(c.var.lang),
    again: (problem) => <EmailPage view={c.var.view} formKey={formKey()} problem={problem} />,
  }),
)

routes.post('/devices/email/drop', (c) =>
  submit(c, dropEmailChange, { to: back('email-dropped'), say: texts(c.var.lang) }),
)

/** Which change, and which of its two addresses, a link is for. */
function changeOf(c: Ctx, token: string): { id: string; side: Side } | undefined {
  for (const side of ['old', 'new'] as const) {
    const id = verifyId(c.var.services.secret, `email-${side}`, token)
    if (id) return { id, side }
  }
  return undefined
}

routes.get('/sign-in/email/:token', async (c) => {
  const token = c.req.param('token')
  const change = changeOf(c, token)
  const { state, email } = change
    ? await read(c, (trx) => readEmailChange(trx, change.id, change.side))
    : ({ state: 'unknown', email: '' } as const)
  const dead = state === 'unknown' || state === 'expired' || state === 'used'
  return page(c, <SayEmailPage view={c.var.view} {...{ token, state, email }} formKey={formKey()} />, dead ? 410 : 200)
})

routes.post('/sign-in/email/:token', async (c) => {
  const token = c.req.param('token')
  const change = changeOf(c, token)
  if (!change) return c.redirect(`/sign-in/email/${token}`, 303)
  await within(c.var.services.db, visitor, 'write', (trx) => sayEmailChange(trx, change.id, change.side))
  return c.redirect(`/sign-in/email/${token}`, 303)
})
