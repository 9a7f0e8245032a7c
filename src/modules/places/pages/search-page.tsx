import {
  Alert,
  Automated,
  Button,
  ButtonLink,
  Empty,
  Form,
  Heading,
  Link,
  List,
  Note,
  Pagination,
  Row,
  SheetButton,
  Stack,
  Textbox,
  Tool,
  type View,
} from '../../../ui/index.ts'
import { type Ask, addressOf, pageSize, type Standard } from '../ask.ts'
import type { MapDrawing } from '../map-drawing.ts'
import type { FoundPlaces, Help } from '../queries/search-places.ts'
import { texts } from '../texts/index.ts'
import { ChosenChips, countChosen } from './chosen-chips.tsx'
import { Facets, HiddenFields } from './facets.tsx'
import { PlacesFrame } from './frame.tsx'
import { PlacesMap } from './map.tsx'
import { PlaceCard } from './place-card.tsx'

export type SearchPageProps = {
  view: View
  ask: Ask
  standard: Standard
  found: FoundPlaces
  cities: readonly { id: string; name: string }[]
  drawing: MapDrawing | undefined
  today: Temporal.PlainDate
  /** A young person who told nothing about herself yet gets no reasons. */
  wishes: 'told' | 'untold' | 'stranger' | 'objects'
  hasProgramme: boolean
}

export function SearchPage(props: SearchPageProps) {
  const { view, ask, standard, found, cities, drawing, hasProgramme } = props
  const { counts, more } = found
  const title = titleOf(props)
  return (
    <PlacesFrame view={view} title={title} sheet="search">
      <div class="kr-find">
        <Stack class="kr-find__top">
          <Heading level={1}>{title}</Heading>
          <SearchBox {...props} />
          <Row>
            <Count {...props} />
            <ChosenChips {...{ view, ask, standard, cities }} />
          </Row>
        </Stack>
        <Facets {...{ view, ask, standard, counts, more, cities, hasProgramme }} />
        {found.items.length > 0 ? <Results {...props} /> : <NothingFound {...props} />}
        {drawing && <PlacesMap view={view} drawing={drawing} />}
      </div>
    </PlacesFrame>
  )
}

function titleOf({ view, ask, standard, cities }: SearchPageProps): string {
  const t = texts(view.lang)
  if (standard.hasHome && ask.city === null) return t('search.title.home')
  const city = cities.find(({ id }) => id === ask.city)?.name
  return city ? t('search.title.city', { city }) : t('search.title.all')
}

function SearchBox({ view, ask, standard, drawing }: SearchPageProps) {
  const t = texts(view.lang)
  const young = view.person?.frame === 'young'
  return (
    <Form method="get" action="/places" search>
      <HiddenFields ask={ask} standard={standard} less={['q']} />
      <Row>
        <div class="kr-seek">
          <label class="kr-hide" for="q">
            {t(young ? 'search.words' : 'search.words.adult')}
          </label>
          <Textbox type="search" name="q" value={ask.text} maxlength={200} />
          <Button icon="search">
            <span class="kr-hide">{t('search.button')}</span>
          </Button>
        </div>
        <SheetButton sheet="facets" count={countChosen(ask)}>
          {t('search.facets.open')}
        </SheetButton>
        {drawing && (
          <span class="kr-only-phone">
            <Tool href="#kaart" icon="place">
              {t('search.map')}
            </Tool>
          </span>
        )}
      </Row>
    </Form>
  )
}

function Count({ view, ask, found }: SearchPageProps) {
  const t = texts(view.lang)
  const { total } = found.counts
  return (
    <p aria-live="polite">
      <b>{t(found.more && total > 0 ? 'search.count.more' : 'search.count', { total })}</b>{' '}
      {ask.within !== null && <span class="kr-soft">{t('search.within', { minutes: ask.within })}</span>}
    </p>
  )
}

function Results(props: SearchPageProps) {
  const { view, ask, standard, found, today, wishes } = props
  const t = texts(view.lang)
  const first = (found.page - 1) * pageSize + 1
  const to = (page: number) => ({ href: addressOf(ask, standard, { page }) })
  return (
    <Stack>
      {found.respelt && <Alert>{t('search.instead', { typed: ask.text, words: found.respelt })}</Alert>}
      {wishes === 'untold' && (
        <Alert icon="heart">
          {t('search.wishes')} <Link href="/cv/wishes">{t('search.wishes.link')}</Link>
        </Alert>
      )}
      <Order {...props} />
      <List>
        {found.items.map((item, i) => (
          <PlaceCard view={view} found={item} number={first + i} today={today} />
        ))}
      </List>
      {found.pages > 1 && <Note>{t('search.page', { page: found.page, pages: found.pages })}</Note>}
      <Pagination
        label={t('search.pages')}
        previous={found.page > 1 ? to(found.page - 1) : undefined}
        next={found.page < found.pages ? to(found.page + 1) : undefined}
      />
      {found.page === found.pages && <Rest {...props} />}
    </Stack>
  )
}

/** What comes first, and the other order; who objects to proposals gets one order, and the way back to her choice. */
function Order({ view, ask, standard, wishes }: SearchPageProps) {
  const t = texts(view.lang)
  if (wishes === 'objects')
    return (
      <div>
        <Note>{t(standard.hasHome ? 'search.objects' : 'search.objects.no-home')}</Note>
        <Automated of="places/suits-me" order />
      </div>
    )
  if (ask.sort === 'near')
    return (
      <Note>
        {t('search.nearest')} <Link href={addressOf(ask, standard, { sort: 'suits' })}>{t('search.to-best')}</Link>
      </Note>
    )
  return (
    <div>
      <Note>
        {t(wishes === 'stranger' ? 'search.best.stranger' : 'search.best')}{' '}
        {standard.hasHome && <Link href={addressOf(ask, standard, { sort: 'near' })}>{t('search.to-near')}</Link>}
      </Note>
      <Automated of="places/suits-me" order />
    </div>
  )
}

/** On the last page: that there are more, and how to see them. */
function Rest({ view, ask, found, wishes }: SearchPageProps) {
  const t = texts(view.lang)
  const shown = (found.pages - 1) * pageSize + found.items.length
  if (shown >= found.counts.total) return null
  const key = wishes === 'stranger' ? 'search.few.adult' : ask.sort === 'near' ? 'search.few.near' : 'search.few'
  return <Note icon="info">{t(key, { shown })}</Note>
}

function NothingFound({ view, ask, standard, found }: SearchPageProps) {
  const t = texts(view.lang)
  const changes: Record<Help['drop'], Partial<Ask>> = {
    kind: { kinds: [] },
    field: { fields: [] },
    words: { text: '' },
    within: { within: null },
    city: { city: null },
    room: { needs: ask.needs.filter((need) => need !== 'room') },
    quick: { needs: ask.needs.filter((need) => need !== 'quick') },
    recognised: { needs: ask.needs.filter((need) => need !== 'recognised') },
    nameless: { needs: ask.needs.filter((need) => need !== 'nameless') },
  }
  return (
    <Empty title={t('empty.title')}>
      {found.help.length > 0 && <p>{t('empty.help')}</p>}
      <ul class="kr-list">
        {found.help.map(({ drop, n }) => (
          <li>
            <Link href={addressOf(ask, standard, changes[drop])} alone>
              {t(`empty.drop.${drop}`, { words: ask.text })}
            </Link>{' '}
            <span class="kr-soft">{t('empty.gives', { n })}</span>
          </li>
        ))}
      </ul>
      <ButtonLink kind="secondary" href="/places">
        {t('empty.all')}
      </ButtonLink>
    </Empty>
  )
}
