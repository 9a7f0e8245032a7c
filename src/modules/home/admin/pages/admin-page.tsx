import { sayNumber } from '../../../../platform/i18n.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  DataList,
  Heading,
  Lead,
  Note,
  Paragraph,
  Section,
  Stack,
  StaffFrame,
  Table,
  type View,
} from '../../../../ui/index.ts'
import type { FailedJob, FailedMail, QueueCount } from '../queries/list-failures.ts'
import type { Health } from '../queries/read-health.ts'
import type { PartName } from '../rules.ts'
import { texts } from '../texts/index.ts'
import { FailedJobs, FailedMails, Queues } from './failures.tsx'
import { HealthTable } from './health-table.tsx'

type Props = {
  view: View
  formKey: () => string
  health: Health
  look: ReadonlySet<PartName>
  queues: QueueCount[]
  jobs: FailedJob[]
  mails: FailedMail[]
  problem?: Problem | undefined
}

/** How the platform runs, and what stands still with a button to start it again. No name, no address. */
export function AdminPage({ view, formKey, health, look, queues, jobs, mails, problem }: Props) {
  const t = texts(view.lang)
  const waits = look.size + (jobs.length > 0 ? 1 : 0)
  return (
    <StaffFrame view={view} title={t('title')} sheet="figures" errors={problem?.errors}>
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>{t('title')}</Heading>
          <Lead>{waits === 0 ? t('lead.well') : t('lead.look', { n: waits })}</Lead>
        </Stack>
        <HealthTable view={view} health={health} failedMails={mails.length} look={look} />
        <FailedJobs view={view} formKey={formKey} jobs={jobs} />
        <FailedMails view={view} formKey={formKey} mails={mails} />
        <Queues view={view} queues={queues} />
        <Refused view={view} health={health} />
        <Versions view={view} health={health} />
      </Stack>
    </StaffFrame>
  )
}

function Refused({ view, health }: { view: View; health: Health }) {
  const t = texts(view.lang)
  const kinds = (['sign-in', 'link', 'page', 'limit'] as const).filter((kind) => health.refused.has(kind))
  return (
    <Section id="refused" title={t('refused')}>
      {kinds.length === 0 ? (
        <Note icon="check">{t('refused.none')}</Note>
      ) : (
        <>
          <Paragraph>{t('refused.lead')}</Paragraph>
          <Table
            label={t('refused')}
            labelledby="refused"
            columns={[
              { label: t('col.what') },
              { label: t('col.day'), numeric: true },
              { label: t('col.week'), numeric: true },
            ]}
            rows={kinds.map((kind) => {
              const { day, week } = health.refused.get(kind)!
              return { head: t(`refused.${kind}`), cells: [day, week].map((n) => sayNumber(view.lang, n)) }
            })}
          />
        </>
      )}
    </Section>
  )
}

function Versions({ view, health }: { view: View; health: Health }) {
  const t = texts(view.lang)
  const { versions, database } = health
  return (
    <Section id="versions" title={t('versions')}>
      <DataList
        items={[
          { key: t('version.platform'), value: <bdi>{versions.platform}</bdi> },
          { key: t('version.schema'), value: <bdi>{database.migration}</bdi> },
          { key: t('version.postgres'), value: <bdi>{database.version}</bdi> },
          { key: t('version.node'), value: <bdi>{versions.node}</bdi> },
        ]}
      />
    </Section>
  )
}
