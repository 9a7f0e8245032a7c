import type { Language } from '../platform/i18n.ts'
import type { IconName } from './icons.ts'

/** One place in the navigation of a young person (at most four) or of staff. */
export type NavItem = {
  href: string
  label: string
  icon: IconName
  current?: boolean | undefined
  /** How many things wait there; 0 shows nothing. */
  count?: number | undefined
}

/** What was just done, said on top of the next page, with a way back when there is one. */
export type Notice = {
  text: string
  undo?: { action: string; formKey: string; label?: string | undefined } | undefined
}

/** What every page needs to know about the request: who looks, in which language, where. Made once per request. */
export type View = {
  lang: Language
  dir: 'ltr' | 'rtl'
  /** Path and query of this page; the language switch comes back here. `search` starts with `?` or is empty. */
  path: string
  search: string
  /** The whole installation shows made-up people: a line on top of every page says so. */
  demo: boolean
  city?: { id: string; name: string } | undefined
  /** `role` in finished words: "Mentor, Wetterlân College". The frame decides who is "je" and who is "u". */
  person?: { name: string; role: string; frame: 'young' | 'staff' | 'visitor' } | undefined
  nav?: NavItem[] | undefined
  /** Somebody of support acts as this person: a line on every page says so, with a button that stops it. `until` in finished words. */
  acting?: { staffName: string; until: string } | undefined
  notice?: Notice | undefined
}

/** One thing that is wrong in a form: the name of the field and a message that says what to do. */
export type FormError = { field: string; message: string }

/** The message of one field, or undefined: `error={errorOf(errors, 'mail')}`. */
export const errorOf = (errors: readonly FormError[] | undefined, field: string): string | undefined =>
  errors?.find((e) => e.field === field)?.message

/** The id a field's first control has; links from the error summary lead there. */
export const fieldId = (field: string): string => field.replace(/\.day$/, '')
