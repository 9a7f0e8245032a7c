import type { Trx } from '../../../platform/database.ts'
import { found } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import type { Person } from '../../../platform/who.ts'
import { countPupils, listClasses, listPupils, type Pupil, type SchoolClass } from '../../people/index.ts'
import { type Standing, standingsOf } from './read-pupils.ts'

export type PupilStanding = Pupil & Standing
export type ClassRead = { group: SchoolClass; pupils: PupilStanding[] }
export type ClassCount = SchoolClass & { pupils: number }

/** The classes that somebody at a school may open, with how many are in each. */
export async function listOwnClasses(trx: Trx, me: Person, now: Temporal.Instant): Promise<ClassCount[]> {
  const classes = await listClasses(trx, me.id, now)
  const counts = await countPupils(
    trx,
    classes.map(({ id }) => id),
    dayOf(now),
  )
  return classes.map((group) => ({ ...group, pupils: counts.get(group.id) ?? 0 }))
}

/** One class with everybody in it. @throws {Refusal} not-found when it is not hers to see. */
export async function readClass(trx: Trx, me: Person, classId: string, now: Temporal.Instant): Promise<ClassRead> {
  const today = dayOf(now)
  const [classes, pupils] = await Promise.all([listClasses(trx, me.id, now), listPupils(trx, classId, today)])
  const group = found(classes.find(({ id }) => id === classId))
  const standings = await standingsOf(
    trx,
    pupils.map(({ personId }) => personId),
    { viewerId: me.id, today },
  )
  return { group, pupils: pupils.map((pupil) => ({ ...pupil, ...standings.get(pupil.personId)! })) }
}
