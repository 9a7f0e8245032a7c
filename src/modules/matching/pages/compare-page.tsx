import { sayNumber } from '../../../platform/i18n.ts'
import {
  ActionForm,
  Bar,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Grid,
  List,
  Note,
  Row,
  Stack,
  StaffFrame,
  Table,
  type View,
} from '../../../ui/index.ts'
import type { Run } from '../queries/read-run.ts'
import type { Change, Comparison, Side } from '../rules/compare.ts'
import { ruleSwitches } from '../rules/settings.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'

type Props = {
  view: View
  run: Run
  trial: Run
  comparison: Comparison
  /** Titles of the places that somebody gets or loses. */
  titles: ReadonlyMap<string, string>
  formKey: string
}

/** What other rules would change, side by side and person by person, before anybody takes them over. */
export function ComparePage({ view, run, trial, comparison, titles, formKey }: Props) {
  const t = texts(view.lang)
  const running = trial.state === 'running'
  return (
    <StaffFrame view={view} title={t('compare.title')} sheet="matching">
      <Stack gap="l">
        <RoundHead view={view} run={run} title={t('compare.title')}>
          {t('what-if.lead')}
        </RoundHead>
        <Differs view={view} run={run} trial={trial} />
        {running ? (
          <Card>
            <kr-follow>
              <Bar id="sums" label={t('running.bar', { percent: trial.progress })} value={trial.progress} />
            </kr-follow>
            <ButtonLink kind="secondary" href={`/matching/${run.id}/compare/${trial.id}`}>
              {t('running.look')}
            </ButtonLink>
          </Card>
        ) : trial.state !== 'ready' ? (
          <Note icon="alert">{t('failed.lead')}</Note>
        ) : (
          <>
            <Figures view={view} run={run} trial={trial} comparison={comparison} />
            <Grid>
              <Changes view={view} title={t('compare.gains')} changes={comparison.gains} titles={titles} />
              <Changes view={view} title={t('compare.loses')} changes={comparison.loses} titles={titles} />
              <Changes view={view} title={t('compare.moves')} changes={comparison.moves} titles={titles} />
            </Grid>
            <Note>{t('compare.adopt.help')}</Note>
            <Row>
              <ActionForm action={`/matching/${run.id}/compare/${trial.id}`} formKey={formKey}>
                <Button icon="check">{t('compare.adopt')}</Button>
              </ActionForm>
              <ButtonLink kind="secondary" href={`/matching/${run.id}`}>
                {t('compare.keep')}
              </ButtonLink>
            </Row>
          </>
        )}
      </Stack>
    </StaffFrame>
  )
}

/** The rules of both, where they differ. */
function Differs({ view, run, trial }: Pick<Props, 'view' | 'run' | 'trial'>) {
  const t = texts(view.lang)
  const [a, b] = [run.settings, trial.settings]
  const rows = [
    ...(a.minutes !== b.minutes ? [{ head: t('rules.minutes'), cells: [a.minutes, b.minutes] }] : []),
    ...ruleSwitches.flatMap((rule) =>
      a.rules[rule] === b.rules[rule]
        ? []
        : [
            {
              head: t(`rules.${rule}`),
              cells: [a, b].map(({ rules }) => t(rules[rule] ? 'compare.on' : 'compare.off')),
            },
          ],
    ),
    ...(a.aim !== b.aim ? [{ head: t('rules.aim'), cells: [t(`aim.${a.aim}`), t(`aim.${b.aim}`)] }] : []),
  ]
  if (rows.length === 0) return null
  const columns = [{ label: t('compare.differs') }, { label: t('compare.now') }, { label: t('compare.trial') }]
  return <Table label={t('compare.differs')} columns={columns} rows={rows} />
}

function Figures({
  view,
  run,
  trial,
  comparison: { now, trial: other },
}: Pick<Props, 'view' | 'run' | 'trial' | 'comparison'>) {
  const t = texts(view.lang)
  const one = (n: number | null) => (n === null ? '–' : sayNumber(view.lang, Math.round(n * 10) / 10))
  const minutes = (n: number | null) => (n === null ? '–' : t('compare.minutes.value', { n: Math.round(n) }))
  const each = ({ outcome }: Run) => (outcome ? one(outcome.acceptable / Math.max(1, outcome.people)) : '–')
  const row = (head: string, of: (side: Side) => string | number) => ({ head, cells: [of(now), of(other)] })
  return (
    <Table
      label={t('compare.title')}
      columns={[
        { label: t('compare.figure') },
        { label: t('compare.now'), numeric: true },
        { label: t('compare.trial'), numeric: true },
      ]}
      rows={[
        row(t('compare.matched'), ({ matched }) => matched),
        row(t('compare.rank'), ({ rank }) => one(rank)),
        row(t('compare.minutes'), (side) => minutes(side.minutes)),
        { head: t('compare.acceptable'), cells: [each(run), each(trial)] },
      ]}
    />
  )
}

function Changes({
  view,
  title,
  changes,
  titles,
}: {
  view: View
  title: string
  changes: readonly Change[]
  titles: Props['titles']
}) {
  const t = texts(view.lang)
  return (
    <Card title={title} size={3}>
      {changes.length === 0 ? (
        <Note>{t('compare.nobody')}</Note>
      ) : (
        <List rows>
          {changes.map(({ name, from, to }) => (
            <li>
              <p class="kr-strong">
                <Bdi>{name}</Bdi>
              </p>
              <p class="kr-small">
                {[from, to]
                  .filter((place) => place !== null)
                  .map((place, i) => (
                    <>
                      {i > 0 && ' → '}
                      <Bdi>{titles.get(place) ?? ''}</Bdi>
                    </>
                  ))}
              </p>
            </li>
          ))}
        </List>
      )}
    </Card>
  )
}
