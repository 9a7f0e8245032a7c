import type { Child } from 'hono/jsx'
import { Group } from './choices.tsx'
import { type Described, describedBy } from './fields.tsx'
import { words } from './words.ts'

type DateFieldsProps = Described & {
  name: string
  legend: Child
  /** What was typed, as it was typed. */
  value?: { day?: string | undefined; month?: string | undefined; year?: string | undefined } | undefined
  /** For a birthday: lets the browser fill it in. */
  birthday?: boolean | undefined
}

/** The typed values of a date that is known: "2026-04-07" or a PlainDate. */
export function dateValue(
  date: Temporal.PlainDate | string | null | undefined,
): { day: string; month: string; year: string } | undefined {
  if (!date) return undefined
  const known = typeof date === 'string' ? Temporal.PlainDate.from(date) : date
  return { day: String(known.day), month: String(known.month), year: String(known.year) }
}

const parts = ['day', 'month', 'year'] as const

/** A date as three fields, `name.day`, `name.month`, `name.year`: quicker and safer to type than any calendar. */
export function DateFields({ name, legend, value, birthday, help, error }: DateFieldsProps) {
  const { t } = words()
  return (
    <Group name={name} legend={legend} help={help} error={error}>
      <div class="kr-date">
        {parts.map((part) => {
          const id = part === 'day' ? name : `${name}.${part}`
          return (
            <div>
              <label class="utrecht-form-label" for={id}>
                {t(`date.${part}`)}
              </label>
              <input
                class="utrecht-textbox utrecht-textbox--html-input"
                id={id}
                name={`${name}.${part}`}
                type="text"
                inputmode="numeric"
                maxlength={part === 'year' ? 4 : 2}
                autocomplete={birthday ? `bday-${part}` : 'off'}
                value={value?.[part] ?? ''}
                aria-invalid={error ? 'true' : undefined}
                aria-describedby={error ? describedBy(name, { error }) : undefined}
              />
            </div>
          )
        })}
      </div>
    </Group>
  )
}

type ScaleProps = Described & {
  name: string
  legend: Child
  level?: 1 | 2 | undefined
  hideLegend?: boolean | undefined
  from: number
  to: number
  value?: number | string | null | undefined
  /** The words at both ends. */
  low?: string | undefined
  high?: string | undefined
}

/** 1 to 5 or 0 to 10 as stops on one line. */
export function Scale({ from, to, value, low, high, ...group }: ScaleProps) {
  const steps = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  return (
    <Group {...group}>
      <div class={`kr-scale kr-scale--${steps.length}`}>
        {steps.map((n, i) => (
          <label>
            <input
              type="radio"
              id={i === 0 ? group.name : `${group.name}-${n}`}
              name={group.name}
              value={String(n)}
              checked={value != null && String(value) === String(n)}
              aria-invalid={group.error ? 'true' : undefined}
            />
            <span>
              {n}
              {n === from && low && <small>{low}</small>}
              {n === to && high && <small>{high}</small>}
            </span>
          </label>
        ))}
      </div>
    </Group>
  )
}
