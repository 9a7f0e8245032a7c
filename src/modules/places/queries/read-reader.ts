import type { Trx } from '../../../platform/database.ts'
import { isA, type Who } from '../../../platform/who.ts'
import { readEnrolment, readPerson } from '../../people/index.ts'
import { readEcv } from '../../portfolio/index.ts'
import { organisationsOf, type Reader, stranger, wishesOf } from '../reader.ts'

/** Who searches: a young person with her home and her wishes; anybody else is a stranger, staff with a city. */
export async function readReader(trx: Trx, who: Who, today: Temporal.PlainDate): Promise<Reader> {
  if (who.kind !== 'person') return stranger(today)
  if (!isA(who, 'young')) return stranger(today, who.cityId)
  const person = await readPerson(trx, who.id)
  const enrolment = await readEnrolment(trx, who.id, today)
  const ecv = await readEcv(trx, who.id)
  return {
    today,
    home: person?.home ?? null,
    cityId: who.cityId,
    wishes: wishesOf(ecv, enrolment),
    knows: organisationsOf(ecv),
  }
}
