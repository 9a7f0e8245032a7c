import { typed } from '../../../platform/forms.ts'
import { sayDate } from '../../../platform/i18n.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Automated,
  Back,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Empty,
  errorOf,
  Fields,
  FlowFrame,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  Note,
  NowCard,
  Pair,
  Paragraph,
  Stack,
  StatusBadge,
  type View,
  Why,
  YoungFrame,
} from '../../../ui/index.ts'
import { reasonTexts } from '../../places/index.ts'
import type { ListedOffer, Offer } from '../queries/read-offer.ts'
import { declineReasons } from '../rules/proposal-states.ts'
import { texts } from '../texts/index.ts'

/** What her school proposed, the newest first. */
export function OffersPage({ view, offers }: { view: View; offers: readonly ListedOffer[] }) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('offers.title')}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{t('offers.title')}</Heading>
          <Lead>{t('offers.lead')}</Lead>
        </Stack>
        {offers.length === 0 ? (
          <Empty title={t('offers.none')}>
            <Paragraph>{t('offers.none.help')}</Paragraph>
            <ButtonLink href="/places">{t('offers.search')}</ButtonLink>
          </Empty>
        ) : (
          <Grid list>
            {offers.map(({ id, title, companyName, state, answerBy }) => (
              <Card as="li" href={`/proposed/${id}`} title={<Bdi>{title}</Bdi>}>
                <p>
                  <Bdi>{companyName}</Bdi>
                </p>
                <p>
                  <StatusBadge kind={state === 'offered' ? 'warning' : 'neutral'}>
                    {t(`offer.state.${state as 'offered'}`)}
                  </StatusBadge>
                </p>
                {state === 'offered' && answerBy && <p>{t('offer.until', { date: sayDate(view.lang, answerBy) })}</p>}
              </Card>
            ))}
          </Grid>
        )}
      </Stack>
    </YoungFrame>
  )
}

type OfferProps = {
  view: View
  offer: Offer
  asked: string | undefined
  formKey: string
  problem?: Problem | undefined
}

/** One place that her school proposes: why, and her yes or no. */
export function OfferPage({ view, offer, asked, formKey, problem }: OfferProps) {
  const t = texts(view.lang)
  const { place, reasons, state } = offer
  return (
    <YoungFrame view={view} title={t('offer.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/proposed" />
        <Stack gap="s">
          <Heading level={1}>{t('offer.title')}</Heading>
          <Lead>
            <Bdi>{place.title}</Bdi>, <Bdi>{place.companyName}</Bdi>
          </Lead>
        </Stack>
        {reasons.person.length + reasons.but.length > 0 && (
          <Card>
            <Why
              title={t('offer.suits')}
              reasons={reasonTexts(view.lang, reasons.person)}
              but={reasonTexts(view.lang, reasons.but)}
            />
            <Automated of="matching/round" />
          </Card>
        )}
        <Link href={`/places/${place.id}`} alone>
          {t('offer.place')}
        </Link>
        {state === 'offered' ? (
          <NowCard
            id="answer"
            title={t('offer.until', { date: offer.answerBy ? sayDate(view.lang, offer.answerBy) : '' })}
          >
            <p>{t('offer.company-unaware')}</p>
            <Pair>
              <ActionForm action={`/proposed/${offer.id}/want`} formKey={formKey}>
                <Button icon="check">{t('offer.yes')}</Button>
              </ActionForm>
              <ButtonLink kind="secondary" href={`/proposed/${offer.id}/decline`}>
                {t('offer.no')}
              </ButtonLink>
            </Pair>
          </NowCard>
        ) : (
          <Answered view={view} offer={offer} asked={asked} />
        )}
      </Stack>
    </YoungFrame>
  )
}

/** How it went on after her answer. */
function Answered({ view, offer: { state, place }, asked }: Pick<OfferProps, 'view' | 'offer' | 'asked'>) {
  const t = texts(view.lang)
  if (state === 'wanted')
    return asked ? (
      <Card>
        <p>{t('offer.asked')}</p>
        <ButtonLink href={`/applications/${asked}`}>{t('offer.asked.link')}</ButtonLink>
      </Card>
    ) : (
      <NowCard id="ask" title={t('offer.apply')}>
        <p>{t('offer.wanted')}</p>
        <ButtonLink href={`/places/${place.id}/apply`} icon="forward">
          {t('offer.apply')}
        </ButtonLink>
      </NowCard>
    )
  return <Note icon="info">{t(`offer.${state as 'declined' | 'lapsed' | 'withdrawn'}`)}</Note>
}

/** Why not: one press, and she need not say. */
export function DeclinePage({ view, offer, formKey, problem }: Omit<OfferProps, 'asked'>) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  return (
    <FlowFrame view={view} title={t('decline.title')} errors={errors} back={{ href: `/proposed/${offer.id}` }}>
      <Form action={`/proposed/${offer.id}/decline`} formKey={formKey} gap="l">
        <Fields
          name="reason"
          legend={t('decline.title')}
          level={1}
          help={t('decline.lead')}
          error={errorOf(errors, 'reason')}
          value={typed(values, 'reason')}
          options={declineReasons.map((reason) => ({ value: reason, label: t(`decline.${reason}`) }))}
        />
        <Button>{t('decline.button')}</Button>
      </Form>
    </FlowFrame>
  )
}
