import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { type FormValues, typed } from '../../../platform/forms.ts'
import { type Ctx, type Problem, page } from '../../../platform/web.ts'
import { DeliberatePage } from '../pages/deliberate-page.tsx'
import { findSensitive } from '../rules/sensitive-words.ts'

type Ask = {
  values: FormValues
  /** The fields whose words are looked at. */
  fields: readonly string[]
  /** A form that does not fit comes back with its errors first. */
  fits: z.ZodType
  input?: Record<string, unknown>
  action: string
  back: string
  /** The form again, for who wants to change her words. */
  again: (problem: Problem) => Child | Promise<Child>
}

/**
 * Religion and the language of somebody's home stand on an eCV only when she says so: the first time the words are found, a page asks. Nothing when
 * there is nothing to ask.
 */
export async function askDeliberate(c: Ctx, ask: Ask): Promise<Response | undefined> {
  const { values } = ask
  const answer = typed(values, 'deliberate')
  if (answer === 'keep') return undefined
  if (answer === 'change') return page(c, await ask.again({ errors: [], values }))
  const words = findSensitive(...ask.fields.map((name) => typed(values, name)))
  if (words.length === 0 || !ask.fits.safeParse({ ...values, ...ask.input }).success) return undefined
  return page(c, <DeliberatePage view={c.var.view} words={words} values={values} action={ask.action} back={ask.back} />)
}
