import type { Trx } from '../../../platform/database.ts'
import { found } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import type { Person } from '../../../platform/who.ts'
import {
  type Enrolment,
  listRelations,
  type PersonCard,
  type Relation,
  readEnrolment,
  readPerson,
} from '../../people/index.ts'
import { listSeen, type Seen } from './list-seen.ts'

export type Me = { person: PersonCard; enrolment: Enrolment | undefined; relations: Relation[]; seen: Seen[] }

/** What the platform knows about the one who asks, and who else looked. */
export async function readMe(trx: Trx, me: Person, now: Temporal.Instant): Promise<Me> {
  const relations = await listRelations(trx, me.id, now)
  return {
    person: found(await readPerson(trx, me.id)),
    enrolment: await readEnrolment(trx, me.id, dayOf(now)),
    relations,
    seen: await listSeen(trx, me.id, relations),
  }
}
