import { dayOf, type Language, sayDate, sayNumber, sayTime } from '../../../../platform/i18n.ts'
import { Section, StatusBadge, Table, type View } from '../../../../ui/index.ts'
import type { Health } from '../queries/read-health.ts'
import type { PartName } from '../rules.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; health: Health; failedMails: number; look: ReadonlySet<PartName> }

/** "3,2 GB": in the words of the reader's language. */
export function saySize(lang: Language, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return `${sayNumber(lang, Number((bytes / 1000 ** step).toPrecision(2)))} ${units[step]}`
}

const moment = (lang: Language, at: Temporal.Instant) => ({
  date: sayDate(lang, dayOf(at), 'year'),
  time: sayTime(lang, at),
})

/** One line a part: how it is, and what says so. */
export function HealthTable(props: Props) {
  const { view, look } = props
  const t = texts(view.lang)
  const details = detailsOf(props)
  return (
    <Section id="health" title={t('health')}>
      <Table
        label={t('health')}
        labelledby="health"
        columns={[{ label: t('part') }, { label: t('state') }, { label: t('detail') }]}
        rows={(Object.keys(details) as PartName[]).map((name) => ({
          head: t(name),
          cells: [
            look.has(name) ? (
              <StatusBadge kind="warning">{t('state.look')}</StatusBadge>
            ) : (
              <StatusBadge kind="success">{t('state.well')}</StatusBadge>
            ),
            details[name],
          ],
        }))}
      />
    </Section>
  )
}

function detailsOf({ view: { lang }, health, failedMails }: Props): Record<PartName, string> {
  const t = texts(lang)
  const { database, worker, disk, seal } = health
  return {
    database: t('database.detail', {
      ms: sayNumber(lang, Math.max(1, Math.round(database.milliseconds))),
      size: saySize(lang, database.bytes),
    }),
    worker: worker ? t('worker.detail', moment(lang, worker)) : t('worker.never'),
    mail: t('mail.detail', { n: failedMails }),
    disk: disk
      ? t('disk.detail', { free: saySize(lang, disk.free), size: saySize(lang, disk.size) })
      : t('disk.unknown'),
    backup: sayBackup(lang, health),
    seal: seal.sealedAt ? t('seal.detail', moment(lang, seal.sealedAt)) : t('seal.none'),
  }
}

function sayBackup(lang: Language, { backup: { done, failed } }: Health): string {
  const t = texts(lang)
  const last = done
    ? t('backup.detail', {
        ...moment(lang, done.endedAt),
        size: saySize(lang, done.bytes),
        encrypted: done.encrypted ? 'yes' : 'no',
      })
    : t('backup.none')
  return failed ? `${last} ${t('backup.failed', { ...moment(lang, failed.startedAt), code: failed.code })}` : last
}
