import { Refusal } from '../../../platform/errors.ts'
import { type Ctx, signedIn } from '../../../platform/web.ts'
import type { Person } from '../../../platform/who.ts'
import { canOpenRounds } from '../policy.ts'

export const notFound = () => new Refusal('not-found', 'not-found')

/** Somebody of a school; for everybody else these pages are not there. */
export function schoolStaff(c: Ctx): Person {
  const me = signedIn(c)
  if (!canOpenRounds(me)) throw notFound()
  return me
}

/** The page of a list that the address asks for; whatever stands there, one that is. */
export function pageIn(c: Ctx, length: number, size: number): number {
  const asked = Number(c.req.query('page'))
  const last = Math.max(0, Math.ceil(length / size) - 1)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, last) : 0
}
