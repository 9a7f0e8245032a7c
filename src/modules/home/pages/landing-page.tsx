import {
  Band,
  ButtonLink,
  CardLink,
  Cols,
  cityClass,
  Grid,
  Heading,
  Icon,
  type IconName,
  LandingFrame,
  Lead,
  Link,
  Note,
  Paragraph,
  Route,
  RouteMap,
  Row,
  Skyline,
  Stack,
  type View,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export type LandingCity = { id: string; name: string }

const forWhom: readonly (readonly ['parents' | 'schools' | 'companies' | 'city', IconName])[] = [
  ['parents', 'heart'],
  ['schools', 'school'],
  ['companies', 'work'],
  ['city', 'street'],
]

export function LandingPage({ view, cities }: { view: View; cities: LandingCity[] }) {
  const t = texts(view.lang)
  const stops = ([1, 2, 3, 4, 5] as const).map((n) => ({ title: t(`stop.${n}`), note: t(`stop.${n}.what`) }))
  const names = [t('stop.1'), t('stop.2'), t('stop.3'), t('stop.4'), t('stop.5')] as const
  return (
    <LandingFrame view={view} title={t('landing.title')} sheet="landing">
      <div class="kr-sun kr-hero">
        <div class="kr-wrap kr-hero__in">
          <div class="kr-hero__t kr-stack kr-stack--l">
            <h1>{t('landing.h1')}</h1>
            <Lead>{t('landing.lead')}</Lead>
            <Row>
              <ButtonLink href="/sign-in" icon="forward">
                {t('landing.start')}
              </ButtonLink>
              <Link href="/places" alone strong>
                {t('landing.look')}
              </Link>
            </Row>
            <Row keep>
              <Icon name="lock" />
              <span>{t('landing.free')}</span>
            </Row>
            {view.demo && (
              <Link href="/demo" alone>
                {t('demo.title')}
              </Link>
            )}
          </div>
          <RouteMap label={t('landing.map', { stops: names.join(' ') })} stops={names} end={t('stop.end')} />
        </div>
      </div>
      <Band kind="paper" labelledby="stops" class="kr-stops kr-band--tall">
        <Cols kind="start">
          <Stack>
            <Heading level={2} id="stops">
              {t('five.title')}
            </Heading>
            <Paragraph>{t('five.lead')}</Paragraph>
            <Link href="/about" alone>
              {t('five.more')}
            </Link>
          </Stack>
          <Route labelledby="stops" stops={stops.map((stop) => ({ ...stop, word: false }))} />
        </Cols>
      </Band>
      <Band labelledby="cities" class="kr-band--tall">
        <Stack gap="l">
          <Stack gap="s">
            <Heading level={2} id="cities">
              {t('cities.title')}
            </Heading>
            <Note>{t('cities.lead')}</Note>
          </Stack>
          <Grid list class="kr-cities">
            {cities.map((city) => (
              <CityCard city={city} />
            ))}
          </Grid>
        </Stack>
      </Band>
      <Band kind="deep" labelledby="not-alone" class="kr-band--tall">
        <Stack gap="l">
          <Heading level={2} id="not-alone">
            {t('not-alone.title')}
          </Heading>
          <Grid class="kr-who">
            {forWhom.map(([whom, icon]) => (
              <Stack gap="s">
                <Icon name={icon} />
                <Heading level={3}>{t(`for.${whom}`)}</Heading>
                <p>{t(`for.${whom}.what`)}</p>
              </Stack>
            ))}
          </Grid>
        </Stack>
      </Band>
    </LandingFrame>
  )
}

function CityCard({ city }: { city: LandingCity }) {
  return (
    <li class={`kr-card kr-card--link kr-card--flush kr-theme ${cityClass(city.id)}`}>
      <div class="kr-card__sky">
        <Skyline city={city.id} />
      </div>
      <div class="kr-card__city">
        <CardLink href={`/places?city=${city.id}`}>{city.name}</CardLink>
        <Icon name="forward" />
      </div>
    </li>
  )
}
