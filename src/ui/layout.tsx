import type { Child } from 'hono/jsx'
import { classes } from './icon.tsx'
import { Heading } from './text.tsx'

type Box = { class?: string | undefined; id?: string | undefined; children?: Child }

type Gap = 's' | 'm' | 'l' | 'xl'
export function Stack({
  gap = 'm',
  read,
  class: extra,
  id,
  children,
}: Box & { gap?: Gap | undefined; read?: boolean | undefined }) {
  return (
    <div class={classes('kr-stack', gap !== 'm' && `kr-stack--${gap}`, read && 'kr-read', extra)} id={id}>
      {children}
    </div>
  )
}

/** Side by side, folding when there is no room. `keep`: never folds, the first part keeps its size. */
export function Row({
  apart,
  keep,
  class: extra,
  id,
  children,
}: Box & { apart?: boolean | undefined; keep?: boolean | undefined }) {
  return (
    <div class={classes('kr-row', apart && 'kr-row--apart', keep && 'kr-row--keep', extra)} id={id}>
      {children}
    </div>
  )
}

/** Two columns from 60em: the second narrow, both even, or the first narrow. */
export function Cols({ kind, class: extra, id, children }: Box & { kind?: 'even' | 'start' | undefined }) {
  return (
    <div class={classes('kr-cols', kind && `kr-cols--${kind}`, extra)} id={id}>
      {children}
    </div>
  )
}

/** Cards that fill the width. As a list, each child is an `li` (a Card with `as="li"`). */
export function Grid({ list, class: extra, id, children }: Box & { list?: boolean | undefined }) {
  const Tag = list ? 'ul' : 'div'
  return (
    <Tag class={classes('kr-grid', list && 'kr-list', extra)} id={id}>
      {children}
    </Tag>
  )
}

/** A list without bullets, one under the other; `rows` draws a hairline between. */
export function List({ rows, class: extra, id, children }: Box & { rows?: boolean | undefined }) {
  return (
    <ul class={classes(rows ? 'kr-rows' : 'kr-list kr-stack', extra)} id={id}>
      {children}
    </ul>
  )
}

export function Wrap({ class: extra, id, children }: Box) {
  return (
    <div class={classes('kr-wrap', extra)} id={id}>
      {children}
    </div>
  )
}

/** The full width of the window: on a bare page. One deep band per page, first on it. */
export function Band({
  kind,
  labelledby,
  class: extra,
  id,
  children,
}: Box & { kind?: 'deep' | 'paper' | 'sun' | undefined; labelledby?: string | undefined }) {
  return (
    <section
      class={classes(
        'kr-band',
        kind === 'deep' && 'kr-deep',
        kind === 'paper' && 'kr-band--paper',
        kind === 'sun' && 'kr-sun',
        extra,
      )}
      id={id}
      aria-labelledby={labelledby}
    >
      <div class="kr-wrap">{children}</div>
    </section>
  )
}

/** A part of the page with its own heading. */
export function Section({
  title,
  id,
  level = 2,
  gap = 'm',
  end,
  children,
}: {
  title: Child
  id: string
  level?: 2 | 3 | undefined
  gap?: Gap | undefined
  end?: Child
  children: Child
}) {
  const heading = (
    <Heading level={level} id={id}>
      {title}
    </Heading>
  )
  return (
    <section class={classes('kr-stack', gap !== 'm' && `kr-stack--${gap}`)} aria-labelledby={id}>
      {end ? (
        <Row apart>
          {heading}
          {end}
        </Row>
      ) : (
        heading
      )}
      {children}
    </section>
  )
}
