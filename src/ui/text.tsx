import type { Child } from 'hono/jsx'
import { classes, Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type HeadingProps = {
  level: 1 | 2 | 3 | 4
  size?: 1 | 2 | 3 | 4 | undefined
  id?: string | undefined
  hide?: boolean | undefined
  children: Child
}

export const headingClass = {
  1: 'utrecht-heading-1',
  2: 'utrecht-heading-2',
  3: 'utrecht-heading-3',
  4: 'utrecht-heading-4',
} as const

/** A heading; `size` when it should look smaller or larger than its place in the outline. */
export function Heading({ level, size = level, id, hide, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag class={classes(headingClass[size], hide && 'kr-hide')} id={id}>
      {children}
    </Tag>
  )
}

/** The sentence under the title. */
export const Lead = ({ children }: { children: Child }) => <p class="kr-lead">{children}</p>
export const Paragraph = ({ children }: { children: Child }) => <p class="utrecht-paragraph">{children}</p>

/** A second, softer text; with an icon it stands beside it. */
export function Note({ icon, children }: { icon?: IconName | undefined; children: Child }) {
  if (!icon) return <p class="kr-small">{children}</p>
  return (
    <p class="kr-small kr-small--icon">
      <Icon name={icon} size="s" />
      <span>{children}</span>
    </p>
  )
}

/** A name, number or foreign words inside other text: keeps its own direction. */
export const Bdi = ({
  lang,
  dir,
  children,
}: {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
  children: Child
}) => (
  <bdi lang={lang} dir={dir ?? (lang ? 'auto' : undefined)}>
    {children}
  </bdi>
)

/** Somebody's own words. */
export function Quote({ by, lang, children }: { by?: Child; lang?: string | undefined; children: Child }) {
  return (
    <figure class="kr-quote">
      <blockquote lang={lang} dir={lang ? 'auto' : undefined}>
        {children}
      </blockquote>
      {by && <figcaption class="kr-small">{by}</figcaption>}
    </figure>
  )
}
