import { found, Refusal } from '../../../platform/errors.ts'
import type { FormValues } from '../../../platform/forms.ts'
import { isId } from '../../../platform/ids.ts'
import { type Ctx, read, signedIn } from '../../../platform/web.ts'
import { isA, type Person } from '../../../platform/who.ts'
import { readActivity } from '../queries/list-activities.ts'
import type { Activity } from '../rules/ecv.ts'

/** The young person who asks. @throws {Refusal} for a visitor (who signs in first) and for anybody else. */
export function youngIn(c: Ctx): Person {
  const me = signedIn(c)
  if (!isA(me, 'young')) throw new Refusal('not-allowed', 'not-allowed')
  return me
}

/** The id in the address; what is no id is not there. */
export function idIn(c: Ctx): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Refusal('not-found', 'not-found')
  return id
}

/** Whether she is adding it just now: question after question. */
export const isNewIn = (values: FormValues | Record<string, string>): boolean => values.new === '1'

/** The id that the notice of an act is about, for its undo. */
export function undoneId(c: Ctx): string | undefined {
  const id = c.req.query('id') ?? ''
  return isId(id) ? id : undefined
}

/** The activity in the address, when it is hers. */
export async function myActivity(c: Ctx): Promise<Activity> {
  const me = youngIn(c)
  const id = idIn(c)
  return found(await read(c, (trx) => readActivity(trx, me.id, id)))
}

/** On to the next question, to the CV when she stops, or back to the activity when she only changed something. */
export function whereNext(values: FormValues, id: string, next: string, done: string): string {
  if (!isNewIn(values)) return `/activities/${id}?done=${done}`
  return values.go === 'stop' ? '/cv?done=activity-added' : next
}
