import type { Child } from 'hono/jsx'
import { classes, Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { initials } from './initials.ts'
import { Heading } from './text.tsx'
import { words } from './words.ts'

export type CardProps = {
  as?: 'div' | 'section' | 'article' | 'li' | undefined
  /** A heading; with `href` it is the one link and the whole card is its target. */
  title?: Child
  href?: string | undefined
  level?: 2 | 3 | 4 | undefined
  /** How large the title looks; a card in a list wants 3 or 4. */
  size?: 2 | 3 | 4 | undefined
  id?: string | undefined
  /** An agreement: paper with a shadow. */
  paper?: boolean | undefined
  /** The content reaches the edge: an illustration on top. */
  flush?: boolean | undefined
  /** Another city's colours. */
  city?: string | undefined
  class?: string | undefined
  children?: Child
}

/** The class that gives a part the colours of a city; ids may carry hyphens. */
export const cityClass = (id: string): string => `kr-city-${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`

/** A thing one can read or open. */
export function Card(props: CardProps) {
  const {
    as: Tag = 'div',
    title,
    href,
    level = 2,
    size = href ? 3 : level,
    id,
    paper,
    flush,
    city,
    class: extra,
    children,
  } = props
  return (
    <Tag
      class={classes(
        'kr-card',
        href && 'kr-card--link',
        paper && 'kr-card--paper',
        flush && 'kr-card--flush',
        city && `kr-theme ${cityClass(city)}`,
        extra,
      )}
      aria-labelledby={id && (Tag === 'section' || Tag === 'article') ? id : undefined}
    >
      {title && (
        <Heading level={level} size={size} id={id}>
          {href ? <CardLink href={href}>{title}</CardLink> : title}
        </Heading>
      )}
      {children}
    </Tag>
  )
}

/** The link of a card; inside `kr-card--link` the whole card is its target. */
export const CardLink = ({ href, children }: { href: string; children: Child }) => (
  <a class="kr-card__a" href={href}>
    {children}
  </a>
)

type NowProps = {
  id: string
  title: Child
  level?: 1 | 2 | 3 | undefined
  size?: 1 | 2 | 3 | undefined
  /** The label on sun; `false` leaves it out. The default is "Nu te doen". */
  tag?: string | false | undefined
  class?: string | undefined
  children: Child
}

/** The one next step of a page: it hangs from the line at the lit stop. Once a page. */
export function NowCard({ id, title, level = 2, size = level, tag, class: extra, children }: NowProps) {
  return (
    <section class={classes('kr-card kr-card--now', extra)} aria-labelledby={id}>
      {tag !== false && <p class="kr-here kr-start">{tag ?? words().t('now')}</p>}
      <Heading level={level} size={size} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** Facts at a glance; at most five. */
export const Chips = ({ children }: { children: Child }) => <ul class="kr-chips">{children}</ul>

export const Chip = ({ icon, children }: { icon?: IconName | undefined; children: Child }) => (
  <li class="kr-chip">
    {icon && <Icon name={icon} />}
    {children}
  </li>
)

/** A chosen filter that a press takes away. */
export const FilterChip = ({ href, children }: { href: string; children: Child }) => (
  <li>
    <a class="kr-chip" href={href}>
      {children}
      <Icon name="cross" />
      <span class="kr-hide">{words().t('filter.remove')}</span>
    </a>
  </li>
)

type RingProps = {
  /** A person or company: shows its initials. The name itself stands beside the ring. */
  name?: string | undefined
  icon?: IconName | undefined
  /** The number of a pin on the map. */
  pin?: number | undefined
  size?: 's' | 'm' | 'l' | undefined
  /** Needs attention: on sun. */
  lit?: boolean | undefined
}

/** A person or company; never a portrait. */
export function Ring({ name, icon, pin, size = 'm', lit }: RingProps) {
  return (
    <span
      class={classes(
        'kr-ring',
        size !== 'm' && `kr-ring--${size}`,
        pin !== undefined && 'kr-ring--pin',
        lit && 'kr-ring--lit',
      )}
      aria-hidden="true"
    >
      {pin ?? (icon ? <Icon name={icon} /> : initials(name ?? ''))}
    </span>
  )
}
