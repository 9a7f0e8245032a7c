import type { Child } from 'hono/jsx'
import { classes } from './icon.tsx'
import { words } from './words.ts'

/** Facts: what, and how it is. */
export function DataList({ items }: { items: readonly { key: Child; value: Child }[] }) {
  return (
    <dl class="utrecht-data-list utrecht-data-list--rows">
      {items.map((item) => (
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{item.key}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

export type Column = {
  label: string
  numeric?: boolean | undefined /** On a phone card, this cell needs no label. */
  bare?: boolean | undefined
}
export type TableRow = { head: Child; cells: readonly Child[] }

type TableProps = {
  /** What the table is about; hidden when a heading says it (`labelledby`). */
  label: string
  labelledby?: string | undefined
  /** The first column holds what each row is about. */
  columns: readonly Column[]
  rows: readonly TableRow[]
  /** Rows are people: below 48em each becomes a card. */
  cards?: boolean | undefined
}

// A table that CSS lays out as cards loses its roles in some browsers: they are written out.
const role = (cards: boolean | undefined, name: string) => (cards ? name : undefined)
const isEmpty = (cell: Child) => cell === null || cell === undefined || cell === '' || cell === false

function TableCells({
  row,
  columns,
  cards,
}: {
  row: TableRow
  columns: readonly Column[]
  cards?: boolean | undefined
}) {
  return (
    <tr class="utrecht-table__row" role={role(cards, 'row')}>
      <th class="utrecht-table__cell" scope="row" role={role(cards, 'rowheader')}>
        {row.head}
      </th>
      {row.cells.map((cell, i) => {
        const column = columns[i + 1]
        return (
          <td
            class={classes('utrecht-table__cell', column?.numeric && 'utrecht-table__cell--numeric-column')}
            role={role(cards, 'cell')}
            data-l={cards && !column?.bare && !isEmpty(cell) ? column?.label : undefined}
          >
            {cell}
          </td>
        )
      })}
    </tr>
  )
}

/** Figures, or people in rows. Too wide for the page, it scrolls by itself and can be reached by keyboard. */
export function Table({ label, labelledby, columns, rows, cards }: TableProps) {
  return (
    <div class="kr-scroll" tabindex={0} role="region" aria-label={words().t('table.scroll', { label })}>
      <table
        class={classes('utrecht-table kr-table', cards && 'kr-table--cards')}
        role={role(cards, 'table')}
        aria-labelledby={labelledby}
        aria-label={labelledby ? undefined : label}
      >
        <thead class="utrecht-table__header" role={role(cards, 'rowgroup')}>
          <tr class="utrecht-table__row" role={role(cards, 'row')}>
            {columns.map((c) => (
              <th
                class={classes('utrecht-table__header-cell', c.numeric && 'utrecht-table__header-cell--numeric-column')}
                scope="col"
                role={role(cards, 'columnheader')}
              >
                {c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" role={role(cards, 'rowgroup')}>
          {rows.map((row) => (
            <TableCells row={row} columns={columns} cards={cards} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A few large numbers with their words. */
export function Figures({ items }: { items: readonly { value: Child; label: Child }[] }) {
  return (
    <div class="kr-figures">
      {items.map((item) => (
        <div>
          <p class="kr-figure kr-num">{item.value}</p>
          <p>{item.label}</p>
        </div>
      ))}
    </div>
  )
}

/** Where a page of staff stands; the page itself is not in it. */
export function Breadcrumb({ items }: { items: readonly { href: string; label: string }[] }) {
  return (
    <nav class="utrecht-breadcrumb-nav" aria-label={words().t('breadcrumb')}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {items.map((item) => (
          <li class="utrecht-breadcrumb-nav__item">
            <a class="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PageLink = { href: string; label?: string | undefined }

export function Pagination({
  previous,
  next,
  label,
}: {
  previous?: PageLink | undefined
  next?: PageLink | undefined
  label?: string | undefined
}) {
  const { t } = words()
  if (!previous && !next) return null
  const link = (to: PageLink, rel: 'prev' | 'next', word: string) => (
    <a class="utrecht-pagination__relative-link" rel={rel} href={to.href}>
      {to.label ?? word}
    </a>
  )
  return (
    <nav class="utrecht-pagination" aria-label={label ?? t('pages')}>
      <span>{previous && link(previous, 'prev', t('previous'))}</span>
      {next && link(next, 'next', t('next'))}
    </nav>
  )
}
