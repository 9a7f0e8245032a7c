import { InvalidInput, Refusal } from '../../platform/errors.ts'
import { readForm, typed } from '../../platform/forms.ts'
import { base32, otpauth } from '../../platform/totp.ts'
import { type Command, run } from '../../platform/use-case.ts'
import { type Ctx, formKey, page, read, router, sayError, sayRefusal, signedIn, submit } from '../../platform/web.ts'
import { isStaff } from '../../platform/who.ts'
import {
  confirmSecondFactor,
  newRecoveryCodes,
  readSetUp,
  removeSecondFactor,
  renewRecoveryCodes,
  type Shown,
  showSecondFactor,
  startSecondFactor,
} from './commands/second-factor.ts'
import { CodesPage, SecondFactorPage, SetUpPage } from './pages/second-factor-pages.tsx'
import { readAccount } from './ways-in/account.ts'
import { proveHere } from './ways-in/entry.ts'
import { ownPath } from './ways-in/own-path.ts'
import { loadOwnWays } from './ways-in/own-ways.ts'
import { texts } from './ways-in/texts/index.ts'

/** A second factor: setting it up, showing it at sign-in and before what can do much harm. */
export const routes = router()

type Errors = { field: string; message: string }[]

async function factorPage(c: Ctx, to: string | undefined, errors?: Errors): Promise<Response> {
  const me = signedIn(c)
  const ways = await read(c, (trx) => loadOwnWays(trx, me))
  const required = isStaff(me) && c.var.services.config.staffSecondFactor === 'required'
  const again = me.provenAt !== null
  const props = { view: c.var.view, ways, to: ownPath(to) ?? undefined, again, required, errors, formKey: formKey() }
  return page(c, <SecondFactorPage {...props} />, errors ? 422 : 200)
}

/** A code is right, or the same page says what is wrong with it. */
async function wrongOf<I, L>(c: Ctx, command: Command<I, L, Shown>, input: object): Promise<Errors | undefined> {
  const say = texts(c.var.lang)
  try {
    const { right, left } = await run(c.var.services, c.var.who, command, input)
    if (right) return undefined
    if (left > 0) return [{ field: 'code', message: say('code.wrong', { left }) }]
    return [{ field: '', message: say('refusal.code-wait', { minutes: 15 }) }]
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors.map((e) => ({ field: e.field, message: sayError(say, e) }))
    if (error instanceof Refusal && error.code === 'code-wait') return [{ field: '', message: sayRefusal(say, error) }]
    throw error
  }
}

routes.get('/second-factor', (c) => factorPage(c, c.req.query('to')))

routes.post('/second-factor', async (c) => {
  signedIn(c)
  const values = await readForm(c)
  const to = typed(values, 'to')
  const errors = await wrongOf(c, showSecondFactor, { code: typed(values, 'code') })
  if (errors) return factorPage(c, to, errors)
  await proveHere(c)
  return c.redirect(ownPath(to) ?? '/', 303)
})

routes.post('/second-factor/start', (c) =>
  submit(c, startSecondFactor, { to: () => '/second-factor/set-up', say: texts(c.var.lang) }),
)

async function setUpPage(c: Ctx, errors?: Errors): Promise<Response> {
  const me = signedIn(c)
  const found = await read(c, async (trx) => {
    const secret = await readSetUp(trx, c.var.services.secret, me.id)
    return secret && { secret, account: (await readAccount(trx, me)).email ?? me.givenName }
  })
  if (!found) return c.redirect('/devices', 303)
  const address = otpauth(found.secret, 'Kansroute', found.account)
  const props = { view: c.var.view, address, secret: base32(found.secret), errors, formKey: formKey() }
  c.header('cache-control', 'no-store')
  return page(c, <SetUpPage {...props} />, errors ? 422 : 200)
}

routes.get('/second-factor/set-up', (c) => setUpPage(c))

routes.post('/second-factor/set-up', async (c) => {
  signedIn(c)
  const recovery = newRecoveryCodes()
  const errors = await wrongOf(c, confirmSecondFactor, { code: typed(await readForm(c), 'code'), recovery })
  if (errors) return setUpPage(c, errors)
  await proveHere(c)
  return codesPage(c, recovery, '/')
})

/** Shown once, and never kept by a browser. */
function codesPage(c: Ctx, codes: readonly string[], to: string): Promise<Response> {
  c.header('cache-control', 'no-store')
  return page(c, <CodesPage view={c.var.view} codes={codes} to={to} />)
}

routes.post('/second-factor/codes', async (c) => {
  signedIn(c)
  const recovery = newRecoveryCodes()
  await run(c.var.services, c.var.who, renewRecoveryCodes, { recovery })
  return codesPage(c, recovery, '/devices')
})

routes.post('/second-factor/remove', (c) =>
  submit(c, removeSecondFactor, { to: () => '/devices?done=code-removed', say: texts(c.var.lang) }),
)
