import { sql } from 'kysely'
import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import { isTaken, type Trx } from '../../../platform/database.ts'
import { found, Refusal } from '../../../platform/errors.ts'
import { id, many, requiredText } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { type Act, command } from '../../../platform/use-case.ts'
import { queueMail } from '../../messages/index.ts'
import { issueLink, readEnrolment, readPerson } from '../../people/index.ts'
import { readPlace, type Standing, standingOf } from '../../places/index.ts'
import { listEvidence, readEcv, withoutName } from '../../portfolio/index.ts'
import { findCity, travel } from '../../region/index.ts'
import { answerLink } from '../answer-link.ts'
import { canApply } from '../policy.ts'
import { recordStage } from '../record.ts'
import { daysToAnswer, openLimit } from '../rules/open-limit.ts'
import type { Shown } from '../shown.ts'

const input = z.object({
  placeId: id(),
  motivation: requiredText(1500),
  competences: many(z.string().max(60, 'wrong')),
  activities: many(id()),
  evidence: many(id(), 20),
})
type Input = z.infer<typeof input>

/** Why nobody can ask for this place today. */
const closed: Readonly<Record<Exclude<Standing, 'open'>, string>> = {
  full: 'place-full',
  paused: 'place-paused',
  past: 'place-over',
}

/** A young person asks a company to meet, showing the competences, activities and evidence she chose. */
export const apply = command({
  name: 'apply',
  by: ['person'],
  input,
  async load({ trx, who, input, now }) {
    const personId = 'id' in who ? who.id : ''
    const today = dayOf(now)
    const place = found(await readPlace(trx, input.placeId))
    await oneAtATime(trx, personId)
    const person = found(await readPerson(trx, personId))
    const open = await countOpen(trx, personId)
    return {
      place,
      person,
      open,
      today,
      city: found(await findCity(trx, place.cityId)),
      ecv: await readEcv(trx, personId),
      enrolment: await readEnrolment(trx, personId, today),
      files: await listEvidence(trx, personId),
    }
  },
  about: ({ person }) => person.id,
  allow: (who) => canApply(who),
  async run(act) {
    const { trx, input, now } = act
    const { place, person, open, today, city, ecv, enrolment } = act.loaded
    const standing = standingOf(place, today)
    if (open >= openLimit) throw new Refusal('conflict', 'too-many-open', { limit: openLimit })
    if (standing !== 'open') throw new Refusal('conflict', closed[standing])
    const shown: Shown = {
      cv: withoutName(ecv, input),
      study: enrolment?.programmeName
        ? { programme: enrolment.programmeName, level: enrolment.level, field: enrolment.field }
        : null,
      travel: person.home ? travel({ from: person.home, to: place.position }) : null,
      days: ecv.profile.days,
    }
    const applicationId = newId()
    try {
      await trx
        .insertInto('applications.application')
        .values({
          id: applicationId,
          person_id: person.id,
          place_id: place.id,
          company_id: place.companyId,
          motivation: input.motivation,
          shown: JSON.stringify(shown),
          name_from_start: city.nameFromStart,
          sent_at: now,
          expires_at: now.toZonedDateTimeISO(zone).add({ days: daysToAnswer }).toInstant(),
        })
        .execute()
    } catch (error) {
      throw isTaken(error, 'application_open') ? new Refusal('conflict', 'applied-before') : error
    }
    await addIdentity(act, applicationId)
    await addEvidence(act, applicationId)
    await recordStage(trx, { applicationId, personId: person.id, state: 'sent', by: 'young', at: now })
    const linkId = await issueLink(
      trx,
      answerLink({ id: applicationId, person_id: person.id, company_name: place.companyName }, now),
    )
    await queueMail(act, { personId: person.id, template: 'application-new', subject: applicationId, linkId })
    await act.queue('application-told', { applicationId, personId: person.id, what: 'sent' })
    return { id: applicationId }
  },
})

/** What one person sends waits for what she sent just before: the count of what is open is true until the end. */
const oneAtATime = (trx: Trx, personId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('applies ' || ${personId}, 0))`.execute(trx)

async function countOpen(trx: Trx, personId: string): Promise<number> {
  const row = await trx
    .selectFrom('applications.application')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', personId)
    .where('state', 'in', ['sent', 'invited'])
    .executeTakeFirstOrThrow()
  return row.n
}

type ApplyAct = Act<Input, Awaited<ReturnType<typeof apply.load>>>

/** Who she is stands apart: row-level security opens it when the company invites. */
async function addIdentity({ trx, loaded: { person, enrolment } }: ApplyAct, applicationId: string): Promise<void> {
  await trx
    .insertInto('applications.identity')
    .values({
      application_id: applicationId,
      person_id: person.id,
      name: person.name,
      email: person.email,
      phone: person.phone,
      school: enrolment?.schoolName ?? null,
      place: person.place,
    })
    .execute()
}

async function addEvidence({ trx, input, loaded: { person, files } }: ApplyAct, applicationId: string): Promise<void> {
  const chosen = files.filter((file) => input.evidence.includes(file.id))
  if (chosen.length === 0) return
  await trx
    .insertInto('applications.evidence')
    .values(
      chosen.map((file) => ({
        application_id: applicationId,
        person_id: person.id,
        evidence_id: file.id,
        file_id: file.fileId,
        title: file.title,
        name: file.name,
        mime: file.mime,
      })),
    )
    .execute()
}
