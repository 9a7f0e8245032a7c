/** What came back, and after how long; `cut`: the connection broke before an answer came. */
export type Answer =
  | { cut: true; milliseconds: number }
  | { cut: false; status: number; headers: Headers; location: string | null; html: string; milliseconds: number }

export type Fields = Record<string, string | readonly string[] | File>
/** A form as a browser would send it: where it goes, its fields with its key. */
export type Filled = { path: string; fields: Fields }

/** Somebody with a browser, over the network: keeps cookies, fills forms. */
export class Caller {
  readonly address: string
  readonly #cookies = new Map<string, string>()

  constructor(address: string) {
    this.address = address
  }

  /** Somebody who is signed in already. */
  static withSession(address: string, token: string): Caller {
    const caller = new Caller(address)
    caller.#cookies.set('kansroute', token)
    return caller
  }

  async signIn(persona: string): Promise<this> {
    const answer = await this.post({ path: '/demo', fields: { persona } })
    if (answer.cut || answer.status !== 303) throw new Error(`signing in as ${persona} failed`)
    return this
  }

  get(path: string): Promise<Answer> {
    return this.#request(path, {})
  }

  /** A page that must come. */
  async page(path: string): Promise<string> {
    const answer = await this.get(path)
    if (answer.cut || answer.status !== 200)
      throw new Error(`${path}: ${answer.cut ? 'cut' : `${answer.status} ${wordsOf(answer.html).slice(0, 300)}`}`)
    return answer.html
  }

  post({ path, fields }: Filled): Promise<Answer> {
    const several = Object.values(fields).some((value) => value instanceof File)
    const body = several ? new FormData() : new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string)
    return this.#request(path, { method: 'POST', body })
  }

  /** Opens a page and fills in one of its forms. */
  async fill(page: string, action: string, fields: Fields = {}): Promise<Filled> {
    return { path: action, fields: { ...formIn(await this.page(page), action), ...fields } }
  }

  async #request(path: string, init: RequestInit): Promise<Answer> {
    const from = performance.now()
    const sent = {
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
    try {
      const response = await fetch(this.address + path, { ...init, headers: sent, redirect: 'manual' })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        this.#cookies.set(name, value)
      }
      const html = await response.text()
      const { status, headers } = response
      return { cut: false, status, headers, location: headers.get('location'), html, milliseconds: since(from) }
    } catch {
      return { cut: true, milliseconds: since(from) }
    }
  }
}

const since = (from: number): number => Math.round(performance.now() - from)

export const wordsOf = (html: string): string =>
  plain(html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

const plain = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? plain(found[1] ?? '') : undefined
}

/** The fields of a form as they stand in the page: what a browser sends when nothing is touched. */
export function formIn(html: string, action: string): Fields {
  const form = html
    .match(/<form\b.*?<\/form>/gs)
    ?.find((part) => attribute(part.slice(0, part.indexOf('>') + 1), 'action') === action)
  if (!form) throw new Error(`no form to ${action} in: ${wordsOf(html).slice(0, 400)}`)
  const fields: Record<string, string | string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (!name) return
    const known = fields[name]
    fields[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value]
  }
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text'
    const isChoice = type === 'checkbox' || type === 'radio'
    if (type === 'file' || (isChoice && attribute(tag, 'checked') === undefined)) continue
    add(attribute(tag, 'name'), attribute(tag, 'value') ?? (isChoice ? 'on' : ''))
  }
  for (const [, tag, text] of form.matchAll(/(<textarea\b[^>]*>)(.*?)<\/textarea>/gs))
    add(attribute(tag!, 'name'), plain(text!))
  for (const [, tag, options] of form.matchAll(/(<select\b[^>]*>)(.*?)<\/select>/gs)) {
    const chosen = options!.match(/<option\b[^>]*\sselected[^>]*>/)?.[0] ?? options!.match(/<option\b[^>]*>/)?.[0]
    if (chosen) add(attribute(tag!, 'name'), attribute(chosen, 'value') ?? '')
  }
  return fields
}
