import type { NewNotice } from '../../src/modules/messages/index.ts'
import type { AgreementRow } from './agreements.ts'
import type { ApplicationRow } from './applications.ts'
import type { Maker } from './maker.ts'
import type { Company, PlaceRow } from './places.ts'
import type { RowOf } from './rows.ts'

type NoticeKind = NewNotice['kind']
type Notice = RowOf<'messages.notice'>

/** Days after which the people of the demo region have read what they got. */
const unreadDays = 4

function notice(
  maker: Maker,
  person_id: string,
  kind: NoticeKind,
  values: Record<string, string>,
  href: string,
  at: Temporal.Instant,
): Notice {
  const old = Temporal.Instant.compare(at, maker.now.subtract({ hours: unreadDays * 24 })) < 0
  return { id: maker.random.id(), person_id, kind, values: JSON.stringify(values), href, at, read_at: old ? at : null }
}

/** What the last thing that happened to an application put in the inbox of the young person and of the company. */
export function noticesOfApplication(
  maker: Maker,
  application: ApplicationRow,
  place: PlaceRow,
  { company, contact }: Company,
): Notice[] {
  const { id, person_id, state, sent_at, answered_at, ended_at, chosen_moment } = application
  const young = (kind: NoticeKind, at: unknown) =>
    notice(maker, person_id, kind, { company: company.name }, `/applications/${id}`, at as Temporal.Instant)
  const employer = (kind: NoticeKind, at: unknown) =>
    notice(
      maker,
      contact.person_id,
      kind,
      { place: place.title },
      `/company/applications/${id}`,
      at as Temporal.Instant,
    )
  if (state === 'sent') return [young('application-sent', sent_at), employer('application-new', sent_at)]
  if (state === 'invited')
    return [
      young('application-invited', answered_at),
      ...(chosen_moment ? [employer('application-chosen', answered_at)] : []),
    ]
  if (state === 'refused') return [young('application-refused', answered_at)]
  if (state === 'expired') return [young('application-expired', ended_at)]
  return []
}

/** The same for an agreement: to all who sign from an account while it is to be signed, to her when it is over. */
export function noticesOfAgreement(
  maker: Maker,
  agreement: AgreementRow,
  parties: readonly RowOf<'placements.party'>[],
  company: string,
  lastAt: Temporal.Instant,
): Notice[] {
  const { id, person_id, state } = agreement
  const say = (reader: string, kind: NoticeKind, href: string) => notice(maker, reader, kind, { company }, href, lastAt)
  if (state === 'open' || state === 'signed') {
    const kind = state === 'open' ? 'agreement-open' : 'agreement-signed'
    const readers = new Set([person_id, ...parties.flatMap(({ signer_id }) => signer_id ?? [])])
    return [...readers].map((reader) =>
      say(reader, kind, reader === person_id ? `/agreements/${id}` : `/to-sign/${id}`),
    )
  }
  if (state === 'ended') return [say(person_id, 'look-back', `/agreements/${id}/look-back`)]
  if (state === 'looked-back') return [say(person_id, 'confirmed', '/cv')]
  return []
}
