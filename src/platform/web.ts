import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { View } from '../ui/view.ts'
import { type Trx, within } from './database.ts'
import { type FieldError, httpStatus, InvalidInput, Refusal } from './errors.ts'
import { type FormValues, readForm } from './forms.ts'
import { sendPage } from './gzip.ts'
import { type AnySay, direction, type Language } from './i18n.ts'
import { isId, newId, seededId } from './ids.ts'
import type { Services } from './services.ts'
import { type Command, run } from './use-case.ts'
import type { Person, Who } from './who.ts'
import { texts as platformTexts } from './words.ts'

export type Env = {
  Variables: {
    services: Services
    who: Who
    lang: Language
    view: View
    /** Stands in the log lines of this request and on its error page. */
    requestId: string
    /** The code of the refusal that was answered, for the log. */
    refused?: string
  }
}
export type Ctx = Context<Env>

/** A module's routes: `export const routes = router()`, then `routes.get(...)`. */
export const router = () => new Hono<Env>()

/** A page is a finished tree; this sends it. */
export async function page(c: Ctx, tree: Child, status: ContentfulStatusCode = 200): Promise<Response> {
  return sendPage(c, String(await tree), status)
}

/** Reads as whoever asks, in one transaction. `dossier` narrows a wide viewer to one young person. */
export const read = <T>(c: Ctx, work: (trx: Trx) => Promise<T>, dossier?: string): Promise<T> =>
  within(c.var.services.db, c.var.who, 'read', work, dossier)

/** The signed-in person. @throws {Refusal} `sign-in-first`, which the app answers with the sign-in page. */
export function signedIn(c: Ctx): Person {
  const { who } = c.var
  if (who.kind !== 'person') throw new Refusal('not-allowed', 'sign-in-first')
  return who
}

/** An id of the address. @throws {Refusal} not-found: what is none is a page that is not there. */
export function idIn(c: Ctx, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new Refusal('not-found', 'not-found')
  return id
}

/** A fresh key for the hidden field of a form: sending that form twice does the thing once. */
export const formKey = (): string => newId()

/** What a form's page gets when it comes back: the errors in words, and what was typed. */
export type Problem = {
  errors: { field: string; message: string }[]
  values: FormValues /** What was thrown, for a page that says more about it. */
  cause?: Error
}

type Submit<I, R> = {
  /** Adds what the address says (an id) to what the form says. */
  input?: Partial<I> | Record<string, unknown>
  /** Where to go when it is done. */
  to: (answer: R) => string
  /** The same page again, with the errors and the typed values; without it a refusal gets the error page. */
  again?: (problem: Problem) => Child | Promise<Child>
  /** The module's texts, for error codes it has words for. */
  say: AnySay
  /** Read already, when the route had to look at the form itself. */
  values?: FormValues
}

/** Runs a command with what the form sent. Errors bring the form back with 422 (or the refusal's status); nothing typed is lost. */
export async function submit<I, L, R>(c: Ctx, command: Command<I, L, R>, how: Submit<I, R>): Promise<Response> {
  const values = how.values ?? (await readForm(c))
  const { 'form-key': key, ...fields } = values
  try {
    const answer = await run(
      c.var.services,
      c.var.who,
      command,
      { ...fields, ...how.input },
      typeof key === 'string' && isFormKey(key) ? keyOf(command.name, key, fields) : undefined,
    )
    return c.redirect(how.to(answer), 303)
  } catch (error) {
    if (!how.again) throw error
    if (error instanceof InvalidInput) {
      return page(
        c,
        await how.again({
          errors: error.errors.map((e) => ({ field: e.field, message: sayError(how.say, e) })),
          values,
          cause: error,
        }),
        422,
      )
    }
    if (error instanceof Refusal && error.kind !== 'not-found' && !pastForm.includes(error.code)) {
      return page(
        c,
        await how.again({ errors: [{ field: '', message: sayRefusal(how.say, error) }], values, cause: error }),
        httpStatus[error.kind],
      )
    }
    throw error
  }
}

/** What the form does not come back for. One that may have been kept would get a new key, and be done twice: the browser's own "back" keeps the old one. */
const pastForm = ['sign-in-first', 'prove-first', 'outcome-unknown']

/**
 * The key of this form with this content. The same form sent twice is done once; a form that the browser's back button brought back
 * and that says something else is a new act.
 */
function keyOf(command: string, key: string, fields: FormValues): string {
  const content = JSON.stringify(fields, (_, value) => (value instanceof File ? [value.name, value.size] : value))
  return seededId(`${command} ${key} ${content}`)
}

const isFormKey = (key: string) => /^[0-9a-f-]{36}$/.test(key)

/** An error code in words: the module's own text for this field, for this code, or the platform's. */
export function sayError(say: AnySay, { field, code, values = {} }: FieldError): string {
  for (const key of [`error.${field}.${code}`, `error.${code}`]) if (say.has(key)) return say(key, values)
  const common = platformTexts(say.lang)
  const key = `error.${code}`
  return common.has(key) ? common(key, values) : common('error.wrong')
}

export function sayRefusal(say: AnySay, { code, values }: Refusal): string {
  const key = `refusal.${code}`
  if (say.has(key)) return say(key, values)
  const common = platformTexts(say.lang)
  return common.has(key) ? common(key, values) : common('refusal.not-allowed')
}

/** The address of the page somebody is on: after a form came back that is where the form stood, since the form's own address only takes. */
export function whereOf(c: Ctx): URL {
  const asked = new URL(c.req.url)
  if (c.req.method === 'GET') return asked
  const from = URL.parse(c.req.header('referer') ?? '')
  return from?.host === asked.host ? from : new URL('/', asked)
}

/** The base of every page's View; the app adds who looks and the navigation. */
export const bareView = (c: Ctx): View => {
  const { pathname, search } = whereOf(c)
  return {
    lang: c.var.lang,
    dir: direction(c.var.lang),
    path: pathname,
    search,
    demo: c.var.services.config.demo,
  }
}

/** The page in the colours and under the name of a city: for somebody who came by a link. */
export const inCity = (view: View, city: { id: string; name: string } | undefined): View =>
  view.city || !city ? view : { ...view, city: { id: city.id, name: city.name } }

/**
 * What was just done, said on the next page: `/cv?done=activity-added` with the module's text `done.activity-added`.
 * @returns the view with its notice, or the same view.
 */
export function withNotice(c: Ctx, say: AnySay, undo?: (code: string) => { action: string } | undefined): View {
  const code = c.req.query('done')
  const key = `done.${code}`
  if (!code || !say.has(key)) return c.var.view
  const back = undo?.(code)
  return { ...c.var.view, notice: { text: say(key), undo: back && { ...back, formKey: formKey() } } }
}
