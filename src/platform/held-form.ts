import { readForm } from './forms.ts'
import type { Ctx } from './web.ts'

/** A form that could not be taken in now, to send again as it was. */
export type HeldForm = {
  action: string
  fields: readonly (readonly [name: string, value: string])[]
  /** A file was with it: browsers let no page put that back. */
  file: boolean
}

/** What was typed in the form of this request, so that a refusal for now loses nothing. Nothing when it was no form. */
export async function heldForm(c: Ctx): Promise<HeldForm | undefined> {
  if (c.req.method !== 'POST') return undefined
  const { pathname, search } = new URL(c.req.url)
  // two slashes would name another host
  if (pathname.startsWith('//')) return undefined
  const values = await readForm(c).catch(() => undefined)
  if (!values) return undefined
  const fields: [string, string][] = []
  let file = false
  for (const [name, value] of Object.entries(values)) {
    if (value instanceof File) file ||= value.size > 0
    else for (const one of Array.isArray(value) ? value : [value]) fields.push([name, one])
  }
  return { action: pathname + search, fields, file }
}
