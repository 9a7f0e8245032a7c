import { Card } from '../cards.tsx'
import { Share } from '../chart.tsx'
import { Bar } from '../feedback.tsx'
import { Grid, Section } from '../layout.tsx'
import { type HaltProps, Mini, Route, Trip, Why } from '../route.tsx'
import { Note } from '../text.tsx'
import { sample } from './sample.ts'

const stops = (t: ReturnType<typeof sample>): HaltProps[] => [
  { state: 'done', title: t('halt.done'), href: '#line', note: t('halt.done.note') },
  { state: 'here', title: t('halt.here'), href: '#line', note: t('halt.here.note') },
  { state: 'wait', title: t('halt.wait'), note: t('halt.wait.note') },
  { title: t('halt.ahead'), href: '#line', note: t('halt.ahead.note') },
  { state: 'ended', title: t('halt.ended'), note: t('halt.ended.note') },
  { title: t('halt.end'), end: true },
]

export function Line() {
  const t = sample()
  return (
    <Section id="line" title={t('line')}>
      <Card>
        <Route label={t('your-route')} across ends stops={stops(t)} />
      </Card>
      <div class="kr-card kr-deep">
        <Route label={`${t('your-route')} 2`} across ends tight stops={stops(t)} />
      </div>
      <Grid>
        <Card>
          <Route
            label={`${t('your-route')} 3`}
            size="l"
            stops={stops(t)
              .slice(0, 3)
              .map((stop, i) => ({ ...stop, mark: i + 1 }))}
          />
        </Card>
        <Card title={t('unordered')} level={3} size={4}>
          <Evidence />
        </Card>
        <Card>
          <Why title={t('why')} reasons={[t('why.1'), t('why.2')]} but={[t('why.but')]} />
          <Trip minutes={9} mode="bike" />
          <Trip minutes={21} mode="transit" />
          <Trip minutes={4} mode="walk" />
          <Trip minutes={55} mode="car" />
        </Card>
        <Card>
          <p>
            <Mini at={3} of={5} label={t('mini')} />
          </p>
          <p>
            <Mini at={2} of={5} state="ended" label={t('mini.ended')} />
          </p>
          <p>
            <Mini at={4} of={4} state="done" label={t('mini.done')} />
          </p>
          <Bar id="bar" label={t('bar')} value={62}>
            {t('bar.note')}
          </Bar>
          <Note>{t('share')}</Note>
          <Share percent={50} />
        </Card>
      </Grid>
    </Section>
  )
}

function Evidence() {
  const t = sample()
  return (
    <Route
      unordered
      stops={[
        { state: 'done', title: t('evidence.1'), note: t('confirmed'), word: false },
        { title: t('evidence.2'), note: t('says'), word: false },
      ]}
    />
  )
}
