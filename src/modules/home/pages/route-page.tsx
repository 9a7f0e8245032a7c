import {
  Band,
  Bdi,
  Card,
  CardLink,
  Cols,
  Empty,
  Heading,
  Icon,
  Lead,
  Link,
  List,
  Note,
  Ring,
  Route,
  Row,
  Section,
  Skyline,
  Stack,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import { ApplicationRows } from '../../applications/index.ts'
import { OfferRows } from '../../matching/index.ts'
import { AgreementRows } from '../../placements/index.ts'
import type { MyRoute } from '../queries/read-my-route.ts'
import { texts } from '../texts/index.ts'
import { Now } from './route-now.tsx'
import { soonOf } from './route-soon.ts'
import { stopsOf } from './route-stops.tsx'

export type RoutePageProps = {
  view: View
  mine: MyRoute
  me: { id: string; givenName: string; cityId: string }
  now: Temporal.Instant
}

/** Her start page: where she is on the route, the one thing to do now, what runs, what comes. */
export function RoutePage(props: RoutePageProps) {
  const { view } = props
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('route.title')} sheet="home" bare>
      <Hi {...props} />
      <Band>
        <Cols>
          <Stack gap="l">
            <Now {...props} />
            <OfferRows view={view} offers={props.mine.offers} />
            <Going {...props} />
          </Stack>
          <Stack gap="l">
            <Section id="add" title={t('route.add')}>
              <Card class="kr-card--link">
                <Row keep>
                  <Ring icon="plus" />
                  <div>
                    <CardLink href="/activities/new">{t('route.add.link')}</CardLink>
                    <Note>{t('route.add.note')}</Note>
                  </div>
                </Row>
              </Card>
            </Section>
            <Soon {...props} />
          </Stack>
        </Cols>
      </Band>
    </YoungFrame>
  )
}

function Hi({ view, mine, me }: RoutePageProps) {
  const t = texts(view.lang)
  const { step } = mine
  const company = 'agreement' in step ? step.agreement.company : 'application' in step ? step.application.company : ''
  const how = t.rich(`how.${step.code}`, { company: <Bdi>{company}</Bdi>, n: 'open' in step ? step.open : 0 })
  return (
    <Band kind="deep" labelledby="hi">
      <Stack gap="l">
        <div class="kr-hi__top">
          <Stack gap="s">
            <Heading level={1} id="hi">
              {t.rich('route.hi', { name: <Bdi>{me.givenName}</Bdi> })}
            </Heading>
            <Lead>{how}</Lead>
          </Stack>
          <div class="kr-hi__sky">
            <Skyline city={me.cityId} muted />
          </div>
        </div>
        <Route label={t('route.label')} across ends tight stops={stopsOf(view.lang, mine)} />
      </Stack>
    </Band>
  )
}

/** At most so many rows of each; all of them have a page of their own. */
const most = 5
const isLive = ({ state }: { state: string }) => !['looked-back', 'withdrawn'].includes(state)

/** Agreements that are not over, and what she asked companies: open questions first, then the newest answers. */
function Going({ view, mine, me }: RoutePageProps) {
  const t = texts(view.lang)
  const agreements = mine.agreements.filter(isLive).slice(0, most)
  const agreed = new Set(mine.agreements.map(({ applicationId }) => applicationId))
  const asked = mine.applications.filter(({ id, state }) => state !== 'accepted' || !agreed.has(id))
  const isOpen = ({ state }: { state: string }) => state === 'sent' || state === 'invited'
  const applications = [...asked.filter(isOpen), ...asked.filter((one) => !isOpen(one))].slice(0, most)
  return (
    <Section id="going" title={t('route.going')}>
      {agreements.length + applications.length === 0 ? (
        <Empty title={t('route.going.none')}>
          <Link href="/places" alone>
            {t('route.going.find')}
          </Link>
        </Empty>
      ) : (
        <Card>
          {agreements.length > 0 && (
            <AgreementRows view={view} agreements={agreements} person={me} base="/agreements" own />
          )}
          {applications.length > 0 && <ApplicationRows view={view} applications={applications} />}
          {asked.length > most && (
            <Link href="/applications" alone>
              {t('route.going.all')}
            </Link>
          )}
        </Card>
      )}
    </Section>
  )
}

function Soon({ view, mine, now }: RoutePageProps) {
  const t = texts(view.lang)
  const soon = soonOf(view.lang, mine, now)
  if (soon.length === 0) return null
  return (
    <Section id="soon" title={t('route.soon')}>
      <Card>
        <List rows>
          {soon.map(({ when, what, company, href }) => (
            <li>
              <Row keep>
                <span class="kr-soft">
                  <Icon name="calendar" />
                </span>
                <div>
                  <CardLink href={href}>{when}</CardLink>
                  <Note>{t.rich(`soon.${what}`, { company: <Bdi>{company}</Bdi> })}</Note>
                </div>
              </Row>
            </li>
          ))}
        </List>
      </Card>
    </Section>
  )
}
