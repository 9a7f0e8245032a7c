/** A field as a page draws it: what it is called, what stands in it, and what it offers. */
export type FormInput = { name: string; type: string; value: string; offers: string[]; set: boolean }
export type FormInPage = { action: string; method: 'get' | 'post'; multipart: boolean; inputs: FormInput[] }

const textOfHtml = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, textOfHtml(value ?? '')]),
  )

/** Every form of a page, with its fields as a browser would know them. `path` is where a form without an action goes. */
export function formsIn(html: string, path: string): FormInPage[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head, body]) => {
    const { action = path, method = 'get', enctype = '' } = attributesOf(head!)
    return {
      action,
      method: method === 'post' ? 'post' : 'get',
      multipart: enctype.startsWith('multipart'),
      inputs: inputsIn(body!),
    }
  })
}

function inputsIn(body: string): FormInput[] {
  const plain = [...body.matchAll(/<(input|button)\b([^>]*)>/g)].map(([, tag, head]) => {
    const { name = '', type = tag === 'button' ? 'submit' : 'text', value = '', ...rest } = attributesOf(head!)
    const choice = type === 'checkbox' || type === 'radio' || type === 'submit'
    const set = choice ? 'checked' in rest : true
    return { name, type, value: choice && value === '' ? 'on' : value, offers: choice ? [value || 'on'] : [], set }
  })
  const areas = [...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, head, text]) => ({
    name: attributesOf(head!).name ?? '',
    type: 'textarea',
    value: textOfHtml(text!),
    offers: [],
    set: true,
  }))
  const selects = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, head, options]) => {
    const all = [...options!.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => attributesOf(option!))
    const chosen = all.find((option) => 'selected' in option) ?? all[0]
    return {
      name: attributesOf(head!).name ?? '',
      type: 'select',
      value: chosen?.value ?? '',
      offers: all.map(({ value }) => value ?? ''),
      set: true,
    }
  })
  return [...plain, ...areas, ...selects].filter(({ name }) => name !== '')
}

/** What a browser sends when the form goes as it stands, without files. */
export function asItStands({ inputs }: FormInPage): Record<string, string | string[]> {
  const sent: Record<string, string | string[]> = {}
  for (const { name, type, value, set } of inputs) {
    if (!set || type === 'file' || type === 'submit') continue
    const before = sent[name]
    sent[name] = before === undefined ? value : [before, value].flat()
  }
  return sent
}

/** Addresses of this site that a page leads to. */
export const linksIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href]) => textOfHtml(href!))),
]
