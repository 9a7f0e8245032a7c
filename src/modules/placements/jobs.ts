import { type Db, type Trx, within } from '../../platform/database.ts'
import { dayOf } from '../../platform/i18n.ts'
import type { JobSender } from '../../platform/jobs.ts'
import { job } from '../../platform/who.ts'
import { type ApplicationAccepted, endAccepted } from '../applications/index.ts'
import { type NewNotice, notify, notifyOnce, queueMail } from '../messages/index.ts'
import { extendLink, issueLink, revokeLinks } from '../people/index.ts'
import { giveSeatBack } from '../places/index.ts'
import { addFromPlacement } from '../portfolio/index.ts'
import { draftAgreement } from './draft.ts'
import { type Agreement, listReflections, readAgreement, type Signer } from './queries/read-agreement.ts'
import { recordAction } from './record.ts'
import { isOver, mayGo } from './rules/agreement-states.ts'

type Deps = { db: Db; jobs: JobSender; clock: { now(): Temporal.Instant } }
export type AgreementTold = {
  agreementId: string
  personId: string
  what: 'drafted' | 'open' | 'changed' | 'guardian' | 'signed' | 'withdrawn' | 'ended' | 'broken-off'
}

const linkDays = 60
const sender = ({ jobs }: Deps, trx: Trx) => ({
  trx,
  queue: (name: string, data: object) => jobs.send(name, data, trx),
})

/** Somebody was taken on: the agreement is drafted, and the company asked to look at it. */
export const draft = (deps: Deps, accepted: ApplicationAccepted): Promise<void> =>
  within(deps.db, job, 'write', async (trx) => {
    const now = deps.clock.now()
    const id = await draftAgreement(trx, accepted, now, dayOf(now))
    if (id)
      await deps.jobs.send('agreement-told', { agreementId: id, personId: accepted.personId, what: 'drafted' }, trx)
  })

/** Tells the parties how it stands. Each version has links of its own; those of earlier versions end. */
export const tellAgreement = (deps: Deps, told: AgreementTold): Promise<void> =>
  within(deps.db, job, 'write', async (trx) => {
    const agreement = await readAgreement(trx, told.agreementId, true)
    if (!agreement) return
    const only = (asked: Signer['party']) => agreement.signers.filter(({ party }) => party === asked)
    if (told.what === 'drafted') await mailParties(deps, trx, agreement, 'agreement-draft', only('company'))
    if (told.what === 'guardian' && agreement.state === 'open')
      await mailParties(deps, trx, agreement, 'agreement-sign', only('guardian'))
    if (told.what === 'open' || told.what === 'changed') await askToSign(deps, trx, agreement, told.what)
    if (told.what === 'signed') {
      await mailParties(deps, trx, agreement, 'agreement-signed', agreement.signers)
      await noticeAll(trx, agreement, 'agreement-signed')
    }
    if (told.what === 'withdrawn') await mailParties(deps, trx, agreement, 'agreement-withdrawn', agreement.signers)
    if (told.what === 'broken-off') await mailParties(deps, trx, agreement, 'agreement-broken-off', agreement.signers)
    if (told.what === 'ended' || told.what === 'broken-off') await askToLookBack(deps, trx, agreement)
    if (isOver(agreement.state)) await endAccepted(trx, agreement.applicationId, deps.clock.now())
  })

async function askToSign(deps: Deps, trx: Trx, agreement: Agreement, what: 'open' | 'changed'): Promise<void> {
  if (agreement.state !== 'open') return
  if (what === 'changed') {
    await revokeLinks(trx, agreement.id, 'agreement', deps.clock.now())
    await trx.updateTable('placements.party').set({ link_id: null }).where('agreement_id', '=', agreement.id).execute()
    for (const signer of agreement.signers) signer.linkId = null
  } else await extendLinks(deps, trx, agreement)
  await mailParties(
    deps,
    trx,
    agreement,
    what === 'changed' ? 'agreement-changed' : 'agreement-sign',
    agreement.signers,
  )
  await noticeAll(trx, agreement, what === 'changed' ? 'agreement-changed' : 'agreement-open')
}

/** The company's link came with the draft; the days may have moved since. */
async function extendLinks(deps: Deps, trx: Trx, agreement: Agreement): Promise<void> {
  for (const { linkId } of agreement.signers)
    if (linkId) await extendLink(trx, linkId, lastUse(agreement, deps.clock.now()))
}

/** A mail to each party that has an address, with a link that opens this agreement for that party alone. */
async function mailParties(
  deps: Deps,
  trx: Trx,
  agreement: Agreement,
  template: string,
  signers: readonly Signer[],
): Promise<void> {
  for (const signer of signers) {
    if (!signer.email) continue
    const linkId = signer.linkId ?? (await linkFor(deps, trx, agreement, signer))
    await queueMail(sender(deps, trx), { personId: agreement.personId, template, subject: agreement.id, linkId })
  }
}

async function linkFor(deps: Deps, trx: Trx, agreement: Agreement, signer: Signer): Promise<string> {
  const linkId = await issueLink(trx, {
    personId: agreement.personId,
    may: ['agreement'],
    subject: agreement.id,
    holder: signer.name,
    email: signer.email,
    expiresAt: lastUse(agreement, deps.clock.now()),
  })
  await trx.updateTable('placements.party').set({ link_id: linkId }).where('id', '=', signer.id).execute()
  return linkId
}

