import { readFileSync } from 'node:fs'
import { z } from 'zod'

const name = z.string().min(1).max(60)
const brin = z.string().regex(/^\d{2}[A-Z]{2}$/, 'a BRIN is two digits and two capitals')
const domain = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain, such as zaanstad.nl')

/** https, but for a provider on this very machine, as tests have one. */
const issuer = z.url().refine((text) => {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname))
}, 'an https address')

const common = {
  id: z.string().regex(/^[a-z0-9-]{2,30}$/, 'small letters, digits and hyphens'),
  /** What stands on the button: "Je schoolaccount". One name for all, or one a language. */
  name: z.union([name.transform((nl) => ({ nl, en: nl })), z.object({ nl: name, en: name })]),
  issuer,
  clientId: z.string().min(1).max(200),
  scope: z
    .string()
    .regex(/\bopenid\b/, 'has "openid" in it')
    .default('openid'),
  algorithm: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']).default('RS256'),
  /** Levels of assurance: asked for, and one of them must come back. */
  acr: z.array(z.string().min(1)).default([]),
  /** Where its sign-in page is, when that is another host than the issuer's. */
  origins: z.array(z.url().transform((url) => new URL(url).origin)).default([]),
  /** Its addresses, such as 10.20.0.0/16, when it stands in a network of our own: no other address that is not public is asked. */
  network: z.array(z.union([z.cidrv4(), z.cidrv6()])).default([]),
}

const provider = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('school'),
    /** The schools whose people it may sign in. A federation names all that joined. */
    brins: z.array(brin).min(1),
    /** Home organisations by domain (SURFconext), where the provider sends no BRIN. */
    organisations: z.record(domain, brin).default({}),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('staff'),
    /** The cities whose staff it may sign in. */
    cities: z.array(z.string().min(1)).min(1),
    /** Mail domains that this provider answers for: an address there that it calls verified links at once. */
    trustedDomains: z.array(domain).default([]),
  }),
  z.strictObject({ ...common, kind: z.literal('citizen') }),
  z.strictObject({ ...common, kind: z.literal('company') }),
])

/** Somewhere people sign in that is not us: a school federation, a city, DigiD or eHerkenning through a broker. */
export type Provider = z.infer<typeof provider>
export type ProviderKind = Provider['kind']

const providers = z
  .array(provider)
  .max(20)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each id once')
  .refine(
    (all) => new Set(all.map((one) => `${one.issuer} ${one.clientId}`)).size === all.length,
    'each issuer and client once',
  )

/** Reads SIGN_IN_PROVIDERS: JSON, or the path of a file with it. @throws {Error} that says what is wrong where. */
export function readProviders(setting: string | undefined): Provider[] {
  if (!setting) return []
  const parsed = providers.safeParse(parse(setting))
  if (parsed.success) return parsed.data
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the list'}: ${message}`).join('; '),
  )
}

function parse(setting: string): unknown {
  const text = setting.trimStart().startsWith('[') ? setting : readFileSync(setting, 'utf8')
  return JSON.parse(text)
}

/** The hosts that a form of ours may lead to: sign-in pages elsewhere. */
export const originsOf = (all: readonly Provider[]): string[] => [
  ...new Set(all.flatMap((one) => [new URL(one.issuer).origin, ...one.origins])),
]
