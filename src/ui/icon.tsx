import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { IconName } from './icons.ts'
import { flipping, icons } from './icons.ts'

type IconProps = {
  name: IconName
  size?: 's' | 'm' | undefined
  /** Turn round in right-to-left pages; arrows, undo and the bike do so by themselves. */
  flip?: boolean | undefined
  /** The hidden name of an icon that stands without words. */
  label?: Child
}

export function Icon({ name, size = 'm', flip = flipping.has(name), label }: IconProps) {
  const drawing = drawingOf(name, size, flip)
  if (!label) return drawing
  return (
    <>
      {drawing}
      <span class="kr-hide">{label}</span>
    </>
  )
}

const drawings = new Map<string, HtmlEscapedString>()

/** Each icon is written once and kept: a page has dozens, and an svg element costs as much to write as five others. */
function drawingOf(name: IconName, size: 's' | 'm', flip: boolean): HtmlEscapedString {
  const key = `${name} ${size} ${flip}`
  const known = drawings.get(key)
  if (known) return known
  const names = classes('kr-icon', size === 's' && 'kr-icon--s', flip && 'kr-icon--flip')
  const drawn = raw(`<svg class="${names}" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`)
  drawings.set(key, drawn)
  return drawn
}

/** An icon inside a stop of the route: drawn thicker, sized by the stop. */
export function MarkIcon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {raw(icons[name])}
    </svg>
  )
}

/** Joins the class names that apply. */
export const classes = (...names: (string | false | undefined | null)[]): string => names.filter(Boolean).join(' ')
