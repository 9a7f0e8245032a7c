import { sayNumber } from '../../../platform/i18n.ts'
import {
  Bdi,
  Demo,
  Empty,
  Figures,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Row,
  Section,
  Stack,
  StaffFrame,
  Table,
  type View,
} from '../../../ui/index.ts'
import { sayKind } from '../../places/index.ts'
import type { CityOffer } from '../queries/city-offer.ts'
import { Companies, type CompaniesProps } from './companies-list.tsx'
import { Measures, type MeasuresProps } from './measures-table.tsx'
import { pageTexts } from './texts/index.ts'

export type City = { id: string; name: string }

type Props = MeasuresProps & CompaniesProps & { view: View; city: City; offer: CityOffer }

/** The programme team's page: what the city's companies offer, what the cities do, and every company. No person, and no number of persons. */
export function ProgrammePage(props: Props) {
  const { view, city, offer } = props
  const t = pageTexts(view.lang)
  const title = t('title', { city: city.name })
  return (
    <StaffFrame view={view} title={title} sheet="figures">
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>{title}</Heading>
          <Lead>{t('lead', { city: city.name })}</Lead>
          <Row>
            {offer.companies > 0 && <Link href="#offer">{t('offer')}</Link>}
            <Link href="#measures">{t('measures')}</Link>
            {offer.companies > 0 && <Link href="#companies">{t('companies', { city: city.name })}</Link>}
          </Row>
        </Stack>
        {offer.companies === 0 ? (
          <Empty title={t('offer.none', { city: city.name })}>
            <Paragraph>{t('offer.none.help')}</Paragraph>
          </Empty>
        ) : (
          <Offer {...props} />
        )}
        <Measures {...props} />
        {offer.companies > 0 && <Companies {...props} />}
      </Stack>
    </StaffFrame>
  )
}

function Offer({ view, offer }: Props) {
  const t = pageTexts(view.lang)
  const { lang } = view
  const open = offer.kinds.reduce((sum, kind) => sum + kind.open, 0)
  const days = offer.answersInDays === null ? null : Math.max(1, Math.round(offer.answersInDays))
  return (
    <>
      <Section id="offer" title={t('offer')} end={offer.madeUp && <Demo />}>
        <Figures
          items={[
            { value: sayNumber(lang, offer.companies), label: t('offer.companies', { n: offer.companies }) },
            { value: sayNumber(lang, offer.recognised), label: t('offer.recognised', { n: offer.recognised }) },
            { value: sayNumber(lang, open), label: t('offer.open', { n: open }) },
            days === null
              ? { value: '?', label: t('offer.days.none') }
              : { value: sayNumber(lang, days), label: t('offer.days', { n: days }) },
          ]}
        />
        <Note>{t('offer.days.note')}</Note>
        <Heading level={3} id="kinds">
          {t('kinds')}
        </Heading>
        <Table
          label={t('kinds')}
          labelledby="kinds"
          columns={[
            { label: t('col.kind') },
            { label: t('col.places'), numeric: true },
            { label: t('col.seats'), numeric: true },
            { label: t('col.open'), numeric: true },
          ]}
          rows={offer.kinds.map(({ kind, places, seats, open }) => ({
            head: sayKind(lang, kind),
            cells: [places, seats, open].map((n) => sayNumber(lang, n)),
          }))}
        />
      </Section>
      <Silent view={view} silent={offer.silent} madeUp={offer.madeUp} />
    </>
  )
}

function Silent({ view, silent, madeUp }: { view: View; silent: CityOffer['silent']; madeUp: boolean }) {
  const t = pageTexts(view.lang)
  return (
    <Section id="silent" title={t('silent')} end={madeUp && silent.length > 0 && <Demo />}>
      {silent.length === 0 ? (
        <Note icon="check">{t('silent.none')}</Note>
      ) : (
        <>
          <Paragraph>{t('silent.lead', { n: silent.length })}</Paragraph>
          <List>
            {silent.map(({ name, place }) => (
              <li>
                <b>
                  <Bdi>{name}</Bdi>
                </b>
                , <Bdi>{place}</Bdi>
              </li>
            ))}
          </List>
        </>
      )}
    </Section>
  )
}
