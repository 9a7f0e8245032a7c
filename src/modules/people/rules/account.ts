import { z } from 'zod'
import type { Provider } from '../../../platform/providers.ts'

// What a provider says about who signed in, in the words of the two federations of Dutch schools (Entree: camel case; SURFconext: its
// names in OpenID Connect) and of the OpenID standard. Nothing of it is stored; most of it is not even looked at: affiliation, name and
// e-mail address decide nothing, since what somebody is at a school stands in our own enrolments and roles.

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const text = z.preprocess(one, z.string().trim().min(1).max(200)).optional().catch(undefined)

const claims = z.object({
  sub: z.string().min(1).max(255),
  uid: text,
  uids: text,
  nlEduPersonHomeOrganizationId: text,
  schacHomeOrganization: text,
  schac_home_organization: text,
  email: text,
  email_verified: z.boolean().optional().catch(undefined),
})

export type Account = {
  sub: string
  /** For a school: the BRIN of the home organisation and the name of the account there. */
  school?: { brin: string; uid: string }
  /** For staff: an address whose domain this provider answers for, and which it says is checked. */
  email?: string
}

export type AccountProblem = 'attributes' | 'other-school'

/** Reads who it is there; a school account of a school that this provider may not sign in is none. */
export function accountOf(provider: Provider, said: unknown): Account | AccountProblem {
  const parsed = claims.safeParse(said)
  if (!parsed.success) return 'attributes'
  const { sub, email, email_verified: verified } = parsed.data
  if (provider.kind === 'school') return schoolAccount(provider, parsed.data)
  const domain = email?.toLowerCase().split('@').at(-1)
  const trusted = provider.kind === 'staff' && verified === true && domain && provider.trustedDomains.includes(domain)
  return { sub, ...(trusted && email && { email: email.toLowerCase() }) }
}

function schoolAccount(
  provider: Provider & { kind: 'school' },
  said: z.infer<typeof claims>,
): Account | AccountProblem {
  const uid = said.uid ?? said.uids
  const domain = (said.schacHomeOrganization ?? said.schac_home_organization)?.toLowerCase()
  const named = said.nlEduPersonHomeOrganizationId?.toUpperCase()
  const mapped =
    domain !== undefined && Object.hasOwn(provider.organisations, domain) ? provider.organisations[domain] : undefined
  // two answers to one question: whichever were believed, the other would be wrong
  if (named && mapped && named !== mapped) return 'other-school'
  const brin = named ?? mapped
  if (!brin && domain) return 'other-school'
  if (!brin || !uid) return 'attributes'
  if (!provider.brins.includes(brin)) return 'other-school'
  return { sub: said.sub, school: { brin, uid: uid.toLowerCase() } }
}
