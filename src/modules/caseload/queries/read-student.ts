import type { Trx } from '../../../platform/database.ts'
import { found, Refusal } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import type { Person } from '../../../platform/who.ts'
import { type Application, listApplications } from '../../applications/index.ts'
import {
  type Enrolment,
  listRelations,
  type PersonCard,
  type Relation,
  readEnrolment,
  readPerson,
} from '../../people/index.ts'
import { type Agreement, listAgreements, listReflections } from '../../placements/index.ts'
import { maySeeEcv } from '../../portfolio/index.ts'
import { type Standing, standingsOf } from './read-pupils.ts'

/** What somebody at school reads of one young person: her way, and no more than she shares of the rest. */
export type Student = Standing & {
  person: Pick<PersonCard, 'id' | 'name' | 'givenName'>
  enrolment: Enrolment | undefined
  relations: Relation[]
  applications: Application[]
  agreements: Agreement[]
  /** Her own look back, by agreement; what the company wrote is for her. */
  lookedBack: { agreement: Agreement; did: string; foundOut: string | null; at: Temporal.Instant }[]
  sharesCv: boolean
}

/** @throws {Refusal} not-found when the reader does not see this person, or is she. */
export async function readStudent(trx: Trx, me: Person, personId: string, now: Temporal.Instant): Promise<Student> {
  if (personId === me.id) throw new Refusal('not-found', 'not-found')
  const { id, name, givenName } = found(await readPerson(trx, personId))
  const today = dayOf(now)
  const sharesCv = await maySeeEcv(trx, personId)
  const shares = new Set(sharesCv ? [personId] : [])
  const standings = await standingsOf(trx, [personId], { viewerId: me.id, today, shares })
  const agreements = await listAgreements(trx, personId)
  return {
    ...standings.get(personId)!,
    person: { id, name, givenName },
    enrolment: await readEnrolment(trx, personId, today),
    relations: await listRelations(trx, personId, now),
    applications: await listApplications(trx, personId),
    agreements,
    lookedBack: await lookedBackOf(trx, agreements),
    sharesCv,
  }
}

async function lookedBackOf(trx: Trx, agreements: readonly Agreement[]): Promise<Student['lookedBack']> {
  const all: Student['lookedBack'] = []
  for (const agreement of agreements) {
    if (agreement.state !== 'looked-back') continue
    const hers = (await listReflections(trx, agreement.id)).find(({ byParty }) => byParty === 'young')
    if (hers) all.push({ agreement, did: hers.did, foundOut: hers.foundOut, at: hers.at })
  }
  return all
}
