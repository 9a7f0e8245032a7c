import { direction } from '../platform/i18n.ts'
import { classes } from './icon.tsx'
import { words } from './words.ts'

type GuessProps = {
  guess: number
  truth: number
  min?: number | undefined
  max: number
  /** How the two are written: "5" and "9", "€ 2.100" and "€ 2.480". */
  guessText: string
  truthText: string
  /** The lesson in words: "4 meer"; left out when the guess was right. */
  difference?: string | undefined
  /** The whole drawing as a sentence, for who does not see it. */
  label: string
}

/** The guess stays as a dashed stop, the truth is a large one, between them lies the lesson. */
export function GuessLine(props: GuessProps) {
  const { guess, truth, min = 0, max, difference, label } = props
  const { t, you } = words()
  const turned = direction(t.lang) === 'rtl'
  const at = (value: number) => 6 + (88 * (Math.min(max, Math.max(min, value)) - min)) / (max - min)
  const x = (value: number) => `${(turned ? 100 - at(value) : at(value)).toFixed(1)}%`
  const [from, to] = [Math.min(at(guess), at(truth)), Math.max(at(guess), at(truth))]
  const start = turned ? 100 - to : from
  // Too near for two labels below the line: the guess says its words above it.
  const near = to - from < 30
  const long = Math.max(props.guessText.length, props.truthText.length) > 2
  return (
    <svg class="kr-guess" width="100%" height={long ? 152 : 132} role="img" aria-label={label}>
      <rect class="kr-guess__track" x="0" y="59" width="100%" height="22" rx="11" />
      <g class="kr-grow">
        <rect
          class="kr-guess__gap"
          x={`${start.toFixed(1)}%`}
          y="57"
          width={`${(to - from).toFixed(1)}%`}
          height="26"
        />
      </g>
      <circle class="kr-guess__mine" cx={x(guess)} cy="70" r="20" />
      {guess !== truth && (
        <GuessText
          x={x(guess)}
          y={near ? 34 : 116}
          word={t('guess.yours', { you })}
          value={props.guessText}
          up={near}
        />
      )}
      <circle class="kr-guess__true" cx={x(truth)} cy="70" r="29" />
      <GuessText x={x(truth)} y={122} word={t('guess.true')} value={props.truthText} strong />
      {props.truthText.length > 2 && (
        <svg x={x(truth)} y="70" overflow="visible">
          <path class="kr-guess__check" d="m-11 1 8 8 14-16" />
        </svg>
      )}
      {!near && difference && (
        <text
          class="kr-guess__word kr-guess__word--strong"
          x={`${(turned ? 100 - (from + to) / 2 : (from + to) / 2).toFixed(1)}%`}
          y="40"
        >
          {difference}
        </text>
      )}
    </svg>
  )
}

function GuessText({
  x,
  y,
  word,
  value,
  up,
  strong,
}: {
  x: string
  y: number
  word: string
  value: string
  up?: boolean | undefined
  strong?: boolean | undefined
}) {
  const look = classes('kr-guess__word', strong && 'kr-guess__word--true')
  const short = value.length <= 2
  return (
    <>
      {short && (
        <text class={classes('kr-guess__in', strong && 'kr-guess__in--true')} x={x} y={strong ? 80 : 76}>
          {value}
        </text>
      )}
      <text class={look} x={x} y={up && !short ? y - 20 : y}>
        {word}
      </text>
      {!short && (
        <text class={look} x={x} y={up ? y : y + 21}>
          {value}
        </text>
      )}
    </>
  )
}

export type BarRow = {
  label: string
  /** Null where the number is hidden; then `text` says why in words. */
  value: number | null
  before?: number | null | undefined
  /** The number as it is written: "615", "minder dan 10, verborgen". */
  text: string
}

type BarChartProps = {
  /** Says that the table has the same numbers. */
  label: string
  rows: readonly BarRow[]
  /** The words of the two series. */
  legend?: { now: string; before: string } | undefined
  max?: number | undefined
}

/** Lines that grow with a number: last time hollow, this time lit. One colour; the same numbers stand in a table below. */
export function BarChart({ label, rows, max, legend }: BarChartProps) {
  const most = max ?? Math.max(1, ...rows.flatMap((r) => [r.value ?? 0, r.before ?? 0]))
  const x = (n: number) => `${(2 + (94 * n) / most).toFixed(1)}%`
  return (
    <div class="kr-stack kr-stack--s">
      {legend && <Legend {...legend} />}
      <ul class="kr-chart" aria-label={label}>
        {rows.map((row) => (
          <li>
            <span>{row.label}</span>
            <svg height="28" aria-hidden="true">
              {row.value === null ? (
                <rect class="kr-chart__hidden" x="1" y="6" width="6%" height="16" />
              ) : (
                <>
                  <line class="kr-chart__line" x1="2%" x2={x(row.value)} y1="14" y2="14" />
                  {row.before != null && <circle class="kr-chart__before" cx={x(row.before)} cy="14" r="8" />}
                  <circle class="kr-chart__now" cx={x(row.value)} cy="14" r="11" />
                </>
              )}
            </svg>
            <b class={classes('kr-num', row.value === null && 'kr-soft')}>{row.text}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Legend = ({ now, before }: { now: string; before: string }) => (
  <p class="kr-key">
    <span>
      <svg width="22" height="28" aria-hidden="true">
        <circle class="kr-chart__before" cx="11" cy="14" r="8" />
      </svg>
      {before}
    </span>
    <span>
      <svg width="28" height="28" aria-hidden="true">
        <circle class="kr-chart__now" cx="14" cy="14" r="11" />
      </svg>
      {now}
    </span>
  </p>
)

/** A part of a whole; the number stands beside it. */
export const Share = ({ percent }: { percent: number }) => (
  <svg class="kr-share" aria-hidden="true">
    <rect width={`${Math.max(0, Math.min(100, percent))}%`} height="100%" />
  </svg>
)
