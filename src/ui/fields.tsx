import { type Child, createContext, useContext } from 'hono/jsx'
import { classes, Icon } from './icon.tsx'
import { words } from './words.ts'

/** What a field tells the control inside it: its name, its id, what describes it, whether it is wrong. */
type InField = { name: string; id: string; describedBy?: string | undefined; invalid?: boolean | undefined }
const FieldContext = createContext<InField>({ name: '', id: '' })

export type Described = {
  /** One line under the label. */
  help?: Child
  error?: string | undefined
}

export function ErrorMessage({ id, children }: { id: string; children: Child }) {
  return (
    <div class="utrecht-form-field-error-message utrecht-form-field__error-message" id={id}>
      <Icon name="alert" />
      <span>{children}</span>
    </div>
  )
}

/** The ids that describe a control, or undefined when there are none. */
export const describedBy = (id: string, { help, error }: Described): string | undefined =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined

type FormFieldProps = Described & {
  name: string
  label: Child
  /** When a page has the same field twice. */
  id?: string | undefined
  /** The heading above already says it; screen readers still hear the label. */
  hideLabel?: boolean | undefined
  children: Child
}

/** A label, a line of help, an error and one control; the control inside takes its name and description from here. */
export function FormField(props: FormFieldProps) {
  const { name, label, help, error, hideLabel, children } = props
  const id = props.id ?? name
  return (
    <div class={classes('utrecht-form-field', error && 'utrecht-form-field--invalid')}>
      <div class="utrecht-form-field__label">
        <label class={classes('utrecht-form-label', hideLabel && 'kr-hide')} for={id}>
          {label}
        </label>
      </div>
      {help && (
        <div class="utrecht-form-field-description utrecht-form-field__description" id={`${id}-help`}>
          {help}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div class="utrecht-form-field__input">
        <FieldContext.Provider value={{ name, id, describedBy: describedBy(id, props), invalid: Boolean(error) }}>
          {children}
        </FieldContext.Provider>
      </div>
    </div>
  )
}

type Width = 'xs' | 's' | 'm' | 'full'
const width = (w: Width | undefined) => w && `kr-w-${w}`

type Control = {
  /** Only without a FormField around it, where a `aria-label` names it. */
  name?: string | undefined
  id?: string | undefined
  label?: string | undefined
  width?: Width | undefined
  disabled?: boolean | undefined
  readonly?: boolean | undefined
  autofocus?: boolean | undefined
}

/** The attributes that every control shares. */
function control(props: Control) {
  const field = useContext(FieldContext)
  return {
    id: props.id ?? (field.id || props.name),
    name: props.name ?? field.name,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid ? 'true' : undefined,
    'aria-label': props.label,
    disabled: props.disabled,
    readonly: props.readonly,
    autofocus: props.autofocus,
  } as const
}

type TextboxProps = Control & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  value?: string | number | null | undefined
  autocomplete?: string | undefined
  inputmode?: 'numeric' | 'decimal' | 'text' | undefined
  maxlength?: number | undefined
  placeholder?: string | undefined
  lang?: string | undefined
  list?: string | undefined
}

export function Textbox(props: TextboxProps) {
  const { type = 'text', value, autocomplete, inputmode, maxlength, placeholder, lang, list } = props
  return (
    <input
      class={classes('utrecht-textbox utrecht-textbox--html-input', width(props.width))}
      type={type}
      value={value ?? ''}
      dir={type === 'email' || type === 'url' || type === 'tel' ? 'ltr' : 'auto'}
      {...{ autocomplete, inputmode, maxlength, placeholder, lang, list }}
      {...control(props)}
    />
  )
}

export function Textarea(
  props: Control & { value?: string | null | undefined; rows?: number | undefined; maxlength?: number | undefined },
) {
  return (
    <textarea
      class={classes('utrecht-textarea utrecht-textarea--html-textarea', width(props.width))}
      rows={props.rows ?? 4}
      maxlength={props.maxlength}
      dir="auto"
      {...control(props)}
    >
      {props.value ?? ''}
    </textarea>
  )
}

export type Option = { value: string; label: string; disabled?: boolean | undefined }

type SelectProps = Control & {
  value?: string | null | undefined
  options: readonly Option[]
  /** The first, valueless line; `true` says "Maak een keuze". */
  empty?: string | boolean | undefined
}

export function Select(props: SelectProps) {
  const empty = props.empty === true ? words().t('select.empty') : props.empty
  return (
    <select class={classes('utrecht-select utrecht-select--html-select', width(props.width))} {...control(props)}>
      {empty && <option value="">{empty}</option>}
      {props.options.map((o) => (
        <option value={o.value} selected={o.value === props.value} disabled={o.disabled}>
          {o.label}
        </option>
      ))}
    </select>
  )
}

/** A time of day, "16:30"; the browser's own field, which every assistive tool knows. */
export function TimeField(props: Control & { value?: string | null | undefined }) {
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input kr-w-s"
      type="time"
      value={props.value ?? ''}
      {...control(props)}
    />
  )
}

type FileFieldProps = Control & {
  accept?: string | undefined
  multiple?: boolean | undefined
  /** Says the limit and lets the page warn before sending; the server decides. */
  megabytes?: number | undefined
}

/** A plain file input; with script it shows what was chosen and how far sending is. */
export function FileField(props: FileFieldProps) {
  const { t } = words()
  const { accept, multiple, megabytes } = props
  return (
    <kr-upload
      class="kr-upload"
      data-sending={t('file.sending', { percent: '{}' })}
      data-failed={t('file.failed')}
      data-toobig={t('file.too-big', { name: '{}' })}
      data-megabytes={megabytes}
    >
      <input class="kr-file" type="file" {...{ accept, multiple }} {...control(props)} />
      {megabytes && <p class="kr-small">{t('file.limit', { megabytes })}</p>}
    </kr-upload>
  )
}
