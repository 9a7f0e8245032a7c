import type { Child } from 'hono/jsx'
import IntlMessageFormat from 'intl-messageformat'

/** The languages a person can choose, Dutch first; `ar-XB` is a pseudo-language that only tests ask for. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number] | 'ar-XB'

/** Dutch is the whole set of keys; another language may lack one, and then Dutch stands in. */
type Texts = Readonly<Record<string, string>>
type Values = Readonly<Record<string, string | number>>

/** Says one text of a module in one language. */
export type Say<K extends string = string> = {
  (key: K, values?: Values): string
  /** A text with inline parts: `<b>two places</b> near you` with `{ b: parts => <b>{parts}</b> }`. */
  rich(key: K, values: Readonly<Record<string, unknown>>): Child[]
  /** True when the key exists: for keys made of data (`refusal.${code}`). */
  has(key: string): key is K
  readonly lang: Language
}

// biome-ignore lint/suspicious/noExplicitAny: keys are contravariant; any module's texts fit here
export type AnySay = Say<any>

/**
 * The texts of a module: `const texts = moduleTexts({ nl, en })`, then `const t = texts(lang)`.
 * Message formats are made once per language and key and kept: making one costs thirty times what using it does.
 */
export function moduleTexts<const T extends Texts>(all: { nl: T } & Partial<Record<string, Texts>>) {
  const kept = new Map<Language, Say<keyof T & string>>()
  const speak = (lang: Language): Say<keyof T & string> => {
    const known = kept.get(lang)
    if (known) return known
    const say = sayFrom(lang, all.nl, lang === 'ar-XB' ? all.en : all[lang])
    kept.set(lang, say as Say<keyof T & string>)
    return say as Say<keyof T & string>
  }
  return Object.assign(speak, { all })
}

function sayFrom(lang: Language, dutch: Texts, own: Texts | undefined): Say {
  const formats = new Map<string, IntlMessageFormat>()
  const format = (key: string): IntlMessageFormat => {
    const known = formats.get(key)
    if (known) return known
    const source = own?.[key] ?? dutch[key]
    if (source === undefined) throw new Error(`no text "${key}"`)
    const made = new IntlMessageFormat(source, formatLocale(lang))
    formats.set(key, made)
    return made
  }
  const finish = lang === 'ar-XB' ? mirrored : (text: string) => text
  // most texts have no gaps: said once, kept
  const fixed = new Map<string, string>()
  const fix = (key: string) => {
    const said = finish(String(format(key).format()))
    fixed.set(key, said)
    return said
  }
  const say = (key: string, values?: Values) =>
    values ? finish(String(format(key).format(values))) : (fixed.get(key) ?? fix(key))
  return Object.assign(say, {
    lang,
    has: (key: string): key is string => key in dutch,
    rich: (key: string, values: Readonly<Record<string, unknown>>) => {
      const parts = format(key).format<unknown>(values as never)
      return (Array.isArray(parts) ? parts : [parts]).map((part) =>
        typeof part === 'string' ? finish(part) : part,
      ) as Child[]
    },
  }) as Say
}

/** Each word in a right-to-left override: reads mirrored, so a page that is not ready for right-to-left shows it. */
function mirrored(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => `\u202e${word}\u202c`)
}

export const direction = (lang: Language): 'ltr' | 'rtl' => (lang === 'ar-XB' ? 'rtl' : 'ltr')

/** The locale that formats numbers and dates for a language. */
export const formatLocale = (lang: Language): string => (lang === 'nl' ? 'nl-NL' : 'en-GB')

const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>()
function kept<F extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat>(key: string, make: () => F): F {
  const known = formatters.get(key)
  if (known) return known as F
  const made = make()
  formatters.set(key, made)
  return made
}

const dateOf = (lang: Language, style: string, options: Intl.DateTimeFormatOptions) =>
  kept(
    `${lang} ${style}`,
    () => new Intl.DateTimeFormat(formatLocale(lang), { timeZone: 'Europe/Amsterdam', ...options }),
  )

/** "7 april", or "7 april 2026" with `year`. */
export function sayDate(
  lang: Language,
  date: Temporal.PlainDate,
  style: 'short' | 'year' | 'weekday' = 'short',
): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
  if (style === 'year') options.year = 'numeric'
  if (style === 'weekday') options.weekday = 'long'
  return dateOf(lang, style, options).format(Date.UTC(date.year, date.month - 1, date.day))
}

/** "16.12 uur" in Dutch, "16:12" elsewhere; a time of day or the Dutch wall-clock time of an instant. */
export function sayTime(lang: Language, at: Temporal.PlainTime | Temporal.Instant): string {
  const time = 'epochMilliseconds' in at ? at.toZonedDateTimeISO('Europe/Amsterdam').toPlainTime() : at
  const minutes = String(time.minute).padStart(2, '0')
  return lang === 'nl' ? `${time.hour}.${minutes} uur` : `${time.hour}:${minutes}`
}

/** "6.00 tot 12.00 uur" in Dutch, "6:00 to 12:00" in English: the hours of a day. */
export function sayHours(lang: Language, from: Temporal.PlainTime, until: Temporal.PlainTime): string {
  const [start, end] = [sayTime(lang, from), sayTime(lang, until)]
  return lang === 'nl' ? `${start.replace(' uur', '')} tot ${end}` : `${start} to ${end}`
}

/** The Dutch calendar day of an instant. */
export const dayOf = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()

export const sayNumber = (lang: Language, n: number): string =>
  kept(`${lang} number`, () => new Intl.NumberFormat(formatLocale(lang))).format(n)

/** "€ 75" or "€ 75,50": whole euros lose their cents. */
export const sayEuros = (lang: Language, cents: number): string =>
  kept(
    `${lang} euro ${cents % 100 === 0}`,
    () =>
      new Intl.NumberFormat(formatLocale(lang), {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
      }),
  ).format(cents / 100)

/** "a, b en c". */
export const sayList = (lang: Language, parts: string[]): string =>
  kept(`${lang} list`, () => new Intl.ListFormat(formatLocale(lang), { type: 'conjunction' })).format(parts)

export const isLanguage = (text: string | undefined): text is Language =>
  text === 'ar-XB' || (languages as readonly string[]).includes(text ?? '')
