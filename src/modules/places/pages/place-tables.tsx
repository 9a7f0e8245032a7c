import { sayEuros, sayList } from '../../../platform/i18n.ts'
import { Bdi, DataList, Paragraph, Section, Stack } from '../../../ui/index.ts'
import { fieldName } from '../../region/index.ts'
import { sayAnswers, sayHours, sayKind, sayLength, sayWeekdays } from '../say.ts'
import { texts } from '../texts/index.ts'
import type { PlacePageProps } from './place-page.tsx'

export function WhenAndHowLong({ view, place, today, programmes }: PlacePageProps) {
  const t = texts(view.lang)
  const { lang } = view
  const hours = sayHours(lang, place)
  const isWork = place.kind === 'internship'
  const rows = [
    { key: t('place.when.kind'), value: sayKind(lang, place.kind) },
    { key: t('place.when.length'), value: sayLength(lang, place, today) },
    {
      key: t('place.when.days'),
      value: place.days.length > 0 ? sayWeekdays(lang, place.days) : t('place.when.days.agree'),
    },
    {
      key: t('place.when.hours'),
      value: place.pauseMinutes > 0 ? t('place.when.hours.pause', { hours, minutes: place.pauseMinutes }) : hours,
    },
    ...(isWork || place.allowanceCents > 0
      ? [{ key: t('place.when.allowance'), value: allowance(lang, place.allowanceCents) }]
      : []),
    ...(isWork ? [{ key: t('place.when.level'), value: level(lang, place) }] : []),
    {
      key: t('place.when.seats'),
      value: t('place.when.seats.left', { left: Math.max(0, place.seats - place.taken), seats: place.seats }),
    },
    ...(programmes.length > 0 ? [{ key: t('place.when.programmes'), value: sayList(lang, [...programmes]) }] : []),
  ]
  return (
    <Section id="when" title={t('place.when')}>
      <DataList items={rows} />
    </Section>
  )
}

type Lang = PlacePageProps['view']['lang']

const allowance = (lang: Lang, cents: number): string => {
  const t = texts(lang)
  return cents > 0 ? t('place.when.allowance.month', { euros: sayEuros(lang, cents) }) : t('place.when.allowance.none')
}

const level = (lang: Lang, { levelFrom, levelTo }: PlacePageProps['place']): string => {
  const t = texts(lang)
  return levelFrom === levelTo
    ? t('place.when.level.one', { from: levelFrom })
    : t('place.when.level.range', { from: levelFrom, to: levelTo })
}

export function CompanyFacts({ view, place, recognisedForHer }: PlacePageProps) {
  const t = texts(view.lang)
  return (
    <Section id="company" title={t('place.company')}>
      <Stack>
        {place.companyAbout && (
          <Paragraph>
            <Bdi>{place.companyAbout}</Bdi>
          </Paragraph>
        )}
        <DataList
          items={[
            { key: t('place.company.field'), value: fieldName(view.lang, place.companyField) },
            {
              key: t('place.company.address'),
              value: (
                <Bdi>
                  {place.street}, {place.postcode} {place.town}
                </Bdi>
              ),
            },
            {
              key: t('place.company.recognised'),
              value: recognition(view.lang, place.recognitionNumber, recognisedForHer),
            },
            { key: t('place.company.answers'), value: sayAnswers(view.lang, place.answersInDays) },
          ]}
        />
      </Stack>
    </Section>
  )
}

function recognition(lang: Lang, number: string | null, forHer: boolean | null): string {
  const t = texts(lang)
  if (number === null) return t('place.company.recognised.no')
  if (forHer === null) return t('place.company.recognised.yes', { number })
  return t(forHer ? 'place.company.recognised.her' : 'place.company.recognised.not-her')
}
