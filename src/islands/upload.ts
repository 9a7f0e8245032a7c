// Around a plain file input: shows what was chosen, warns before sending too much, and shows how far sending is.
// Without this the form does the same, unseen. All words come from data attributes.
import { clearBusy, markBusy } from './busy.ts'

class KrUpload extends HTMLElement {
  #list = document.createElement('ul')
  #said = document.createElement('p')
  #bar = document.createElement('progress')

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    const form = input?.form
    if (!input || !form) return
    this.#list.className = 'kr-upload__files'
    this.#said.setAttribute('role', 'status')
    this.#bar.className = 'kr-bar'
    this.#bar.max = 100
    this.#bar.hidden = true
    this.#bar.setAttribute('aria-label', this.#words('sending', ''))
    this.append(this.#list, this.#bar, this.#said)
    input.addEventListener('change', () => this.#show(input))
    form.addEventListener('submit', (event) => this.#send(event, input, form))
  }

  #words(name: 'sending' | 'failed' | 'toobig', value: string): string {
    return (this.dataset[name] ?? '').replace('{}', value)
  }

  #tooBig(input: HTMLInputElement): File | undefined {
    const limit = Number(this.dataset.megabytes) || Number.POSITIVE_INFINITY
    return [...(input.files ?? [])].find((file) => file.size > limit * 1_000_000)
  }

  #show(input: HTMLInputElement): void {
    this.#list.replaceChildren(...[...(input.files ?? [])].map(shown))
    const big = this.#tooBig(input)
    this.#said.textContent = big ? this.#words('toobig', big.name) : ''
  }

  #send(event: SubmitEvent, input: HTMLInputElement, form: HTMLFormElement): void {
    if (event.defaultPrevented || !input.files?.length) return
    event.preventDefault()
    if (this.#tooBig(input)) {
      this.#show(input)
      input.focus()
      return
    }
    if (!markBusy(form, event.submitter)) return
    const request = new XMLHttpRequest()
    request.upload.onprogress = (at) => at.lengthComputable && this.#progress((100 * at.loaded) / at.total)
    request.onload = () => arrive(request)
    request.onerror = () => this.#failed(form)
    request.open('POST', form.action)
    request.send(new FormData(form, event.submitter))
    this.#progress(0)
  }

  #progress(percent: number): void {
    this.#bar.hidden = false
    this.#bar.value = percent
    // Spoken words change at quarters only.
    const said = this.#words('sending', String(Math.floor(percent / 25) * 25))
    if (this.#said.textContent !== said) this.#said.textContent = said
  }

  #failed(form: HTMLFormElement): void {
    this.#bar.hidden = true
    this.#said.textContent = this.#words('failed', '')
    clearBusy(form)
  }
}

/** The request followed any redirect itself: go to where it came, or show the page that says what is wrong. */
function arrive(request: XMLHttpRequest): void {
  if (request.status < 400 && request.responseURL) {
    location.assign(request.responseURL)
    return
  }
  document.open()
  document.write(request.responseText)
  document.close()
}

function shown(file: File): HTMLElement {
  const item = document.createElement('li')
  const name = document.createElement('bdi')
  name.textContent = file.name
  item.append(name)
  if (file.type.startsWith('image/')) void preview(file).then((canvas) => canvas && item.prepend(canvas))
  return item
}

/** Drawn, not linked: the content security policy allows no object address as an image. */
async function preview(file: File): Promise<HTMLCanvasElement | undefined> {
  const image = await createImageBitmap(file).catch(() => undefined)
  if (!image) return undefined
  const canvas = document.createElement('canvas')
  canvas.height = 96
  canvas.width = Math.max(1, Math.min(256, Math.round((96 * image.width) / image.height)))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  canvas.setAttribute('aria-hidden', 'true')
  return canvas
}

customElements.define('kr-upload', KrUpload)
