import type { Child } from 'hono/jsx'
import { CardLink, Ring } from './cards.tsx'
import { classes, MarkIcon } from './icon.tsx'
import { initials } from './initials.ts'

export type Signer = {
  name: string
  /** As whom: "Ouder", the company, the school. */
  as: Child
  state: 'signed' | 'you' | 'waiting'
  /** The state in words: "Getekend op 3 maart", "Uw beurt", "Kreeg bericht op 3 maart". */
  said: string
  /** The label on sun at the reader herself: "Dit bent u". */
  here?: string | undefined
}

/** Who signs, beside each other and not on a line: anyone may be first. */
export function Signers({ people, labelledby }: { people: readonly Signer[]; labelledby?: string | undefined }) {
  return (
    <ul class="kr-signers" aria-labelledby={labelledby}>
      {people.map(({ name, as, state, said, here }) => (
        <li>
          <span
            class={classes('kr-mark', state === 'signed' && 'kr-mark--done', state === 'you' && 'kr-mark--here')}
            aria-hidden="true"
          >
            {state === 'signed' ? <MarkIcon name="check" /> : initials(name)}
          </span>
          <p>
            <bdi class="kr-strong">{name}</bdi> {here && <span class="kr-here">{here}</span>}
            <span class="kr-note">{as}</span>
            <span class="kr-strong kr-note--said">{said}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

export type Need = {
  name: string
  href: string
  /** Why this person, now: "19 dagen niets gedaan". */
  why: Child
  /** The act that helps: a ButtonLink or a form with a secondary Button, named with `about`. */
  act?: Child
}

/** Who needs help first, each with the reason and the act. Others fold away in a `More`. */
export function Needs({ items }: { items: readonly Need[] }) {
  return (
    <ul class="kr-needs">
      {items.map(({ name, href, why, act }) => (
        <li>
          <Ring name={name} lit />
          <div>
            <CardLink href={href}>
              <bdi class="kr-strong">{name}</bdi>
            </CardLink>
            <p>{why}</p>
          </div>
          {act}
        </li>
      ))}
    </ul>
  )
}

/** Two answers of one weight beside each other, inside the now-card: yes and no. */
export const Pair = ({ children }: { children: Child }) => <div class="kr-pair">{children}</div>
