import { sayDate } from '../../../platform/i18n.ts'
import { Bdi, ButtonLink, Card, Note, NowCard, Paragraph } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import type { PlacePageProps } from './place-page.tsx'

/** The one next step: ask to meet, or why not and what else. */
export function NowHere(props: PlacePageProps) {
  const { view, standing, asked } = props
  const frame = view.person?.frame
  if (frame === 'young' && asked) return <Asked {...props} asked={asked} />
  if (standing !== 'open') return <Closed {...props} />
  if (frame === 'young') return <Ask {...props} />
  return view.person ? <ForAdults {...props} /> : <Stranger {...props} />
}

function Ask({ view, place, nameFromStart, cityName, mayDo }: PlacePageProps) {
  const t = texts(view.lang)
  const company = <Bdi>{place.companyName}</Bdi>
  return (
    <NowCard id="now" title={t('now.open')}>
      <Paragraph>{t('now.open.lead')}</Paragraph>
      {mayDo === 'no' && <Note icon="alert">{t('place.law.age.no')}</Note>}
      <ButtonLink href={`/places/${place.id}/apply`} icon="forward">
        {t('now.apply')}
      </ButtonLink>
      <Note icon={nameFromStart ? 'eye' : 'eye-off'}>
        {nameFromStart ? t.rich('now.name.shown', { company, city: cityName }) : t.rich('now.name.hidden', { company })}
      </Note>
    </NowCard>
  )
}

function Asked({ view, asked }: PlacePageProps & { asked: string }) {
  const t = texts(view.lang)
  return (
    <NowCard id="now" title={t('now.asked')}>
      <Paragraph>{t('now.asked.lead')}</Paragraph>
      <ButtonLink href={asked} icon="forward">
        {t('now.asked.link')}
      </ButtonLink>
    </NowCard>
  )
}

/** Full, closed for a while, or over: said with what to do instead. */
function Closed({ view, place, standing, similar, back }: PlacePageProps) {
  const t = texts(view.lang)
  const lead = {
    full: similar.length > 0 ? t('now.full.lead') : t('now.full.none'),
    paused: t('now.paused.lead', { date: place.pausedUntil ? sayDate(view.lang, place.pausedUntil) : '' }),
    past: t('now.past.lead', { date: place.endsOn ? sayDate(view.lang, place.endsOn) : '' }),
    open: '',
  }[standing]
  return (
    <NowCard id="now" title={standing === 'open' ? '' : t(`now.${standing}`)} tag={false}>
      <Paragraph>{lead}</Paragraph>
      <ButtonLink kind="secondary" href={similar.length > 0 ? '#similar' : back}>
        {t('now.others')}
      </ButtonLink>
    </NowCard>
  )
}

function Stranger({ view, place }: PlacePageProps) {
  const t = texts(view.lang)
  return (
    <NowCard id="now" title={t('now.stranger')} tag={false}>
      <Paragraph>{t('now.stranger.lead')}</Paragraph>
      <ButtonLink href={`/sign-in?to=/places/${place.id}`} icon="forward">
        {t('now.stranger.link')}
      </ButtonLink>
    </NowCard>
  )
}

function ForAdults({ view, place }: PlacePageProps) {
  const t = texts(view.lang)
  return (
    <Card as="section" id="now" title={t('now.adult')}>
      <Paragraph>{t('now.adult.open', { left: place.seats - place.taken })}</Paragraph>
    </Card>
  )
}
