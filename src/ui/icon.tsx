import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
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
  const classes = ['kr-icon', size === 's' && 'kr-icon--s', flip && 'kr-icon--flip'].filter(Boolean).join(' ')
  return (
    <>
      <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
        {raw(icons[name])}
      </svg>
      {label && <span class="kr-hide">{label}</span>}
    </>
  )
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
