import { sayDate } from '../../../platform/i18n.ts'
import { Bdi, Route, Section } from '../../../ui/index.ts'
import { sayAnswers } from '../say.ts'
import { texts } from '../texts/index.ts'
import type { PlacePageProps } from './place-page.tsx'

/** From asking to starting, as a line; a visit or a day of shadowing needs less, but goes the same way. */
export function NextSteps({ view, place, today, asked }: PlacePageProps) {
  const t = texts(view.lang)
  const ahead = place.startsOn && Temporal.PlainDate.compare(place.startsOn, today) >= 0 ? place.startsOn : null
  const company = <Bdi>{place.companyName}</Bdi>
  return (
    <Section id="next" title={t('next.title')}>
      <Route
        labelledby="next"
        stops={[
          asked
            ? { state: 'done', title: t('next.apply') }
            : { state: 'here', title: t('next.apply'), note: t('next.apply.note') },
          {
            state: asked ? 'here' : 'ahead',
            title: t.rich('next.answer', { company }),
            note: t('next.answer.note', { answers: sayAnswers(view.lang, place.answersInDays) }),
          },
          { title: t('next.meet'), note: t('next.meet.note') },
          { title: t('next.sign'), note: t('next.sign.note') },
          {
            end: true,
            title: t('next.start'),
            note: ahead ? t('next.start.on', { date: sayDate(view.lang, ahead) }) : t('next.start.agree'),
          },
        ]}
      />
    </Section>
  )
}
