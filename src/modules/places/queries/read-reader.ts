import type { Trx } from '../../../platform/database.ts'
import { isA, type Who } from '../../../platform/who.ts'
import { objectors, readEnrolment, readPerson } from '../../people/index.ts'
import { readStrengths } from '../../portfolio/index.ts'
import { organisationsOf, type Reader, stranger, wishesOf } from '../reader.ts'

/** Who searches: a young person with her home and her wishes; anybody else is a stranger, staff with a city. */
export async function readReader(trx: Trx, who: Who, today: Temporal.PlainDate): Promise<Reader> {
  if (who.kind !== 'person') return stranger(today)
  if (!isA(who, 'young')) return stranger(today, who.cityId)
  const [person, enrolment, strengths, objecting] = await Promise.all([
    readPerson(trx, who.id),
    readEnrolment(trx, who.id, today),
    readStrengths(trx, who.id),
    objectors(trx, [who.id], 'proposals'),
  ])
  return {
    today,
    home: person?.home ?? null,
    cityId: who.cityId,
    wishes: wishesOf(strengths, enrolment),
    objects: objecting.has(who.id),
    knows: organisationsOf(strengths),
  }
}
