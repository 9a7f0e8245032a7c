import { BlockList } from 'node:net'
import * as client from 'openid-client'
import type { ClientKeys } from './client-keys.ts'
import { FetchRefused, guardedFetch } from './fetch.ts'
import { log } from './log.ts'
import type { Provider } from './providers.ts'

// OpenID Connect as we use it: the code flow alone, with PKCE, state, nonce and a signed client assertion; no implicit or hybrid flow,
// no client secret.

/** What goes wrong on the way, in the words of the page that says it. */
export type ProviderFault = 'cancelled' | 'provider-away' | 'wrong-answer'

export class ProviderError extends Error {
  readonly fault: ProviderFault
  constructor(fault: ProviderFault, cause?: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}

/** The secrets of one attempt: all drawn from its id, so that none of them is stored. */
export type Checks = { state: string; nonce: string; verifier: string }

const keptFor = 3_600_000
const seconds = 8
const known = new Map<string, { at: number; found: Promise<client.Configuration> }>()

/** What a provider says of itself, read once an hour; a provider that did not answer is asked anew. */
function configuration(provider: Provider, keys: ClientKeys): Promise<client.Configuration> {
  const name = `${provider.issuer} ${provider.clientId} ${keys.sign.kid}`
  const kept = known.get(name)
  if (kept && performance.now() - kept.at < keptFor) return kept.found
  const insecure = provider.issuer.startsWith('http:')
  const found = client.discovery(
    new URL(provider.issuer),
    provider.clientId,
    { id_token_signed_response_alg: provider.algorithm },
    client.PrivateKeyJwt(keys.sign as never),
    {
      timeout: seconds,
      [client.customFetch]: fetchOf(provider),
      // checks the signature of the id token as well, which a connection to the issuer alone would not ask for
      execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
    },
  )
  known.set(name, { at: performance.now(), found })
  found.catch(() => known.delete(name))
  return found
}

/** Where the browser goes to sign in. @throws {ProviderError} `provider-away`. */
export async function addressAt(
  provider: Provider,
  keys: ClientKeys,
  redirectUri: string,
  checks: Checks,
): Promise<URL> {
  try {
    const config = await configuration(provider, keys)
    return client.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: provider.scope,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      ...(provider.acr.length > 0 && { acr_values: provider.acr.join(' ') }),
    })
  } catch (error) {
    throw faultOf(provider, error)
  }
}

/** What the provider says about who signed in. Nothing of it is stored. */
export type Claims = { sub: string } & Record<string, unknown>

/**
 * Takes the answer that the browser brought: checks state and issuer, trades the code, checks the id token (signature, issuer, audience,
 * nonce, times), and asks for the attributes. @throws {ProviderError}
 */
export async function claimsFrom(provider: Provider, keys: ClientKeys, answer: URL, checks: Checks): Promise<Claims> {
  try {
    const config = await configuration(provider, keys)
    const tokens = await client.authorizationCodeGrant(config, answer, {
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      pkceCodeVerifier: checks.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    if (provider.acr.length > 0 && !provider.acr.includes(String(claims.acr)))
      throw new ProviderError('wrong-answer', new Error('another level of assurance'))
    const more = config.serverMetadata().userinfo_endpoint
      ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
      : {}
    return { ...more, ...claims }
  } catch (error) {
    throw faultOf(provider, error)
  }
}

/** Only the provider itself, on its own port, and no address of ours but those that its settings name. */
function fetchOf({ issuer, network }: Provider): client.CustomFetch {
  const { protocol, port, hostname } = new URL(issuer)
  const own = new BlockList()
  for (const range of network) {
    const [address = '', bits] = range.split('/')
    own.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  if (isLoopback(hostname)) own.addSubnet('127.0.0.0', 8, 'ipv4')
  const ports = [443, ...(port ? [Number(port)] : [])]
  return guardedFetch({ seconds, most: 1024 * 1024, http: protocol === 'http:', ports, own }) as client.CustomFetch
}

const isLoopback = (hostname: string) => hostname === 'localhost' || hostname === '127.0.0.1'

const away = /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|UND_ERR|CERT|TLS|SSL/

/** Which of three things happened; the log gets the code, never what somebody's token said. */
function faultOf(provider: Provider, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error
  const {
    code,
    status,
    error: said,
    cause,
  } = error as {
    code?: string
    status?: number
    error?: string
    cause?: { code?: string; name?: string; status?: number; cause?: { code?: string } }
  }
  if (said === 'access_denied' || said === 'login_required') return new ProviderError('cancelled', error)
  const deep = [code, cause?.code, cause?.cause?.code].filter(Boolean).join(' ')
  const isAway =
    away.test(deep) ||
    code === 'OAUTH_TIMEOUT' ||
    (error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name)) ||
    Math.max(status ?? 0, cause?.status ?? 0) >= 500 ||
    [error, cause].some((one) => one instanceof FetchRefused && ['too-slow', 'unknown-host'].includes(one.code)) ||
    said === 'temporarily_unavailable' ||
    said === 'server_error' ||
    (error instanceof TypeError && error.message === 'fetch failed')
  log.warn({ provider: provider.id, code: deep, said }, isAway ? 'a sign-in provider is away' : 'a sign-in was refused')
  return new ProviderError(isAway ? 'provider-away' : 'wrong-answer', error)
}
