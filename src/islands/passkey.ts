// Around a form for a passkey: asks the server what to ask, asks the browser, and sends what it answers as the form does. Without this,
// or in a browser without passkeys, the words beside it say what to do instead. All words come from the page.

const toBytes = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
const toText = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

type Named = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }
// biome-ignore lint/suspicious/noExplicitAny: what the server sends is what the browser takes, but for its bytes
type Asked = any

const named = (keys: Named[] = []) => keys.map((key) => ({ ...key, id: toBytes(key.id) }))

/** The server's question in the browser's form, and the browser's answer in the server's: bytes are base64url on the way. */
async function ask(asked: Asked, add: boolean): Promise<object> {
  const publicKey = { ...asked, challenge: toBytes(asked.challenge) }
  if (add) {
    publicKey.user = { ...asked.user, id: toBytes(asked.user.id) }
    publicKey.excludeCredentials = named(asked.excludeCredentials)
  } else publicKey.allowCredentials = named(asked.allowCredentials)
  const made = await (add ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }))
  const { id, rawId, type, response } = made as PublicKeyCredential
  const parts: Record<string, unknown> = {}
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'] as const) {
    const value = (response as unknown as Record<string, ArrayBuffer | null>)[name]
    if (value) parts[name] = toText(value)
  }
  if (add) parts.transports = (response as AuthenticatorAttestationResponse).getTransports?.() ?? []
  return { id, rawId: toText(rawId), type, response: parts, clientExtensionResults: {} }
}

class KrPasskey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form || !('PublicKeyCredential' in window)) return
    form.hidden = false
    for (const other of this.querySelectorAll<HTMLElement>('[data-without]')) other.hidden = true
    let answered = false
    form.addEventListener('submit', (event) => {
      if (answered) return
      // before the island of busy buttons: the form is not on its way yet
      event.preventDefault()
      event.stopPropagation()
      void this.#answer(form).then((done) => {
        answered = done
        if (done) form.requestSubmit()
      })
    })
  }

  async #answer(form: HTMLFormElement): Promise<boolean> {
    const failed = this.querySelector<HTMLElement>('[data-failed]')
    if (failed) failed.hidden = true
    try {
      const said = await fetch(this.dataset.begin ?? '', { method: 'POST', body: new FormData(form) })
      // led elsewhere: something else comes first, such as showing who she is
      if (said.redirected) {
        location.assign(said.url)
        return false
      }
      const answer = await ask(await said.json(), this.dataset.way === 'add')
      const field = form.querySelector<HTMLInputElement>('input[name=answer]')
      if (field) field.value = JSON.stringify(answer)
      return field !== null
    } catch {
      if (failed) failed.hidden = false
      return false
    }
  }
}

customElements.define('kr-passkey', KrPasskey)
