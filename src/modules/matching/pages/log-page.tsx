import { sayDate } from '../../../platform/i18n.ts'
import {
  ActionForm,
  Alert,
  Button,
  Card,
  DataList,
  Empty,
  Note,
  Stack,
  StaffFrame,
  type View,
} from '../../../ui/index.ts'
import type { Run } from '../queries/read-run.ts'
import type { Replay } from '../replay.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'

type Props = { view: View; run: Run; day: Temporal.PlainDate | null; steers: boolean; formKey: string }

/** What a round was worked out from, by which rules, and whether the same comes out again. */
export function LogPage({ view, run, day, steers, formKey }: Props) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('log.title')} sheet="matching">
      <Stack gap="l" read>
        <RoundHead view={view} run={run} title={t('log.title')}>
          {t('log.lead')}
        </RoundHead>
        {run.outcome && run.version ? <Log view={view} run={run} day={day} /> : <Empty title={t('log.never')} />}
        {run.version && (
          <Card as="section" id="replay" title={t('log.replay')} size={3}>
            <Note>{t('log.replay.lead')}</Note>
            {run.replayed?.says === 'running' ? (
              <kr-follow>
                <p>{t('replay.running')}</p>
              </kr-follow>
            ) : (
              run.replayed && <Said view={view} replayed={run.replayed} />
            )}
            {steers && (
              <ActionForm action={`/matching/${run.id}/log`} formKey={formKey}>
                <Button kind="secondary">{t('log.replay')}</Button>
              </ActionForm>
            )}
          </Card>
        )}
      </Stack>
    </StaffFrame>
  )
}

function Log({ view, run, day }: Pick<Props, 'view' | 'run' | 'day'>) {
  const t = texts(view.lang)
  const { outcome } = run
  if (!outcome) return null
  const digest = (text: string | null) => <code dir="ltr">{text?.slice(0, 16)}</code>
  return (
    <DataList
      items={[
        { key: t('log.version'), value: run.version },
        { key: t('log.day'), value: day ? sayDate(view.lang, day, 'year') : '' },
        { key: t('log.kept'), value: run.inputsUntil ? sayDate(view.lang, run.inputsUntil, 'year') : '' },
        { key: t('log.price'), value: t('log.price.value', { matched: outcome.other.matched, now: outcome.matched }) },
        { key: t('log.blocking'), value: outcome.blocking },
        { key: t('log.inputs'), value: digest(run.inputsDigest) },
        { key: t('log.result'), value: digest(run.resultDigest) },
      ]}
    />
  )
}

function Said({ view, replayed }: { view: View; replayed: Replay }) {
  const t = texts(view.lang)
  const { says, ...values } = replayed
  const wrong = says === 'different' || says === 'inputs-changed'
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  )
  return (
    <Alert kind={says === 'same' ? 'ok' : wrong ? 'error' : 'info'} live>
      {t(`replay.${says}`, filled as never)}
    </Alert>
  )
}
