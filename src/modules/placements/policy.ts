import {
  type Allowed,
  allowed,
  hidden,
  type Obstacle,
  obstacle,
  overtaken,
  type Person,
  type Who,
} from '../../platform/who.ts'
import type { Agreement, Signer } from './queries/read-agreement.ts'
import { type AgreementAction, mayGo } from './rules/agreement-states.ts'
import type { Party } from './rules/who-signs.ts'

/** Somebody with an account. */
export type Viewer = { id: string; roles?: Person['roles'] }
type Parties = Pick<Agreement, 'signers' | 'id' | 'schoolId'>

/** The party that somebody is in this agreement, by account or by the link of her mail; a coordinator of the school acts for it as its mentor does. */
export function partyOf(who: Who, agreement: Parties): Signer | undefined {
  if (who.kind === 'person') return partyWithAccount(who, agreement)
  if (who.kind === 'link')
    return who.subject === agreement.id ? agreement.signers.find(({ linkId }) => linkId === who.id) : undefined
  return undefined
}

const partyWithAccount = (who: Viewer, agreement: Parties): Signer | undefined =>
  agreement.signers.find(({ signerId }) => signerId === who.id) ??
  agreement.signers.find(({ party }) => party === 'school' && coordinates(who, agreement))

/** The schools that somebody is a coordinator of. */
export const coordinatedSchools = ({ roles = [] }: Viewer): string[] =>
  roles.flatMap(({ role, schoolId }) => (role === 'coordinator' && schoolId ? [schoolId] : []))

const coordinates = (who: Viewer, { schoolId }: Parties): boolean =>
  schoolId !== null && coordinatedSchools(who).includes(schoolId)

/** The party that somebody is asked to be: for the school its mentor, and a coordinator where no mentor is named. */
export function askedParty(who: Viewer, agreement: Parties): Signer | undefined {
  const mine = partyWithAccount(who, agreement)
  return mine && (mine.signerId === who.id || mine.signerId === null) ? mine : undefined
}

/** The side somebody stands on. An agreement is hers also where the law lets others sign for her: she is too young, or it is a visit. */
export const sideOf = (who: Who, agreement: Agreement): Party | undefined =>
  partyOf(who, agreement)?.party ?? (who.kind === 'person' && who.id === agreement.personId ? 'young' : undefined)

/** One of the sides, doing what the table of transitions lets that side do as it stands. */
export function canGo(who: Who, agreement: Agreement, action: AgreementAction): Allowed | Obstacle {
  const side = sideOf(who, agreement)
  if (!side) return hidden()
  return mayGo(agreement.state, action, side, agreement.begun) ? allowed() : overtaken(`now-${agreement.state}`)
}

/** Only a party signs, once a version. */
export function canSign(who: Who, agreement: Agreement): Allowed | Obstacle {
  const party = partyOf(who, agreement)
  if (party?.signedAt && agreement.state === 'open') return overtaken('signed-before')
  if (!party && sideOf(who, agreement)) return obstacle('not-yours-to-sign')
  return canGo(who, agreement, 'sign')
}

/** The company looks back by the link of the mail that came after the last day, or from its account; once. */
export function canLookBackAsCompany(who: Who, agreement: Agreement): Allowed | Obstacle {
  const mine =
    who.kind === 'link'
      ? who.subject === agreement.id && who.may.includes('look-back')
      : partyOf(who, agreement)?.party === 'company'
  if (!mine) return hidden()
  return ['ended', 'looked-back', 'broken-off'].includes(agreement.state)
    ? allowed()
    : overtaken(`now-${agreement.state}`)
}
