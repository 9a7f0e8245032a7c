// Looks at the page again while a long job runs, and moves its bar; when the job is over the page is opened anew. Without script one presses.

const every = 1500

class Follow extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#timer = setTimeout(() => this.#look(), every)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  async #look(): Promise<void> {
    const found = await fetch(location.href, { headers: { accept: 'text/html' } })
      .then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html'))
      // the network is away: the next look may find it
      .catch(() => document)
    const other = found.querySelector('kr-follow')
    if (!other) return location.reload()
    if (other !== this && other.innerHTML !== this.innerHTML) this.replaceChildren(...other.childNodes)
    this.#timer = setTimeout(() => this.#look(), every)
  }
}

customElements.define('kr-follow', Follow)
