import type { Child } from 'hono/jsx'
import { ActionForm } from './form.tsx'
import { classes, Icon, MarkIcon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Heading } from './text.tsx'
import type { FormError, Notice } from './view.ts'
import { fieldId } from './view.ts'
import { words } from './words.ts'

/** First in `main` after a form came back: takes the focus, each line leads to its field. */
export function ErrorSummary({ errors, focus = true }: { errors: readonly FormError[]; focus?: boolean | undefined }) {
  if (errors.length === 0) return null
  return (
    <div
      class="kr-errors kr-stack kr-stack--s"
      role="alert"
      tabindex={-1}
      autofocus={focus}
      aria-labelledby="errors-title"
    >
      <Heading level={2} size={3} id="errors-title">
        {words().t('errors.title', { count: errors.length })}
      </Heading>
      <ul>
        {errors.map((e) => (
          <li>{e.field ? <a href={`#${fieldId(e.field)}`}>{e.message}</a> : <b>{e.message}</b>}</li>
        ))}
      </ul>
    </div>
  )
}

export type AlertKind = 'info' | 'ok' | 'warning' | 'error'
const signs: Record<AlertKind, IconName> = { info: 'info', ok: 'check', warning: 'clock', error: 'alert' }

type AlertProps = {
  kind?: AlertKind | undefined
  /** The bold start: "Bewaard." */
  start?: Child
  icon?: IconName | undefined
  /** Only where it appears after an act on this page: read out at once. */
  live?: boolean | undefined
  children: Child
}

/** Something about the whole page. */
export function Alert({ kind = 'info', start, icon = signs[kind], live, children }: AlertProps) {
  return (
    <div
      class={`utrecht-alert utrecht-alert--${kind}`}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <div class="utrecht-alert__icon">
        <Icon name={icon} />
      </div>
      <div>
        <div class="utrecht-alert__message">
          {start && <b>{start} </b>}
          {children}
        </div>
      </div>
    </div>
  )
}

const badges = {
  neutral: 'utrecht-status-badge--neutral',
  success: 'utrecht-status-badge--success',
  warning: 'utrecht-status-badge--warning',
  error: 'utrecht-status-badge--error',
} as const
export type BadgeKind = keyof typeof badges

/** One word of state in a list; the word says it, the colour only helps. */
export const StatusBadge = ({ kind = 'neutral', children }: { kind?: BadgeKind | undefined; children: Child }) => (
  <span class={`utrecht-status-badge ${badges[kind]}`}>{children}</span>
)

/** Beside any made-up figure, or once where a whole page is made up. */
export const Demo = ({ children }: { children?: Child }) => (
  <span class="kr-demo">{children ?? words().t('demo.figure')}</span>
)

/** What is not shown: a suppressed number, a hidden name. In words, never asterisks. */
export const Hidden = ({ children }: { children: Child }) => <span class="kr-hidden">{children}</span>

/** What is needed or new, on sun: "Twee keer nee gekregen". */
export const Here = ({ children }: { children: Child }) => <span class="kr-here">{children}</span>

/** What was just done, with the way back; stays until the next page. */
export function Undo({ text, undo }: Notice) {
  return (
    <div class="kr-undo" role="status">
      <span>{text}</span>
      {undo && (
        <ActionForm action={undo.action} formKey={undo.formKey}>
          <button type="submit">{undo.label ?? words().t('undo')}</button>
        </ActionForm>
      )}
    </div>
  )
}

/** The line comes in from the edge and arrives: the top of a confirmation. */
export function Done({
  title,
  level = 1,
  children,
}: {
  title: Child
  level?: 1 | 2 | 3 | undefined
  children?: Child
}) {
  return (
    <div class="kr-done">
      <span class="kr-mark kr-mark--done" aria-hidden="true">
        <MarkIcon name="check" />
      </span>
      <Heading level={level} size={1}>
        {title}
      </Heading>
      {children}
    </div>
  )
}

/** Nothing found: what is missing, then the act that helps. */
export function Empty({ title, children }: { title: Child; children?: Child }) {
  return (
    <div class="kr-empty">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  )
}

type BarProps = {
  id: string
  /** With the number in it: "Rekenen: 62 %". */
  label: string
  value: number
  max?: number | undefined
  /** The time left, and a link to stop. */
  children?: Child
}

/** A long job. The page refreshes or an island moves it; the words carry the number. */
export function Bar({ id, label, value, max = 100, children }: BarProps) {
  return (
    <div class="kr-stack kr-stack--s" role="status">
      <label class="kr-strong" for={id}>
        {label}
      </label>
      <progress class="kr-bar" id={id} value={value} max={max}>
        {label}
      </progress>
      {children && <p class={classes('kr-small')}>{children}</p>}
    </div>
  )
}
