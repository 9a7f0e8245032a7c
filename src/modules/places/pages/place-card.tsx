import {
  Bdi,
  Card,
  CardLink,
  Heading,
  Note,
  Ring,
  Row,
  Stack,
  Trip as TripLine,
  type View,
  Why,
} from '../../../ui/index.ts'
import type { Trip } from '../../region/index.ts'
import { sayTravel } from '../../region/index.ts'
import type { FoundPlace } from '../queries/search-places.ts'
import { reasonTexts, sayAnswers } from '../say.ts'
import { texts } from '../texts/index.ts'
import { PlaceFacts } from './place-facts.tsx'

/** How long it takes from home. */
export function TripTo({ view, trip }: { view: View; trip: Trip }) {
  const mode = trip.mode === 'bus' || trip.mode === 'train' ? 'transit' : trip.mode
  return <TripLine minutes={trip.minutes} mode={mode} label={sayTravel(view.lang, trip)} />
}

type Props = { view: View; found: FoundPlace; number: number; today: Temporal.PlainDate }

/** One place in the list; its number is that of the pin on the map. */
export function PlaceCard({ view, found, number, today }: Props) {
  const t = texts(view.lang)
  const { place, trip, suits } = found
  return (
    <Card as="li" class="kr-card--link">
      <Row keep>
        <Ring pin={number} />
        <Stack gap="s">
          <Heading level={2} size={3}>
            <CardLink href={`/places/${place.id}`}>
              <Bdi>{place.title}</Bdi>
            </CardLink>
          </Heading>
          <p>
            <Bdi>{place.companyName}</Bdi>, {place.town}
          </p>
        </Stack>
      </Row>
      {trip && <TripTo view={view} trip={trip} />}
      <PlaceFacts
        lang={view.lang}
        place={place}
        today={today}
        seats={{ left: place.seatsLeft, paused: place.paused }}
      />
      {suits && suits.reasons.length + suits.but.length > 0 && (
        <Why
          title={suits.reasons.length > 0 ? t('card.suits') : undefined}
          reasons={reasonTexts(view.lang, suits.reasons)}
          but={reasonTexts(view.lang, suits.but)}
        />
      )}
      <Note icon="clock">{sayAnswers(view.lang, place.answersInDays)}</Note>
    </Card>
  )
}
