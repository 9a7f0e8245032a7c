import { sayDate } from '../../../platform/i18n.ts'
import { Bdi, Card, CardLink, Note, Ring, Row, Section, type View } from '../../../ui/index.ts'
import type { ListedOffer } from '../queries/read-offer.ts'
import { texts } from '../texts/index.ts'

/** On her start page: what her school proposed and she has not answered yet. Nothing where there is nothing. */
export function OfferRows({ view, offers }: { view: View; offers: readonly ListedOffer[] }) {
  const t = texts(view.lang)
  const open = offers.filter(({ state }) => state === 'offered')
  if (open.length === 0) return null
  return (
    <Section id="offered" title={t('offers.title')}>
      {open.map(({ id, title, companyName, answerBy }) => (
        <Card class="kr-card--link">
          <Row keep>
            <Ring icon="match" lit />
            <div>
              <CardLink href={`/proposed/${id}`}>
                <Bdi>{title}</Bdi>, <Bdi>{companyName}</Bdi>
              </CardLink>
              {answerBy && <Note>{t('offer.until', { date: sayDate(view.lang, answerBy) })}</Note>}
            </div>
          </Row>
        </Card>
      ))}
    </Section>
  )
}
