import { sayDate } from '../../../platform/i18n.ts'
import {
  Bdi,
  ButtonLink,
  Card,
  Empty,
  Grid,
  Heading,
  Lead,
  Paragraph,
  Row,
  Stack,
  StaffFrame,
  StatusBadge,
  type View,
} from '../../../ui/index.ts'
import type { ListedRun } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'

/** The rounds of a school, the newest first, or what one is for. */
export function RoundsPage({ view, rounds }: { view: View; rounds: readonly ListedRun[] }) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('rounds.title')}>
      <Stack gap="l">
        <Row apart>
          <Stack gap="s">
            <Heading level={1}>{t('rounds.title')}</Heading>
            <Lead>{t('rounds.lead')}</Lead>
          </Stack>
          {rounds.length > 0 && <ButtonLink href="/matching/new">{t('rounds.new')}</ButtonLink>}
        </Row>
        {rounds.length === 0 ? (
          <Empty title={t('rounds.none')}>
            <Paragraph>{t('rounds.none.help')}</Paragraph>
            <ButtonLink href="/matching/new">{t('rounds.new')}</ButtonLink>
          </Empty>
        ) : (
          <Grid list>
            {rounds.map(({ id, title, state, deadline, people, proposed, decided }) => (
              <Card as="li" href={`/matching/${id}`} title={<Bdi>{title}</Bdi>}>
                <p>
                  <StatusBadge kind={state === 'ready' ? 'success' : 'neutral'}>{t(`state.${state}`)}</StatusBadge>
                </p>
                <p>{t('rounds.people', { n: people })}</p>
                {proposed > 0 && <p>{t('rounds.decided', { n: decided, of: proposed })}</p>}
                <p>{t('rounds.until', { date: sayDate(view.lang, deadline) })}</p>
              </Card>
            ))}
          </Grid>
        )}
      </Stack>
    </StaffFrame>
  )
}
