import type { Child } from 'hono/jsx'
import { classes, Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { words } from './words.ts'

type Look = {
  kind?: 'primary' | 'secondary' | 'subtle' | undefined
  /** Behind the words when it says where to; with `iconFirst` before them when it says what. */
  icon?: IconName | undefined
  iconFirst?: boolean | undefined
  /** Only the icon is seen; the words stay for who does not see it. */
  iconOnly?: boolean | undefined
  /** Names what it is about when several buttons read the same: ", Noor de Vries". */
  about?: string | undefined
  class?: string | undefined
  id?: string | undefined
  children: Child
}

type ButtonProps = Look & {
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formaction?: string | undefined
  disabled?: boolean | undefined
  /** A job runs now. */
  busy?: boolean | undefined
  /** What the button says while the form is on its way; the default is "Bezig". */
  busyLabel?: string | undefined
  popovertarget?: string | undefined
  popovertargetaction?: 'show' | 'hide' | 'toggle' | undefined
}

const buttons = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
} as const
const buttonLinks = {
  primary: 'utrecht-button-link--primary-action',
  secondary: 'utrecht-button-link--secondary-action',
  subtle: 'utrecht-button-link--subtle',
} as const

function Inside({ icon, iconFirst, iconOnly, about, children }: Look) {
  if (icon && iconOnly) return <Icon name={icon} label={children} />
  return (
    <>
      {icon && iconFirst && <Icon name={icon} />}
      <span>
        {children}
        {about && <span class="kr-hide">, {about}</span>}
      </span>
      {icon && !iconFirst && <Icon name={icon} />}
    </>
  )
}

export function Button(props: ButtonProps) {
  const { kind = 'primary', type = 'submit', busy, busyLabel } = props
  return (
    <button
      class={classes('utrecht-button', buttons[kind], props.class)}
      type={type}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      disabled={props.disabled}
      aria-busy={busy ? 'true' : undefined}
      data-busy={type === 'submit' ? (busyLabel ?? words().t('busy')) : undefined}
      popovertarget={props.popovertarget}
      popovertargetaction={props.popovertargetaction}
    >
      <Inside icon={props.icon} iconFirst={props.iconFirst} iconOnly={props.iconOnly} about={props.about}>
        {props.children}
      </Inside>
    </button>
  )
}

type LinkLook = Look & { href: string; download?: boolean | undefined }

/** Looks like a button, goes to a page. */
export function ButtonLink(props: LinkLook) {
  const kind = buttonLinks[props.kind ?? 'primary']
  return (
    <a
      class={classes('utrecht-button-link utrecht-button-link--html-a', kind, props.class)}
      href={props.href}
      id={props.id}
      download={props.download}
    >
      <Inside icon={props.icon} iconFirst={props.iconFirst} iconOnly={props.iconOnly} about={props.about}>
        {props.children}
      </Inside>
    </a>
  )
}

type LinkProps = {
  href: string
  /** On a line of its own: 44 px high. */
  alone?: boolean | undefined
  strong?: boolean | undefined
  icon?: IconName | undefined
  about?: string | undefined
  lang?: string | undefined
  /** For links out: opens in the same tab, tells the other site nothing. */
  out?: boolean | undefined
  class?: string | undefined
  children: Child
}

export function Link({ href, alone, strong, icon, about, lang, out, class: extra, children }: LinkProps) {
  return (
    <a
      class={classes('utrecht-link utrecht-link--html-a', (alone || icon) && 'kr-alone', strong && 'kr-strong', extra)}
      href={href}
      hreflang={lang}
      rel={out ? 'noopener noreferrer external' : undefined}
    >
      {icon && <Icon name={icon} size="s" />}
      {children}
      {about && <span class="kr-hide">, {about}</span>}
    </a>
  )
}

/** A quiet link with an icon in a bar or beside a title. */
export function Tool({ href, icon, children }: { href: string; icon?: IconName | undefined; children: Child }) {
  return (
    <a class="kr-tool" href={href}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
