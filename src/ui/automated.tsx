import { Link } from './actions.tsx'
import { words } from './words.ts'

/** Where the page of all automated proposals tells about one of them: "places/suits-me" stands at `#places-suits-me`. */
export const automatedAnchor = (proposal: string): string => proposal.replaceAll('/', '-')

/** The notice beside what a rule proposed or ordered, with the way to its explanation, to switching it off and to contesting it. */
export function Automated({ of, order }: { of: string; order?: boolean | undefined }) {
  const { t, you } = words()
  return (
    <Link href={`/automated#${automatedAnchor(of)}`} icon="info" alone>
      {t(order ? 'automated.order' : 'automated.this', { you })}
    </Link>
  )
}
