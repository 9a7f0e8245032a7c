import { Link } from '../actions.tsx'
import { Card } from '../cards.tsx'
import { BarChart, GuessLine } from '../chart.tsx'
import { Breadcrumb, DataList, Figures, Pagination, Table } from '../data.tsx'
import { More } from '../disclosure.tsx'
import { Here, Hidden } from '../feedback.tsx'
import { Cols, Section } from '../layout.tsx'
import { Mini } from '../route.tsx'
import { sample } from './sample.ts'

export function Numbers() {
  const t = sample()
  return (
    <Section id="figures" title={t('figures')}>
      <Breadcrumb
        items={[
          { href: '#figures', label: t('all') },
          { href: '#figures', label: t('figures') },
        ]}
      />
      <Figures
        items={[
          { value: '1.285', label: t('figure.1') },
          { value: t('figure.2.value'), label: t('figure.2') },
        ]}
      />
      <Cols kind="even">
        <Card>
          <DataList
            items={[
              { key: t('fact.who'), value: <bdi>Amina Warsame</bdi> },
              { key: t('fact.when'), value: t('fact.when.value') },
              { key: t('fact.hours'), value: t('fact.hours.value') },
            ]}
          />
        </Card>
        <Card>
          <Measures />
        </Card>
        <Card>
          <GuessLine
            guess={5}
            truth={9}
            max={10}
            guessText="5"
            truthText="9"
            difference={t('guess.more')}
            label={t('guess')}
          />
        </Card>
        <Card>
          <GuessLine
            guess={2100}
            truth={2180}
            min={1500}
            max={3000}
            guessText={t('pay.2')}
            truthText={'€ 2.180'}
            label={t('guess.pay')}
          />
          <GuessLine guess={7} truth={7} max={10} guessText="7" truthText="7" label={t('guess.same')} />
        </Card>
      </Cols>
      <Table
        label={t('table')}
        columns={[
          { label: t('col.measure') },
          { label: t('col.now'), numeric: true },
          { label: t('col.before'), numeric: true },
        ]}
        rows={[
          { head: t('row.inside'), cells: ['615', '480'] },
          { head: t('row.cv'), cells: ['540', '310'] },
          { head: t('row.neet'), cells: [<Hidden>{t('hidden')}</Hidden>, <Hidden>{t('hidden')}</Hidden>] },
        ]}
      />
      <Pupils />
      <Pagination next={{ href: '#figures', label: t('page.next') }} previous={{ href: '#figures' }} />
    </Section>
  )
}

function Measures() {
  const t = sample()
  return (
    <BarChart
      label={t('chart')}
      legend={{ now: t('col.now'), before: t('col.before') }}
      rows={[
        { label: t('row.inside'), value: 615, before: 480, text: '615' },
        { label: t('row.cv'), value: 540, before: 560, text: '540' },
        { label: t('row.neet'), value: null, text: t('chart.hidden') },
      ]}
    />
  )
}

/** Who needs nothing folds away: a class of 28 fits a phone. */
function Pupils() {
  const t = sample()
  const row = (name: string, halt: 1 | 4, choice: 1 | 2, note?: string) => ({
    head: (
      <Link href="#figures" alone strong>
        <bdi>{name}</bdi>
      </Link>
    ),
    cells: [
      <Mini at={halt} of={5} label={t(`mini.${halt}`)} />,
      t(`choice.${choice}`),
      t(`active.${choice}`),
      note ? <Here>{note}</Here> : '',
    ],
  })
  const columns = [
    { label: t('col.name') },
    { label: t('col.halt'), bare: true },
    { label: t('col.choice') },
    { label: t('col.active') },
    { label: t('col.note'), bare: true },
  ]
  return (
    <More summary={t('rest')} open>
      <Table
        cards
        label={t('pupils')}
        columns={columns}
        rows={[row('Noor de Vries', 4, 1, t('here')), row('Gebre Haile', 1, 2), row('Chen Wei', 4, 1)]}
      />
    </More>
  )
}
