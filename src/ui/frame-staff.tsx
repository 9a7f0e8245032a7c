import { Ring } from './cards.tsx'
import { Before, DemoLine, Document, Foot, type FrameProps, LanguageSwitch, Wordmark } from './document.tsx'
import { Icon } from './icon.tsx'
import type { NavItem, View } from './view.ts'
import { words } from './words.ts'

/** Counsellor, company, city: navigation beside the page, on a phone behind a button that needs no script. */
export function StaffFrame(props: FrameProps) {
  return (
    <Document {...props} you="u">
      <StaffBody {...props} />
    </Document>
  )
}

function StaffBody({ view, errors, children }: FrameProps) {
  return (
    <>
      <header class="kr-top">
        <DemoLine view={view} />
        <div class="kr-top__in kr-wrap kr-wrap--full">
          <Wordmark view={view} city="wide" />
          <div class="kr-top__end">
            <LanguageSwitch view={view} bare />
            <button class="kr-tool kr-only-phone" type="button" popovertarget="menu">
              <Icon name="menu" />
              <span>{words().t('menu-open')}</span>
            </button>
          </div>
        </div>
      </header>
      <div class="kr-staff">
        <Side view={view} />
        <main class="kr-main" id="inhoud">
          <Before view={view} errors={errors} />
          {children}
        </main>
      </div>
      <Foot full />
    </>
  )
}

function Side({ view }: { view: View }) {
  const { t } = words()
  return (
    <nav class="kr-side" id="menu" popover="auto" aria-label={t('menu')}>
      <button class="kr-tool kr-only-phone" type="button" popovertarget="menu" popovertargetaction="hide">
        <Icon name="cross" />
        <span>{t('close')}</span>
      </button>
      {view.person && <Who person={view.person} />}
      <ul>
        {view.nav?.map((item) => (
          <SideItem item={item} />
        ))}
      </ul>
      {view.person && (
        <>
          <a class="kr-tool" href="/devices" aria-current={view.path === '/devices' ? 'page' : undefined}>
            <Icon name="lock" />
            <span>{t('devices')}</span>
          </a>
          <SignOut />
        </>
      )}
    </nav>
  )
}

function SideItem({ item }: { item: NavItem }) {
  return (
    <li>
      <a href={item.href} aria-current={item.current ? 'page' : undefined}>
        <Icon name={item.icon} />
        <span>{item.label}</span>
        {item.count ? <b class="kr-num">{item.count}</b> : null}
      </a>
    </li>
  )
}

const Who = ({ person }: { person: NonNullable<View['person']> }) => (
  <div class="kr-side__who">
    <Ring name={person.name} size="s" />
    <p>
      <span class="kr-hide">{words().t('signed-in-as')} </span>
      <bdi class="kr-strong">{person.name}</bdi>
      <br />
      <span class="kr-soft">{person.role}</span>
    </p>
  </div>
)

/** Ends the session; for a young person it stands on "Ik", for staff in the side. */
export function SignOut() {
  return (
    <form class="kr-act" action="/sign-out" method="post">
      <button class="kr-tool" type="submit">
        <Icon name="forward" />
        <span>{words().t('sign-out')}</span>
      </button>
    </form>
  )
}
