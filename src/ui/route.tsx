import type { Child } from 'hono/jsx'
import { classes, Icon, MarkIcon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { words } from './words.ts'

export type HaltState = 'done' | 'here' | 'wait' | 'ahead' | 'ended'

export type HaltProps = {
  state?: HaltState | undefined
  title: Child
  href?: string | undefined
  /** The soft line or lines under the title. */
  note?: Child
  /** Initials, a number or an icon instead of the sign of the state. */
  mark?: string | number | { icon: IconName } | undefined
  /** The end of the line: a rounded square with an icon. */
  end?: boolean | undefined
  /** The visible label of the lit stop; the default is "Je bent hier". */
  here?: string | undefined
  /** The hidden word for the state; `false` when the note says it already or the state means nothing. */
  word?: string | false | undefined
  children?: Child
}

const signs: Partial<Record<HaltState, IconName>> = { done: 'check', wait: 'clock', ended: 'cross' }

function Mark({ state = 'ahead', mark, end }: HaltProps) {
  const icon =
    typeof mark === 'object' ? mark.icon : mark === undefined ? (signs[state] ?? (end ? 'work' : undefined)) : undefined
  return (
    <span class="kr-mark" aria-hidden="true">
      {icon ? <MarkIcon name={icon} /> : typeof mark === 'object' ? null : mark}
    </span>
  )
}

/** One stop of a line. */
export function Halt(props: HaltProps) {
  const { t, you } = words()
  const { state = 'ahead', title, href, note, end, here, word, children } = props
  const said = word ?? t(end && state === 'ahead' ? 'halt.end' : `halt.${state}`, { you })
  return (
    <li
      class={classes('kr-halt', state !== 'ahead' && `kr-halt--${state}`, end && 'kr-halt--end')}
      aria-current={state === 'here' ? 'step' : undefined}
    >
      <Mark {...props} />
      {href ? (
        <a class="kr-halt__t" href={href}>
          {title}
        </a>
      ) : (
        <span class="kr-halt__t">{title}</span>
      )}
      {state === 'here' ? (
        <span class="kr-here">{here ?? said}</span>
      ) : (
        word !== false && <span class="kr-hide">{said}</span>
      )}
      {note && <span class="kr-halt__s">{note}</span>}
      {children}
    </li>
  )
}

type RouteProps = {
  label?: string | undefined
  labelledby?: string | undefined
  /** Lies down from 48em; at most six stops do, more stand. */
  across?: boolean | undefined
  /** The last stop is the end of the line and takes no more room than it needs. */
  ends?: boolean | undefined
  /** On a phone only the lit stop keeps its note. */
  tight?: boolean | undefined
  /** Order carries no meaning: signers, evidence. */
  unordered?: boolean | undefined
  size?: 'm' | 'l' | 'xl' | undefined
  stops?: readonly HaltProps[] | undefined
  children?: Child
}

/** A line with stops. Where one is, is lit; nothing else on a page looks like this. */
export function Route({ label, labelledby, across, ends, tight, unordered, size = 'm', stops, children }: RouteProps) {
  const Tag = unordered ? 'ul' : 'ol'
  const lies = across && (stops?.length ?? 0) <= 6
  return (
    <Tag
      class={classes(
        'kr-route',
        lies && 'kr-route--across',
        lies && ends && stops && `kr-route--ends kr-route--n${stops.length - 1}`,
        tight && 'kr-route--tight',
        size !== 'm' && `kr-route--${size}`,
      )}
      aria-label={label}
      aria-labelledby={labelledby}
    >
      {stops?.map((stop) => (
        <Halt {...stop} />
      ))}
      {children}
    </Tag>
  )
}

type MiniProps = {
  /** The stop one is at, counted from 1. */
  at: number
  of: number
  /** `ended`: the line stops there. `done`: the stop is passed too. */
  state?: 'here' | 'ended' | 'done' | undefined
  /** "Halte 3 van 5: kennismaken". Left out where the same words stand beside it. */
  label?: string | undefined
}

/** The line, small: in a card, a cell, above a question. Never the only thing that says it. */
export function Mini({ at, of, state = 'here', label }: MiniProps) {
  const stops = Array.from({ length: state === 'ended' ? at : of }, (_, i) => i + 1)
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const)
  return (
    <span class="kr-mini" {...named}>
      {stops.map((n) => (
        <i class={n < at ? 'is-done' : n === at ? `is-${state}` : undefined} />
      ))}
    </span>
  )
}

/** Why something is proposed, ordered or refused: two to four reasons, then one honest "let op". */
export function Why({
  title,
  reasons,
  but = [],
}: {
  title?: Child
  reasons: readonly Child[]
  but?: readonly Child[] | undefined
}) {
  const { t } = words()
  return (
    <div>
      {title && <p class="kr-small">{title}</p>}
      <ul class="kr-why">
        {reasons.map((reason) => (
          <li>{reason}</li>
        ))}
        {but.map((reason) => (
          <li class="is-no">
            <span class="kr-hide">{t('why.warning')}</span>
            {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

export type TripMode = 'walk' | 'bike' | 'transit' | 'car'
const vehicles: Record<TripMode, IconName> = { walk: 'walk', bike: 'bike', transit: 'tram', car: 'car' }

/** Travel from home: the line grows with the minutes, the words say it. */
export function Trip({ minutes, mode, label }: { minutes: number; mode: TripMode; label?: string | undefined }) {
  const { t } = words()
  return (
    <p class="kr-trip">
      <svg
        class="kr-trip__line"
        width={`${Math.max(5, Math.min(minutes, 60) * 2) / 10}rem`}
        height="4"
        aria-hidden="true"
      >
        <rect width="100%" height="4" />
      </svg>
      <span>
        <Icon name={vehicles[mode]} size="s" />
        {label ?? t(`trip.${mode}`, { minutes })}
      </span>
    </p>
  )
}
