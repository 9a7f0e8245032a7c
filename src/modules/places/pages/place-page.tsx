import {
  Automated,
  Back,
  Bdi,
  ButtonLink,
  Card,
  Chip,
  Chips,
  Cols,
  Grid,
  Heading,
  Lead,
  Link,
  Paragraph,
  Section,
  Stack,
  type View,
  Why,
} from '../../../ui/index.ts'
import { competenceName, type Trip } from '../../region/index.ts'
import type { PlaceCard } from '../queries/read-place.ts'
import type { FoundPlace } from '../queries/search-places.ts'
import type { Standing } from '../rules/standing.ts'
import type { Suits } from '../rules/suits-me.ts'
import { reasonTexts } from '../say.ts'
import { texts } from '../texts/index.ts'
import { PlacesFrame } from './frame.tsx'
import { Law } from './law.tsx'
import { NextSteps } from './next-steps.tsx'
import { NowHere } from './now-here.tsx'
import { TripTo } from './place-card.tsx'
import { PlaceFacts } from './place-facts.tsx'
import { CompanyFacts, WhenAndHowLong } from './place-tables.tsx'

export type PlacePageProps = {
  view: View
  place: PlaceCard
  today: Temporal.PlainDate
  standing: Standing
  trip: Trip | null
  /** Null for a visitor and for staff. */
  suits: Suits | null
  /** The company is recognised for her programme; null when she follows none. */
  recognisedForHer: boolean | null
  mayDo: 'yes' | 'no' | 'unknown' | undefined
  /** A company in this city sees the name at once. */
  nameFromStart: boolean
  cityName: string
  programmes: readonly string[]
  /** Where she follows what she asked here already. */
  asked: string | undefined
  similar: readonly FoundPlace[]
  /** The list she came from. */
  back: string
}

export function PlacePage(props: PlacePageProps) {
  const { view, place, today, standing, trip, similar } = props
  const t = texts(view.lang)
  const seats = { left: place.seats - place.taken, paused: standing === 'paused' }
  return (
    <PlacesFrame view={view} title={`${place.title}, ${place.companyName}`} sheet="place">
      <Stack gap="xl">
        <Stack gap="l">
          <Stack>
            <Back href={props.back}>{t('place.back')}</Back>
            <Stack gap="s">
              <Heading level={1}>
                <Bdi>{place.title}</Bdi>
              </Heading>
              <Lead>
                <Bdi>{place.companyName}</Bdi>, {place.town}
              </Lead>
            </Stack>
            {trip && <TripTo view={view} trip={trip} />}
            {standing === 'open' && view.person?.frame === 'young' && (
              <ButtonLink href="#now" icon="down" class="kr-only-narrow kr-start">
                {t('place.to-apply')}
              </ButtonLink>
            )}
            <PlaceFacts
              lang={view.lang}
              place={place}
              today={today}
              seats={seats}
              hours
              recognised={place.recognitionNumber !== null}
            />
          </Stack>
          <Cols>
            <Stack gap="xl">
              <WhySuits {...props} />
              <WhatYouDo {...props} />
              <WhenAndHowLong {...props} />
              <CompanyFacts {...props} />
              <Law {...props} />
              {standing === 'open' && view.person?.frame === 'young' && <NextSteps {...props} />}
            </Stack>
            <div class="kr-apply">
              <NowHere {...props} />
            </div>
          </Cols>
        </Stack>
        {similar.length > 0 && <Similar view={view} today={today} similar={similar} />}
      </Stack>
    </PlacesFrame>
  )
}

function WhySuits({ view, suits }: PlacePageProps) {
  const t = texts(view.lang)
  if (!suits) return null
  const { reasons, but } = suits
  return (
    <Card as="section" id="suits" title={reasons.length > 0 ? t('place.suits') : t('place.suits.but')}>
      {reasons.length > 0 && <Why reasons={reasonTexts(view.lang, reasons)} />}
      {but.length > 0 && (
        <Why
          title={reasons.length > 0 ? t('place.suits.but') : undefined}
          reasons={[]}
          but={reasonTexts(view.lang, but)}
        />
      )}
      {reasons.length === 0 && <Paragraph>{t('place.suits.none')}</Paragraph>}
      {reasons.length === 0 && <Link href="/cv/wishes">{t('search.wishes.link')}</Link>}
      <Automated of="places/suits-me" />
    </Card>
  )
}

function WhatYouDo({ view, place }: PlacePageProps) {
  const t = texts(view.lang)
  return (
    <Section id="do" title={t('place.do')}>
      <Stack read>
        {place.about.split(/\n{2,}/).map((part) => (
          <Paragraph>
            <Bdi>{part}</Bdi>
          </Paragraph>
        ))}
        {place.tasks.length > 0 && (
          <Stack gap="s">
            <p>{t('place.tasks')}</p>
            <ul>
              {place.tasks.map((task) => (
                <li>
                  <Bdi>{task}</Bdi>
                </li>
              ))}
            </ul>
          </Stack>
        )}
        {place.competences.length > 0 && (
          <Stack gap="s">
            <p>{t('place.asked')}</p>
            <Chips>
              {place.competences.map((id) => (
                <Chip>{competenceName(view.lang, id)}</Chip>
              ))}
            </Chips>
          </Stack>
        )}
      </Stack>
    </Section>
  )
}

function Similar({ view, today, similar }: Pick<PlacePageProps, 'view' | 'today' | 'similar'>) {
  const t = texts(view.lang)
  return (
    <Section id="similar" title={t('similar.title')}>
      <Grid list>
        {similar.map(({ place, trip }) => (
          <Card as="li" title={<Bdi>{place.title}</Bdi>} href={`/places/${place.id}`} level={3}>
            <p>
              <Bdi>{place.companyName}</Bdi>, {place.town}
            </p>
            {trip && <TripTo view={view} trip={trip} />}
            <PlaceFacts lang={view.lang} place={place} today={today} />
          </Card>
        ))}
      </Grid>
      <Automated of="places/similar" />
    </Section>
  )
}
