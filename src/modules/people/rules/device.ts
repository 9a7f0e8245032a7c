// The first that fits: most browsers call themselves several others too.
const browsers = [
  ['edge', /\bEdgA?\//],
  ['opera', /\bOPR\//],
  ['samsung', /SamsungBrowser\//],
  ['firefox', /Firefox\/|FxiOS\//],
  ['chrome', /Chrome\/|CriOS\//],
  ['safari', /Safari\//],
] as const
const systems = [
  ['ipad', /iPad/],
  ['iphone', /iPhone/],
  ['android', /Android/],
  ['chromebook', /CrOS/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['linux', /Linux/],
] as const

export type Browser = (typeof browsers)[number][0] | 'other'
export type System = (typeof systems)[number][0] | 'other'

/** Browser and system of a User-Agent, as two codes and nothing finer: enough to know one's own, too little to be tracked by. */
export function deviceOf(userAgent: string | undefined): { browser: Browser; system: System } {
  const of = <T extends string>(kinds: readonly (readonly [T, RegExp])[]): T | 'other' =>
    kinds.find(([, looks]) => looks.test(userAgent ?? ''))?.[0] ?? 'other'
  return { browser: of(browsers), system: of(systems) }
}

/** The same as one word for the database, `firefox/linux`, and back. */
export const deviceCode = (userAgent: string | undefined): string => {
  const { browser, system } = deviceOf(userAgent)
  return `${browser}/${system}`
}
export function deviceFrom(code: string | null): { browser: Browser; system: System } {
  const [browser, system] = (code ?? '').split('/')
  return {
    browser: browsers.find(([name]) => name === browser)?.[0] ?? 'other',
    system: systems.find(([name]) => name === system)?.[0] ?? 'other',
  }
}
