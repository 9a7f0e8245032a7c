import { Refusal } from '../../../platform/errors.ts'
import { addressAt, claimsFrom, ProviderError, type ProviderFault } from '../../../platform/openid.ts'
import type { Provider } from '../../../platform/providers.ts'
import type { Ctx } from '../../../platform/web.ts'
import { visitor } from '../../../platform/who.ts'
import { type AccountProblem, accountOf } from '../rules/account.ts'
import { attemptHere, attemptOfState, beginAttempt, checksOf, type Taken, takeAttempt } from './attempt.ts'
import { startSession } from './entry.ts'
import { ownPath } from './own-path.ts'
import { type NobodyHere, whoIsIt } from './who-is-it.ts'

/** Why signing in elsewhere came to nothing. */
export type SignInProblem =
  | ProviderFault
  | AccountProblem
  | NobodyHere
  | 'other-browser'
  | Exclude<Taken['state'], 'open'>

/** The provider of an address. @throws {Refusal} when there is none of that name. */
export function providerOf(c: Ctx, id: string): Provider {
  const found = c.var.services.config.providers.find((one) => one.id === id)
  if (!found) throw new Refusal('not-found', 'not-found')
  return found
}

/** The one address that a provider sends people back to: its own, so that one provider's answer can't be handed in as another's. */
const callback = (c: Ctx, { id }: Provider): string => `${c.var.services.config.baseUrl}/sign-in/with/${id}/callback`

type Start = { to?: string | undefined; invitation?: string | undefined; link?: boolean }

/** Begins, and gives the address there. `link`: adds the account to who is signed in. */
export async function goTo(c: Ctx, provider: Provider, { to, invitation, link }: Start): Promise<URL | SignInProblem> {
  const { services } = c.var
  const id = await beginAttempt(c, {
    kind: 'provider',
    provider: provider.id,
    as: link ? c.var.who : visitor,
    invitation,
    to,
  })
  try {
    return await addressAt(provider, services.clientKeys!, callback(c, provider), checksOf(services.secret, id))
  } catch (error) {
    if (error instanceof ProviderError) return error.fault
    throw error
  }
}

/** Takes the answer that the browser brings back. Gives the page to go to, signed in, or why not. */
export async function comeBack(c: Ctx, provider: Provider): Promise<{ to: string } | { problem: SignInProblem }> {
  const { services, who } = c.var
  const answer = new URL(callback(c, provider))
  answer.search = new URL(c.req.url).search
  const id = attemptOfState(services.secret, answer.searchParams.get('state') ?? '')
  if (!id) return { problem: 'wrong-answer' }
  if (attemptHere(c) !== id) return { problem: 'other-browser' }
  const taken = await takeAttempt(c, id, 'provider', provider.id)
  if (taken.state !== 'open') return { problem: taken.state }
  // somebody else signed in meanwhile: nothing is added to her
  if (taken.personId && (who.kind !== 'person' || who.id !== taken.personId)) return { problem: 'other-browser' }
  const problem = await finish(c, provider, { answer, id, taken })
  if (problem) return { problem }
  return { to: taken.personId ? '/devices?done=way-added' : (ownPath(taken.to ?? undefined) ?? '/') }
}

type Answer = { answer: URL; id: string; taken: Taken }

async function finish(c: Ctx, provider: Provider, { answer, id, taken }: Answer): Promise<SignInProblem | undefined> {
  const { services } = c.var
  const claims = await claimsFrom(provider, services.clientKeys!, answer, checksOf(services.secret, id)).catch(
    (error: unknown) => {
      if (error instanceof ProviderError) return error.fault
      throw error
    },
  )
  if (typeof claims === 'string') return claims
  const account = accountOf(provider, claims)
  if (typeof account === 'string') return account
  const { personId: linkTo, invitationId } = taken
  const found = await whoIsIt(services, { provider, account, linkTo, invitationId })
  if (typeof found === 'string') return found
  if (!linkTo) await startSession(c, found.personId, { how: 'provider', provider: provider.id })
  return undefined
}
