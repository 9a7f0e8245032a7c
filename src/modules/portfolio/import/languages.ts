/** Languages that pupils in the five cities name most, to find the code of a language that a file only names. */
const common =
  'nl en de fr es pt it tr ar ti am so pl uk ru ta zh ku ckb fa ps prs ur hi pa bg ro hu el pap srn rif zgh kab sr hr bs sq vi th id ms ja ko fy li he sv da nb fi cs sk lt lv et ka hy az uz bn ne si sw yo ig ha ak ff wo om'.split(
    ' ',
  )

const names = new Map<string, Intl.DisplayNames>()
function nameIn(locale: string, code: string): string | undefined {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
  names.set(locale, known)
  return known.of(code)
}

let codes: Map<string, string> | undefined
/** Names in Dutch, in English and in the language itself, each to its code. Made at the first question. */
function codeOfName(name: string): string | undefined {
  codes ??= new Map(
    common.flatMap((code) =>
      ['nl', 'en', code].flatMap((locale) => {
        const said = nameIn(locale, code)
        return said ? [[said.toLowerCase(), code] as const] : []
      }),
    ),
  )
  return codes.get(name.toLowerCase())
}

/** A tag of two or three letters (`eng`, `dut`, `zh-Hans`, or the last part of an address) in its shortest form. */
function canonical(code: string | undefined): string | undefined {
  const tag = code?.trim().split('/').at(-1)?.replaceAll('_', '-') ?? ''
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** A language by code, by name, or both; the name of a bare code is said in the language of the CV. */
export function resolveLanguage(
  code: string | undefined,
  name: string | undefined,
  locale: string | undefined,
): { code?: string; name: string } | undefined {
  const known = canonical(code) ?? (name ? codeOfName(name) : undefined)
  const said =
    name ?? (known && (nameIn(canonical(locale) ?? 'nl', known) ?? nameIn('en', known))) ?? code?.split('/').at(-1)
  if (!said) return undefined
  return known ? { code: known, name: said } : { name: said }
}

const native = /native|mother ?tongue|moedertaal|^native$/i
const cefr = /\b([ABC][12])\b/

/** A1 to C2 where the words hold one, `native` for a mother tongue, else the words as they are. */
export function readLanguageLevel(words: string | undefined): string | undefined {
  if (!words) return undefined
  if (native.test(words)) return 'native'
  return cefr.exec(words.toUpperCase())?.[1] ?? words
}

/** The most modest of several levels: who listens at C1 and writes at A2 works at A2. */
export function lowestLevel(levels: string[]): string | undefined {
  return levels
    .map((level) => cefr.exec(level.toUpperCase())?.[1])
    .filter((level) => level !== undefined)
    .sort()[0]
}
