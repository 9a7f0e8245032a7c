import { Tool } from './actions.tsx'
import { Before, DemoLine, Document, Foot, type FrameProps, LanguageSwitch, Wordmark } from './document.tsx'
import { Icon } from './icon.tsx'
import type { NavItem, View } from './view.ts'
import { words } from './words.ts'

type Bare = {
  /** The page draws its own bands over the full width. */
  bare?: boolean | undefined
}

function Main({ view, errors, bare, children }: Pick<FrameProps, 'view' | 'errors' | 'children'> & Bare) {
  if (bare) {
    return (
      <main class="kr-bare" id="inhoud">
        <Before view={view} errors={errors} />
        {children}
      </main>
    )
  }
  return (
    <main class="kr-main" id="inhoud">
      <div class="kr-wrap">
        <Before view={view} errors={errors} />
        {children}
      </div>
    </main>
  )
}

const Count = ({ n }: { n: number | undefined }) =>
  n ? (
    <b class="kr-num">
      {n}
      <span class="kr-hide"> {words().t('new-count')}</span>
    </b>
  ) : null

const current = (item: NavItem) => (item.current ? 'page' : undefined)

function Tabs({ nav }: { nav: readonly NavItem[] }) {
  return (
    <nav class="kr-tabs" aria-label={words().t('menu')}>
      <ul>
        {nav.map((item) => (
          <li>
            <a class="kr-tab" href={item.href} aria-current={current(item)}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
              <Count n={item.count} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A young person: four places, in a bar at the bottom on a phone. */
export function YoungFrame({ bare, ...props }: FrameProps & Bare) {
  const { view } = props
  return (
    <Document {...props} body="kr-body--tabs" you="je">
      <header class="kr-top">
        <DemoLine view={view} />
        <div class="kr-top__in kr-wrap">
          <Wordmark view={view} />
          {view.nav && <Tabs nav={view.nav} />}
          <div class="kr-top__end">
            <LanguageSwitch view={view} bare />
          </div>
        </div>
      </header>
      <Main {...props} bare={bare} />
      <Foot />
    </Document>
  )
}

/** From a link in a mail: says who sent it and whom to call; no navigation. Also for any page before signing in. */
export function VisitorFrame({ bare, signIn, ...props }: FrameProps & Bare & { signIn?: boolean | undefined }) {
  return (
    <Document {...props}>
      <VisitorTop view={props.view} signIn={signIn} />
      <Main {...props} bare={bare} />
      <Foot />
    </Document>
  )
}

/** Everyone, at the door: the only page on the sun ground. */
export function LandingFrame(props: FrameProps) {
  return (
    <Document {...props} you="je">
      <VisitorTop view={props.view} signIn />
      <Main {...props} bare />
      <Foot />
    </Document>
  )
}

function VisitorTop({ view, signIn }: { view: View; signIn?: boolean | undefined }) {
  return (
    <header class="kr-top">
      <DemoLine view={view} />
      <div class="kr-top__in kr-wrap">
        <Wordmark view={view} />
        <div class="kr-top__end">
          <LanguageSwitch view={view} />
          {signIn && (
            <Tool href="/sign-in" icon="person">
              {words().t('sign-in')}
            </Tool>
          )}
        </div>
      </div>
    </header>
  )
}