/** A link to an agreement works until two months after its last day. */
const lastUse = (agreement: Agreement, now: Temporal.Instant): Temporal.Instant => {
  const end = agreement.endsOn.toZonedDateTime('Europe/Amsterdam').toInstant()
  const from = Temporal.Instant.compare(end, now) > 0 ? end : now
  return from.add({ hours: linkDays * 24 })
}

async function noticeAll(trx: Trx, agreement: Agreement, kind: NewNotice['kind']): Promise<void> {
  const readers = new Set([agreement.personId, ...agreement.signers.flatMap(({ signerId }) => signerId ?? [])])
  for (const signerId of readers) {
    const href = signerId === agreement.personId ? `/agreements/${agreement.id}` : `/to-sign/${agreement.id}`
    await notifyOnce(trx, { personId: signerId, kind, values: { company: agreement.terms.company }, href })
  }
}

async function askToLookBack(deps: Deps, trx: Trx, agreement: Agreement): Promise<void> {
  await notifyOnce(trx, {
    personId: agreement.personId,
    kind: 'look-back',
    values: { company: agreement.terms.company },
    href: `/agreements/${agreement.id}/look-back`,
  })
  await queueMail(sender(deps, trx), {
    personId: agreement.personId,
    template: 'look-back-young',
    subject: agreement.id,
  })
  const company = agreement.signers.find(({ party }) => party === 'company')
  const asked = await trx
    .selectFrom('messages.mail')
    .select('id')
    .where('subject', '=', agreement.id)
    .where('template', '=', 'look-back-company')
    .executeTakeFirst()
  if (!company?.email || asked) return
  const linkId = await issueLink(trx, {
    personId: agreement.personId,
    may: ['look-back'],
    subject: agreement.id,
    holder: company.name,
    email: company.email,
    expiresAt: lastUse(agreement, deps.clock.now()),
  })
  await queueMail(sender(deps, trx), {
    personId: agreement.personId,
    template: 'look-back-company',
    subject: agreement.id,
    linkId,
  })
}

/** What she and the company wrote becomes an activity with confirmed competences in her portfolio. Safe to run again. */
export const takeLookBack = (deps: Deps, { agreementId }: { agreementId: string; personId: string }): Promise<void> =>
  within(deps.db, job, 'write', async (trx) => {
    const agreement = await readAgreement(trx, agreementId)
    if (!agreement) return
    const reflections = await listReflections(trx, agreementId)
    const hers = reflections.find(({ byParty }) => byParty === 'young')
    const theirs = reflections.find(({ byParty }) => byParty === 'company')
    const { confirmed } = await addFromPlacement(trx, {
      personId: agreement.personId,
      agreementId,
      title: agreement.placeTitle,
      organisation: agreement.terms.company,
      since: agreement.terms.from,
      until: agreement.terms.until,
      did: hers?.did ?? null,
      shown: hers?.competenceId ? [{ competenceId: hers.competenceId, sentence: hers.sentence ?? hers.did }] : [],
      confirmations: (theirs?.confirms ?? []).map((competenceId) => ({
        competenceId,
        byName: theirs?.byName ?? '',
        byRole: 'practical-trainer',
        words: theirs?.did ?? null,
      })),
    })
    if (confirmed > 0)
      await notify(trx, {
        personId: agreement.personId,
        kind: 'confirmed',
        values: { company: agreement.terms.company },
        href: '/cv',
      })
  })

/** Once an hour: what was signed begins on its day, what is over ends, what never began lapses. Running twice changes nothing. */
export async function sweepPlacements(deps: Deps): Promise<void> {
  const today = dayOf(deps.clock.now())
  const yesterday = today.subtract({ days: 1 })
  await move(deps, 'signed', 'start', 'starts_on', today)
  await move(deps, 'running', 'end', 'ends_on', yesterday)
  // Changed while it ran, and not signed again by all: it took place all the same.
  await move(deps, 'open', 'end', 'ends_on', yesterday, true)
  await move(deps, 'open', 'lapse', 'ends_on', yesterday, false)
}

type Action = 'start' | 'end' | 'lapse'

/** Moves every agreement in a state whose day has come; `begun` keeps to those that did, or did not, run before. */
async function move(
  deps: Deps,
  from: 'signed' | 'running' | 'open',
  action: Action,
  day: 'starts_on' | 'ends_on',
  reached: Temporal.PlainDate,
  begun?: boolean,
): Promise<void> {
  const step = mayGo(from, action, 'job', begun)!
  const now = deps.clock.now()
  await within(deps.db, job, 'write', async (trx) => {
    let due = trx
      .updateTable('placements.agreement as a')
      .set({ state: step.to })
      .where('a.state', '=', from)
      .where(`a.${day}`, '<=', reached)
    if (begun !== undefined) {
      due = due.where(({ exists, not, selectFrom }) => {
        const started = exists(
          selectFrom('placements.event as e')
            .select('e.id')
            .whereRef('e.agreement_id', '=', 'a.id')
            .where('e.action', '=', 'start'),
        )
        return begun ? started : not(started)
      })
    }
    const rows = await due.returning(['a.id', 'a.person_id', 'a.place_id']).execute()
    for (const row of rows) {
      await recordAction(trx, { id: row.id, personId: row.person_id }, action, 'job', now)
      if (action === 'lapse') await giveSeatBack(trx, row.place_id)
      if (action === 'start') continue
      const what = action === 'end' ? 'ended' : 'withdrawn'
      await deps.jobs.send('agreement-told', { agreementId: row.id, personId: row.person_id, what }, trx)
    }
  })
}
