// While a form is on its way its button says so, and a second press does nothing. The words come from `data-busy`.

const sent = new Map<HTMLFormElement, () => void>()

/** Shows a form as sent. False when it already was. */
export function markBusy(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (sent.has(form)) return false
  const button = submitter ?? form.querySelector<HTMLElement>('[data-busy]')
  const words = button?.dataset.busy && button.querySelector('span')
  if (!button || !words) {
    sent.set(form, () => {})
    return true
  }
  const before = [...words.childNodes]
  words.replaceChildren(button.dataset.busy ?? '')
  button.setAttribute('aria-busy', 'true')
  sent.set(form, () => {
    words.replaceChildren(...before)
    button.removeAttribute('aria-busy')
  })
  return true
}

export function clearBusy(form: HTMLFormElement): void {
  sent.get(form)?.()
  sent.delete(form)
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.target === '_blank') return
  if (!markBusy(form, event.submitter)) event.preventDefault()
  // An answer that is a download leaves this page standing.
  setTimeout(clearBusy, 15_000, form)
})

// Back from the next page, which the browser may have kept: nothing is on its way any more.
addEventListener('pageshow', () => {
  for (const form of [...sent.keys()]) clearBusy(form)
})
