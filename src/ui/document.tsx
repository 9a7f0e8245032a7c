import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { languages } from '../platform/i18n.ts'
import { type AssetName, assetUrl } from './assets.ts'
import { cityClass } from './cards.tsx'
import { ErrorSummary, Undo } from './feedback.tsx'
import { Icon } from './icon.tsx'
import type { FormError, View } from './view.ts'
import { type texts, WordsContext, words, wordsFor } from './words.ts'

/** Sheets for one kind of page, under `styles/sheets`. */
export type SheetName = Extract<AssetName, `sheets/${string}`> extends `sheets/${infer N}.css` ? N : never

export type FrameProps = {
  view: View
  /** Says what this page is, without the product's name. */
  title: string
  /** The rules of this kind of page; several where it borrows from another kind. */
  sheet?: SheetName | readonly SheetName[] | undefined
  /** What is wrong in the form of this page: the title says so, the summary stands first. */
  errors?: readonly FormError[] | undefined
  children: Child
}

const sheets = (sheet: FrameProps['sheet']): readonly SheetName[] =>
  sheet === undefined ? [] : typeof sheet === 'string' ? [sheet] : sheet

type DocumentProps = FrameProps & { body?: string | undefined; you?: 'je' | 'u' | undefined }

/** The whole document; the frames fill its body. */
export function Document({ view, title, sheet, errors, body, you, children }: DocumentProps) {
  const said = wordsFor(view, you)
  const full = errors?.length ? said.t('error-title', { title }) : title
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={view.lang} dir={view.dir} class={view.city && cityClass(view.city.id)}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{`${full} · ${said.t('brand')}`}</title>
          <link rel="stylesheet" href={assetUrl('core.css')} />
          {sheets(sheet).map((name) => (
            <link rel="stylesheet" href={assetUrl(`sheets/${name}.css`)} />
          ))}
          <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
          <link rel="manifest" href={assetUrl('manifest.webmanifest')} />
          <script type="module" src={assetUrl('islands.js')} />
        </head>
        <body class={body}>
          <WordsContext.Provider value={said}>
            <SkipLink />
            {view.acting && <ActingLine acting={view.acting} name={view.person?.name ?? ''} />}
            {children}
          </WordsContext.Provider>
        </body>
      </html>
    </>
  )
}

export const SkipLink = () => (
  <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
    {words().t('skip')}
  </a>
)

/** What stands first in `main` on any page: what was just done, or what is wrong. */
export function Before({ view, errors }: { view: View; errors?: readonly FormError[] | undefined }) {
  if (!view.notice && !errors?.length) return null
  return (
    <div class="kr-before">
      {view.notice && <Undo {...view.notice} />}
      {errors && <ErrorSummary errors={errors} />}
    </div>
  )
}

/** The name of the product, and of the city where one is in one. */
export function Wordmark({
  view,
  href = '/',
  city = true,
}: {
  view: View
  href?: string | undefined
  city?: boolean | 'wide' | undefined
}) {
  return (
    <a class="kr-word" href={href}>
      <svg width="30" height="30" viewBox="0 0 30 30" fill="none" aria-hidden="true">
        <path
          d="M7 3v24M7 17h3.5L22.5 27M7 17h3.5L18 9.5"
          stroke="currentColor"
          stroke-width="5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
        <circle cx="22" cy="6.5" r="5" fill="#ffc93c" stroke="currentColor" stroke-width="3" />
      </svg>
      <span>{words().t('brand')}</span>
      {city && view.city && <small class={city === 'wide' ? 'kr-wide-only' : undefined}>{view.city.name}</small>}
    </a>
  )
}

/** Choose another language: opens without script, each language a button in its own language. */
export function LanguageSwitch({ view, bare }: { view: View; bare?: boolean | undefined }) {
  const { t } = words()
  const own = (lang: View['lang']) => t(`language.${lang}` as Parameters<ReturnType<typeof texts>>[0])
  return (
    <details class="kr-lang">
      <summary class={bare ? 'kr-tool' : 'kr-tool kr-tool--bare'}>
        <Icon name="globe" />
        <span class={bare ? 'kr-hide' : undefined}>
          {bare ? t('language', { language: own(view.lang) }) : own(view.lang)}
        </span>
      </summary>
      <form action="/language" method="post">
        <input type="hidden" name="back" value={view.path + view.search} />
        {languages.map((lang) => (
          <button
            type="submit"
            class="kr-tool"
            name="language"
            value={lang}
            lang={lang}
            aria-current={lang === view.lang ? 'true' : undefined}
          >
            <span>{own(lang)}</span>
            {lang === view.lang && <Icon name="check" size="s" />}
          </button>
        ))}
      </form>
    </details>
  )
}

const footLinks = [
  ['/toegankelijkheid', 'foot.accessibility'],
  ['/privacy', 'foot.privacy'],
  ['/automated', 'foot.automated'],
  ['/help', 'foot.help'],
  ['/about', 'foot.about'],
] as const

export function Foot({ full }: { full?: boolean | undefined }) {
  const { t } = words()
  return (
    <footer class="kr-foot" aria-label={t('foot')}>
      <div class={full ? 'kr-wrap kr-wrap--full' : 'kr-wrap'}>
        <ul>
          {footLinks.map(([href, key]) => (
            <li>
              <a href={href}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}

/** In an installation with made-up people, every page says so. */
export const DemoLine = ({ view }: { view: View }) =>
  view.demo ? <p class="kr-demoline">{words().t('demo.page')}</p> : null

/** On every page while support acts as somebody: who, as whom, until when, and the way out. */
const ActingLine = ({ acting, name }: { acting: NonNullable<View['acting']>; name: string }) => (
  <section class="kr-acting" aria-label={words().t('acting.label')}>
    <Icon name="eye" />
    <p>
      {words().t.rich('acting.line', {
        staff: <bdi>{acting.staffName}</bdi>,
        name: <bdi>{name}</bdi>,
        until: acting.until,
      })}
    </p>
    <form action="/support/stop" method="post">
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {words().t('acting.stop')}
      </button>
    </form>
  </section>
)
