import { type Allowed, allowed, hidden, type Obstacle, obstacle, type Who } from '../../platform/who.ts'
import type { Agreement, Signer } from './queries/read-agreement.ts'
import { type AgreementAction, mayGo } from './rules/agreement-states.ts'

/** The party that somebody is in this agreement, by account or by the link of her mail. */
export function partyOf(who: Who, agreement: Pick<Agreement, 'signers' | 'id'>): Signer | undefined {
  if (who.kind === 'person') return agreement.signers.find(({ signerId }) => signerId === who.id)
  if (who.kind === 'link')
    return who.subject === agreement.id ? agreement.signers.find(({ linkId }) => linkId === who.id) : undefined
  return undefined
}

/** A changed agreement that was running already: it can end early, and not be called off as if it never began. */
export const hasBegun = (agreement: Pick<Agreement, 'history' | 'startsOn'>, on: Temporal.PlainDate): boolean =>
  agreement.history.length > 0 && Temporal.PlainDate.compare(agreement.startsOn, on) <= 0

/** One of the parties, doing what the table of transitions lets that party do on this day. */
export function canGo(
  who: Who,
  agreement: Agreement,
  action: AgreementAction,
  on: Temporal.PlainDate,
): Allowed | Obstacle {
  const party = partyOf(who, agreement)
  if (!party) return hidden()
  return mayGo(agreement.state, action, party.party, hasBegun(agreement, on))
    ? allowed()
    : obstacle(`now-${agreement.state}`)
}

/** A party signs once a version. */
export function canSign(who: Who, agreement: Agreement, on: Temporal.PlainDate): Allowed | Obstacle {
  const party = partyOf(who, agreement)
  if (party?.signedAt) return obstacle('signed-before')
  return canGo(who, agreement, 'sign', on)
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
    : obstacle(`now-${agreement.state}`)
}
