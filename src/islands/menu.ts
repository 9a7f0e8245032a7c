// The list of languages closes on Escape and on a press elsewhere; without this it closes by its own button.

const open = () => document.querySelector<HTMLDetailsElement>('.kr-lang[open]')

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && open()
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})

document.addEventListener('click', (event) => {
  const menu = open()
  if (menu && !menu.contains(event.target as Node)) menu.open = false
})
