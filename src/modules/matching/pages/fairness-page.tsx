import { sayNumber } from '../../../platform/i18n.ts'
import { Hidden, Note, Section, Stack, StaffFrame, Table, type TableRow, type View } from '../../../ui/index.ts'
import type { Run } from '../queries/read-run.ts'
import { fewest, type GroupingReport, type GroupRow } from '../rules/fairness.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'

type Props = { view: View; run: Run; reports: readonly GroupingReport[] }

/** Whether each group came out alike: groups that the sums never knew, none so small that a figure is about somebody. */
export function FairnessPage({ view, run, reports }: Props) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('fairness.title')} sheet="matching">
      <Stack gap="xl">
        <RoundHead view={view} run={run} title={t('fairness.title')}>
          {t('fairness.lead')}
        </RoundHead>
        {reports.length === 0 && <Note icon="info">{t('fairness.gap.none')}</Note>}
        {reports.map((report) => (
          <Grouping view={view} report={report} />
        ))}
        <Stack gap="s">
          <Note>{t('fairness.sure')}</Note>
          <Note>{t('fairness.small.help', { n: fewest })}</Note>
        </Stack>
      </Stack>
    </StaffFrame>
  )
}

const points = (share: number) => Math.round(100 * share)

function Grouping({ view, report: { by, rows, gap } }: { view: View; report: GroupingReport }) {
  const t = texts(view.lang)
  const columns = [
    { label: t('fairness.group') },
    { label: t('fairness.people'), numeric: true },
    { label: t('fairness.rate') },
    { label: t('fairness.rank'), numeric: true },
    { label: t('fairness.minutes'), numeric: true },
  ]
  return (
    <Section id={`by-${by}`} title={t(`fairness.by.${by}`)}>
      <Table cards label={t(`fairness.by.${by}`)} columns={columns} rows={rows.map((row) => rowOf(view, by, row))} />
      <p>
        {gap
          ? t('fairness.gap', { points: points(gap.value), from: points(gap.from), to: points(gap.to) })
          : t('fairness.gap.none')}
      </p>
      {gap && gap.from > 0 && <Note icon="alert">{t('fairness.gap.real')}</Note>}
    </Section>
  )
}

function rowOf(view: View, by: GroupingReport['by'], { group, people, report }: GroupRow): TableRow {
  const t = texts(view.lang)
  const key = `fairness.group.${by}.${group}`
  const head = t.has(key)
    ? t(key as 'fairness.group.level.none')
    : by === 'path'
      ? group
      : t(`fairness.group.${by as 'level' | 'year'}`, { value: group })
  if (!report) return { head, cells: [`< ${fewest}`, <Hidden>{t('fairness.small')}</Hidden>, '', ''] }
  const { rate, rank, distance } = report
  const one = (n: number) => sayNumber(view.lang, Math.round(n * 10) / 10)
  return {
    head,
    cells: [
      people,
      t('fairness.rate.value', { percent: points(rate.value), from: points(rate.from), to: points(rate.to) }),
      rank ? one(rank.value) : '–',
      distance ? t('compare.minutes.value', { n: Math.round(distance.value) }) : '–',
    ],
  }
}
