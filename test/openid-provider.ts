import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { Visitor } from './world.ts'

/** Somebody's account at a provider: what it says of her. */
export type ProviderAccount = { sub: string } & Record<string, unknown>
type Claims = Record<string, unknown>

/** A real OpenID provider (oidc-provider) in this process. What it would ask a person on its pages, the test says. */
export class OpenIdProvider {
  issuer = ''
  /** Who signs in next; nobody presses "cancel". */
  next: ProviderAccount | undefined
  /** Changes the next id tokens, signed anew with the provider's key, or with one that it does not publish. */
  tamper: ((claims: Claims) => Claims) | undefined
  foreignKey = false
  /** What the token endpoint was asked: how we prove who we are. */
  readonly asked: URLSearchParams[] = []
  #server: Server | undefined
  readonly #key = createPrivateKey(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  )
  readonly #accounts = new Map<string, ProviderAccount>()

  /** Starts for one client: ours, known by its published keys and its one address to come back to. */
  async start(client: { id: string; redirectUri: string; jwks: object; port?: number }): Promise<this> {
    // the address is part of what the provider signs, so it is known before the provider is made
    let answer: ReturnType<Provider['callback']> | undefined
    this.#server = createServer((request, response) => void answer?.(request, response))
    await new Promise<void>((done) => this.#server!.listen(client.port ?? 0, '127.0.0.1', done))
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    const provider = this.#make(client)
    answer = provider.callback()
    return this
  }

  #make(client: { id: string; redirectUri: string; jwks: object }): Provider {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: client.id,
          redirect_uris: [client.redirectUri],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          token_endpoint_auth_method: 'private_key_jwt',
          token_endpoint_auth_signing_alg: 'PS256',
          id_token_signed_response_alg: 'RS256',
          jwks: client.jwks as never,
        },
      ],
      jwks: { keys: [{ ...this.#key.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' } as never] },
      cookies: { keys: ['a key of the test'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      claims: {
        openid: [
          'sub',
          'uid',
          'nlEduPersonHomeOrganizationId',
          'schac_home_organization',
          'eduPersonAffiliation',
          'given_name',
          'family_name',
          'email',
          'email_verified',
          'acr',
        ],
      },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, id) => ({ accountId: id, claims: () => this.#accounts.get(id) ?? { sub: id } }),
      loadExistingGrant: async (ctx) => {
        const { Grant } = provider
        const grant = new Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! })
        grant.addOIDCScope('openid')
        await grant.save()
        return grant
      },
    })
    provider.use((ctx, next) => this.#between(provider, ctx as never, next))
    return provider
  }

  /** Its own sign-in page, answered by the test; and its token endpoint, whose answer a test may spoil. */
  async #between(provider: Provider, ctx: Ctx, next: () => Promise<void>): Promise<void> {
    if (ctx.path.startsWith('/interaction/')) {
      const who = this.next
      if (who) this.#accounts.set(who.sub, who)
      const result = who ? { login: { accountId: who.sub } } : { error: 'access_denied', error_description: 'stopped' }
      ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }))
      return
    }
    await next()
    if (ctx.path !== '/token') return
    this.asked.push(new URLSearchParams((ctx.oidc?.body ?? {}) as Record<string, string>))
    const body = ctx.body as { id_token?: string }
    if (body?.id_token && (this.tamper || this.foreignKey))
      ctx.body = { ...body, id_token: this.#signed(body.id_token) }
  }

  #signed(token: string): string {
    const [head = '', body = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims
    const said = `${head}.${Buffer.from(JSON.stringify(this.tamper?.(claims) ?? claims)).toString('base64url')}`
    const key = this.foreignKey ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : this.#key
    return `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise<void>((done) => (this.#server ? this.#server.close(() => done()) : done()))
  }
}

type Ctx = {
  path: string
  req: never
  res: never
  body: unknown
  oidc?: { body?: unknown }
  redirect(to: string): void
}

/** The challenge that belongs to a verifier (RFC 7636), to see that the one we send is its own. */
export const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

/** Follows a browser from our button through the provider's pages, and stops before it comes back to us. */
export async function throughProvider(start: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = new URL(start)
  for (let step = 0; step < 8; step++) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split('=')
      cookies.set(name, value)
    }
    const to = answer.headers.get('location')
    if (!to)
      throw new Error(
        `the provider stopped at ${at.pathname} with ${answer.status}: ${(await answer.text()).slice(0, 300)}`,
      )
    at = new URL(to, at)
    if (at.pathname.startsWith('/sign-in/')) return at
  }
  throw new Error('the provider led round in a circle')
}

/** The path and query by which a browser comes back to us. */
export const pathOf = ({ pathname, search }: URL): string => pathname + search

/** A whole sign-in, as somebody does it: our button, the provider, back. */
export async function signInAt(visitor: Visitor, provider: string, fields: Record<string, string> = {}) {
  const start = await visitor.post(`/sign-in/with/${provider}`, fields)
  if (!start.location?.startsWith('http')) return start
  return visitor.get(pathOf(await throughProvider(start.location)))
}
