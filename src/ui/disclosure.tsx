import type { Child } from 'hono/jsx'
import { Button, Tool } from './actions.tsx'
import { Icon } from './icon.tsx'
import { words } from './words.ts'

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

/** One page back, above a title. */
export const Back = ({ href, children }: { href: string; children?: Child }) => (
  <div class="kr-back">
    <Tool href={href} icon="back">
      {children ?? words().t('back')}
    </Tool>
  </div>
)
