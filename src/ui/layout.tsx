import type { Child } from 'hono/jsx'
import { Button, Tool } from './actions.tsx'
import { classes, Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { words } from './words.ts'

type Box = { class?: string | undefined; id?: string | undefined; children?: Child }

type HeadingProps = {
  level: 1 | 2 | 3 | 4
  size?: 1 | 2 | 3 | 4 | undefined
  id?: string | undefined
  hide?: boolean | undefined
  children: Child
}

export const headingClass = {
  1: 'utrecht-heading-1',
  2: 'utrecht-heading-2',
  3: 'utrecht-heading-3',
  4: 'utrecht-heading-4',
} as const

/** A heading; `size` when it should look smaller or larger than its place in the outline. */
export function Heading({ level, size = level, id, hide, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag class={classes(headingClass[size], hide && 'kr-hide')} id={id}>
      {children}
    </Tag>
  )
}

/** The sentence under the title. */
export const Lead = ({ children }: { children: Child }) => <p class="kr-lead">{children}</p>
export const Paragraph = ({ children }: { children: Child }) => <p class="utrecht-paragraph">{children}</p>

/** A second, softer text; with an icon it stands beside it. */
export function Note({ icon, children }: { icon?: IconName | undefined; children: Child }) {
  if (!icon) return <p class="kr-small">{children}</p>
  return (
    <p class="kr-small kr-small--icon">
      <Icon name={icon} size="s" />
      <span>{children}</span>
    </p>
  )
}

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

/** For sources and history, never for what is needed. */
export function More({ summary, open, children }: { summary: Child; open?: boolean | undefined; children: Child }) {
  return (
    <details class="kr-more" open={open}>
      <summary>{summary}</summary>
      <div class="kr-stack kr-stack--s">{children}</div>
    </details>
  )
}

/** Facets: a column when wide, over the list on a phone; without popover support it is simply there. */
export function Sheet({ id, label, children }: { id: string; label: string; children: Child }) {
  return (
    <div class="kr-sheet" id={id} popover="auto" role="group" aria-label={label}>
      <div class="kr-stack">
        <button class="kr-tool kr-only-phone kr-end" type="button" popovertarget={id} popovertargetaction="hide">
          <Icon name="cross" />
          <span>{words().t('close')}</span>
        </button>
        {children}
      </div>
    </div>
  )
}

/** Opens a sheet on a phone; gone when the sheet stands beside the list. */
export function SheetButton({
  sheet,
  count,
  children,
}: {
  sheet: string
  count?: number | undefined
  children?: Child
}) {
  return (
    <Button kind="secondary" type="button" icon="filter" iconFirst class="kr-only-phone" popovertarget={sheet}>
      {children ?? words().t('filter.open')}
      {count ? ` (${count})` : ''}
    </Button>
  )
}

/** A name, number or foreign words inside other text: keeps its own direction. */
export const Bdi = ({
  lang,
  dir,
  children,
}: {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
  children: Child
}) => (
  <bdi lang={lang} dir={dir ?? (lang ? 'auto' : undefined)}>
    {children}
  </bdi>
)

/** Somebody's own words. */
export function Quote({ by, lang, children }: { by?: Child; lang?: string | undefined; children: Child }) {
  return (
    <figure class="kr-quote">
      <blockquote lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      {by && <figcaption class="kr-small">{by}</figcaption>}
    </figure>
  )
}

/** One page back, above a title. */
export const Back = ({ href, children }: { href: string; children?: Child }) => (
  <div class="kr-back">
    <Tool href={href} icon="back">
      {children ?? words().t('back')}
    </Tool>
  </div>
)
