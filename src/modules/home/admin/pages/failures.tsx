import { dayOf, type Language, sayDate, sayNumber, sayTime } from '../../../../platform/i18n.ts'
import { ActionForm, Button, Empty, Note, Paragraph, Section, Table, type View } from '../../../../ui/index.ts'
import { type FailedJob, type FailedMail, mostShown, type QueueCount } from '../queries/list-failures.ts'
import { texts } from '../texts/index.ts'

type Keyed = { view: View; formKey: () => string }

const sayMoment = (lang: Language, at: Temporal.Instant) => `${sayDate(lang, dayOf(at))}, ${sayTime(lang, at)}`

/** What the platform has to do: one line a queue. */
export function Queues({ view, queues }: { view: View; queues: QueueCount[] }) {
  const t = texts(view.lang)
  return (
    <Section id="jobs" title={t('jobs')}>
      {queues.length === 0 ? (
        <Empty title={t('jobs.none')}>
          <Paragraph>{t('jobs.none.help')}</Paragraph>
        </Empty>
      ) : (
        <Table
          label={t('jobs')}
          labelledby="jobs"
          columns={[
            { label: t('col.queue') },
            ...(['waiting', 'running', 'failed'] as const).map((name) => ({ label: t(`col.${name}`), numeric: true })),
          ]}
          rows={queues.map(({ queue, waiting, running, failed }) => ({
            head: <bdi>{queue}</bdi>,
            cells: [waiting, running, failed].map((n) => sayNumber(view.lang, n)),
          }))}
        />
      )}
    </Section>
  )
}

export function FailedJobs({ view, formKey, jobs }: Keyed & { jobs: FailedJob[] }) {
  const t = texts(view.lang)
  return (
    <Section
      id="failed-jobs"
      title={t('jobs.failed')}
      end={jobs.length > 1 && <All view={view} action="/admin/jobs" formKey={formKey()} />}
    >
      {jobs.length === 0 ? (
        <Note icon="check">{t('jobs.failed.none')}</Note>
      ) : (
        <>
          {jobs.length === mostShown && <Note>{t('jobs.failed.most', { n: mostShown })}</Note>}
          <Table
            label={t('jobs.failed')}
            labelledby="failed-jobs"
            columns={[
              { label: t('col.queue') },
              { label: t('col.when') },
              { label: t('col.tries'), numeric: true },
              { label: t('col.code') },
              { label: t('col.do') },
            ]}
            rows={jobs.map(({ id, queue, at, tries, code }) => ({
              head: <bdi>{queue}</bdi>,
              cells: [
                at ? sayMoment(view.lang, at) : t('when.unknown'),
                sayNumber(view.lang, tries),
                <bdi>{code ?? t('when.unknown')}</bdi>,
                <ActionForm action="/admin/jobs" formKey={formKey()} fields={{ job: id }}>
                  <Button kind="secondary" about={t('about.job', { queue })}>
                    {t('again')}
                  </Button>
                </ActionForm>,
              ],
            }))}
          />
        </>
      )}
    </Section>
  )
}

export function FailedMails({ view, formKey, mails }: Keyed & { mails: FailedMail[] }) {
  const t = texts(view.lang)
  return (
    <Section
      id="failed-mails"
      title={t('mails.failed')}
      end={mails.length > 1 && <All view={view} action="/admin/mails" formKey={formKey()} />}
    >
      {mails.length === 0 ? (
        <Note icon="check">{t('mails.failed.none')}</Note>
      ) : (
        <>
          <Note>{t('mails.failed.help')}</Note>
          <Table
            label={t('mails.failed')}
            labelledby="failed-mails"
            columns={[
              { label: t('col.template') },
              { label: t('col.when') },
              { label: t('col.tries'), numeric: true },
              { label: t('col.do') },
            ]}
            rows={mails.slice(0, mostShown).map(({ id, template, at, attempts }) => ({
              head: <bdi>{template}</bdi>,
              cells: [
                sayMoment(view.lang, at),
                sayNumber(view.lang, attempts),
                <ActionForm action="/admin/mails" formKey={formKey()} fields={{ mail: id }}>
                  <Button kind="secondary" about={t('about.mail', { template })}>
                    {t('again')}
                  </Button>
                </ActionForm>,
              ],
            }))}
          />
        </>
      )}
    </Section>
  )
}

const All = ({ view, action, formKey }: { view: View; action: string; formKey: string }) => (
  <ActionForm action={action} formKey={formKey}>
    <Button kind="secondary">{texts(view.lang)('again.all')}</Button>
  </ActionForm>
)
