import type { Child } from 'hono/jsx'
import { type Described, describedBy, ErrorMessage } from './fields.tsx'
import { classes, Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { headingClass } from './text.tsx'

type GroupProps = Described & {
  name: string
  legend: Child
  /** The legend is the question of the page: written as its heading. */
  level?: 1 | 2 | undefined
  hideLegend?: boolean | undefined
  children: Child
}

/** Several controls under one question. */
export function Group({ name, legend, level, hideLegend, help, error, children }: GroupProps) {
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <div class={classes('utrecht-form-field', error && 'utrecht-form-field--invalid')}>
      <fieldset class="kr-group" aria-describedby={describedBy(name, { help, error })}>
        <legend class={classes(!level && 'utrecht-form-label', hideLegend && 'kr-hide')}>
          {level ? <Title class={headingClass[level]}>{legend}</Title> : legend}
        </legend>
        {help && (
          <div class={level === 1 ? 'kr-lead' : 'utrecht-form-field-description'} id={`${name}-help`}>
            {help}
          </div>
        )}
        {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
        {children}
      </fieldset>
    </div>
  )
}

type FieldProps = {
  type?: 'checkbox' | 'radio' | undefined
  name: string
  value?: string | undefined
  label: Child
  /** A second line under the label. */
  note?: Child
  checked?: boolean | undefined
  disabled?: boolean | undefined
  invalid?: boolean | undefined
  describedBy?: string | undefined
  id?: string | undefined
}

/** The id of one option. The first of a group takes the field's own, so that the error summary leads to it. */
const optionId = (name: string, value: string | undefined, first: boolean) =>
  first ? name : `${name}-${(value ?? 'on').replace(/[^\p{L}\p{N}_.-]+/gu, '-')}`

/** A checkbox or radio with its label, 44 px high; the label is the target. */
export function Field(props: FieldProps) {
  const { type = 'checkbox', name, value, label, note, checked, disabled, invalid } = props
  const id = props.id ?? optionId(name, value, type === 'checkbox' && value === undefined)
  const box =
    type === 'checkbox'
      ? 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
      : 'utrecht-radio-button utrecht-radio-button--html-input'
  return (
    <div class="kr-field">
      <input
        class={box}
        aria-invalid={invalid ? 'true' : undefined}
        aria-describedby={props.describedBy}
        {...{ type, id, name, value, checked, disabled }}
      />
      <label for={id}>
        {label}
        {note && <span class="kr-note">{note}</span>}
      </label>
    </div>
  )
}

export const Checkbox = (props: Omit<FieldProps, 'type'>) => <Field {...props} type="checkbox" />
export const Radio = (props: Omit<FieldProps, 'type'>) => <Field {...props} type="radio" />

export type ChoiceOption = {
  value: string
  label: Child
  help?: Child
  icon?: IconName | undefined
  disabled?: boolean | undefined
}

const chosen = (value: string | readonly string[] | null | undefined, option: string): boolean =>
  typeof value === 'string' ? value === option : (value?.includes(option) ?? false)

type OptionsProps = Omit<GroupProps, 'children'> & {
  type?: 'radio' | 'checkbox' | undefined
  options: readonly ChoiceOption[]
  /** What is chosen now. Nothing is preselected where somebody decides about herself. */
  value?: string | readonly string[] | null | undefined
}

/** A plain list of options: rows. */
export function Fields({ type = 'radio', options, value, ...group }: OptionsProps) {
  return (
    <Group {...group}>
      <div>
        {options.map((o, i) => (
          <Field
            type={type}
            name={group.name}
            value={o.value}
            id={optionId(group.name, o.value, i === 0)}
            label={o.label}
            note={o.help}
            disabled={o.disabled}
            checked={chosen(value, o.value)}
            invalid={Boolean(group.error)}
          />
        ))}
      </div>
    </Group>
  )
}

type ChoiceProps = ChoiceOption & {
  type?: 'radio' | 'checkbox' | undefined
  name: string
  id?: string | undefined
  checked?: boolean | undefined
  invalid?: boolean | undefined
}

/** One choice as a whole tile. */
export function Choice({
  type = 'radio',
  name,
  value,
  label,
  help,
  icon,
  id,
  checked,
  disabled,
  invalid,
}: ChoiceProps) {
  const box =
    type === 'radio'
      ? 'utrecht-radio-button utrecht-radio-button--html-input'
      : 'utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom'
  const own = id ?? optionId(name, value, false)
  return (
    <label class="kr-choice" for={own}>
      <input
        class={box}
        aria-invalid={invalid ? 'true' : undefined}
        id={own}
        {...{ type, name, value, checked, disabled }}
      />
      <span>
        <b>{label}</b>
        {help && <small>{help}</small>}
      </span>
      {icon && <Icon name={icon} />}
    </label>
  )
}

/** Two to eight choices that deserve a tile. `columns`: 2 beside each other, or many short ones. */
export function Choices({
  type = 'radio',
  options,
  value,
  columns,
  ...group
}: OptionsProps & { columns?: 2 | 'many' | undefined }) {
  return (
    <Group {...group}>
      <div class={classes('kr-choices', columns === 2 && 'kr-choices--2', columns === 'many' && 'kr-choices--many')}>
        {options.map((o, i) => (
          <Choice
            {...o}
            type={type}
            name={group.name}
            id={optionId(group.name, o.value, i === 0)}
            checked={chosen(value, o.value)}
            invalid={Boolean(group.error)}
          />
        ))}
      </div>
    </Group>
  )
}
