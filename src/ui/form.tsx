import type { Child } from 'hono/jsx'
import { classes } from './icon.tsx'

type FormProps = {
  action: string
  id?: string | undefined
  multipart?: boolean | undefined
  /** What the form is called: its own words, or the id of its heading. */
  label?: string | undefined
  labelledby?: string | undefined
  search?: boolean | undefined
  gap?: 's' | 'm' | 'l' | undefined
  class?: string | undefined
  /** Until a script that it needs shows it. */
  hidden?: boolean | undefined
  children: Child
} & ({ method?: 'post' | undefined; formKey: string } | { method: 'get'; formKey?: undefined })

/**
 * A form that acts carries a form key, so that sending it twice does the thing once. The browser's own checks are off:
 * its messages are not ours and not always in the reader's language; ours come back with the page.
 */
export function Form(props: FormProps) {
  const { gap = 'm' } = props
  return (
    <form
      class={classes('kr-stack', gap !== 'm' && `kr-stack--${gap}`, props.class)}
      id={props.id}
      action={props.action}
      method={props.method ?? 'post'}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      role={props.search ? 'search' : undefined}
      aria-label={props.label}
      aria-labelledby={props.labelledby}
      hidden={props.hidden}
      novalidate
    >
      {props.formKey !== undefined && <input type="hidden" name="form-key" value={props.formKey} />}
      {props.children}
    </form>
  )
}

/** A form that is only its button, in a row with others. */
export function ActionForm({
  action,
  formKey,
  fields = {},
  children,
}: {
  action: string
  formKey: string
  fields?: Record<string, string> | undefined
  children: Child
}) {
  return (
    <form class="kr-act" action={action} method="post">
      <input type="hidden" name="form-key" value={formKey} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
