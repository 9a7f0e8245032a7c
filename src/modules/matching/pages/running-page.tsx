import type { Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Bar,
  Button,
  ButtonLink,
  Card,
  Link,
  Row,
  Stack,
  StaffFrame,
  type View,
} from '../../../ui/index.ts'
import type { Proposal } from '../queries/list-proposals.ts'
import type { Run } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'
import { Steps } from './steps.tsx'

type Props = {
  view: View
  run: Run
  proposals: readonly Proposal[]
  steers: boolean
  formKey: string
  problem?: Problem | undefined
}

/** The sums run: how far they are, and a way to stop them. A script moves the bar; without it one looks again. */
export function RunningPage({ view, run, proposals, steers, formKey, problem }: Props) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('running.title')} errors={problem?.errors} sheet="matching">
      <Stack gap="l">
        <RoundHead view={view} run={run} title={t('running.title')}>
          {t('running.lead')}
        </RoundHead>
        <Steps view={view} run={run} proposals={proposals} />
        <Card>
          <kr-follow>
            <Bar id="sums" label={t('running.bar', { percent: run.progress })} value={run.progress} />
          </kr-follow>
          <Row>
            <Link href={`/matching/${run.whatIfOf ? `${run.whatIfOf}/compare/${run.id}` : run.id}`} alone>
              {t('running.look')}
            </Link>
            {steers && (
              <ActionForm action={`/matching/${run.id}/stop`} formKey={formKey}>
                <Button kind="secondary">{t('running.stop')}</Button>
              </ActionForm>
            )}
          </Row>
        </Card>
      </Stack>
    </StaffFrame>
  )
}

/** The sums were stopped, or went wrong: what one can do now. */
export function HaltedPage({ view, run, proposals, steers, formKey, problem }: Props) {
  const t = texts(view.lang)
  const which = run.state === 'failed' ? 'failed' : 'stopped'
  return (
    <StaffFrame view={view} title={t(`${which}.title`)} errors={problem?.errors} sheet="matching">
      <Stack gap="l">
        <RoundHead view={view} run={run} title={t(`${which}.title`)}>
          {t(`${which}.lead`)}
        </RoundHead>
        <Steps view={view} run={run} proposals={proposals} />
        {steers && (
          <Row>
            <ActionForm action={`/matching/${run.id}/start`} formKey={formKey}>
              <Button>{t('start.again')}</Button>
            </ActionForm>
            <ButtonLink kind="secondary" href={`/matching/${run.id}/rules`}>
              {t('rules.change')}
            </ButtonLink>
          </Row>
        )}
      </Stack>
    </StaffFrame>
  )
}
