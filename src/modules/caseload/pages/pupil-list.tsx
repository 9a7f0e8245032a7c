import {
  Bdi,
  Button,
  Chips,
  Empty,
  FilterChip,
  Form,
  FormField,
  Here,
  Link,
  Mini,
  More,
  Paragraph,
  Row,
  Section,
  Stack,
  Table,
  type TableRow,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import type { ClassRead, PupilStanding } from '../queries/read-class.ts'
import { nameMatches } from '../rules/find-name.ts'
import { texts } from '../texts/index.ts'
import { type Stop, sayAgo, sayAttention, sayStop, sayStopAt, sayStudy } from './say.ts'

/** What the address asks of the list. */
export type Chosen = { stop: Stop | undefined; name: string }

type Props = ClassRead & {
  view: View
  today: Temporal.PlainDate
  chosen: Chosen
  needing: readonly PupilStanding[]
}

/** Everybody: who needs something first and the others folded away, or those that were asked for. */
export function AllPupils(props: Props) {
  const { view, group, chosen } = props
  const t = texts(view.lang)
  const isChosen = chosen.stop !== undefined || chosen.name !== ''
  return (
    <Section id="all" title={t('all.title')} end={<Search view={view} classId={group.id} chosen={chosen} />}>
      {isChosen ? <Asked {...props} /> : <Whole {...props} />}
    </Section>
  )
}

function Whole({ view, pupils, needing, today }: Props) {
  const t = texts(view.lang)
  const quiet = pupils.filter(({ attention, objects }) => !attention || objects)
  return (
    <>
      {needing.length > 0 && <Pupils view={view} pupils={needing} today={today} label={t('table.attention')} />}
      {quiet.length > 0 && (
        <More summary={t('all.quiet', { n: quiet.length })} open={needing.length === 0}>
          <Pupils view={view} pupils={quiet} today={today} label={t('table.quiet')} />
        </More>
      )}
    </>
  )
}

function Asked({ view, group, pupils, needing, today, chosen }: Props) {
  const t = texts(view.lang)
  const rest = pupils.filter(({ attention }) => !attention)
  const found = [...needing, ...rest].filter(
    ({ name, route }) => (chosen.stop === undefined || route.stop === chosen.stop) && nameMatches(name, chosen.name),
  )
  return (
    <Stack>
      <Row>
        <p role="status">{t('all.found', { n: found.length })}</p>
        <Chips>
          {chosen.stop !== undefined && (
            <FilterChip href={addressOf(group.id, { ...chosen, stop: undefined })}>
              {t('filter.stop', { n: chosen.stop, stop: sayStop(view.lang, chosen.stop) })}
            </FilterChip>
          )}
          {chosen.name !== '' && (
            <FilterChip href={addressOf(group.id, { ...chosen, name: '' })}>
              <Bdi>{t('filter.name', { name: chosen.name })}</Bdi>
            </FilterChip>
          )}
        </Chips>
      </Row>
      {found.length > 0 ? (
        <Pupils view={view} pupils={found} today={today} label={t('all.title')} />
      ) : (
        <Empty title={t('all.found', { n: 0 })}>
          <Paragraph>{t('all.found.none.help')}</Paragraph>
          <Link href={`/class/${group.id}#all`} alone>
            {t('all.whole')}
          </Link>
        </Empty>
      )}
    </Stack>
  )
}

function addressOf(classId: string, { stop, name }: Chosen): string {
  const query = new URLSearchParams()
  if (stop !== undefined) query.set('stop', String(stop))
  if (name !== '') query.set('q', name)
  const text = query.toString()
  return `/class/${classId}${text ? `?${text}` : ''}#all`
}

function Search({ view, classId, chosen }: { view: View; classId: string; chosen: Chosen }) {
  const t = texts(view.lang)
  return (
    <Form action={`/class/${classId}#all`} method="get" search label={t('all.search')}>
      {chosen.stop !== undefined && <input type="hidden" name="stop" value={chosen.stop} />}
      <Row>
        <FormField name="q" label={t('all.search')} hideLabel>
          <Textbox type="search" value={chosen.name} placeholder={t('all.search')} maxlength={100} />
        </FormField>
        <Button kind="secondary" icon="search" iconFirst>
          {t('all.search.button')}
        </Button>
      </Row>
    </Form>
  )
}

type PupilsProps = { view: View; pupils: readonly PupilStanding[]; today: Temporal.PlainDate; label: string }

function Pupils({ view, pupils, today, label }: PupilsProps) {
  const t = texts(view.lang)
  const columns = [
    { label: t('col.name') },
    { label: t('col.stop'), bare: true },
    { label: t('col.study') },
    { label: t('col.active') },
    ...(pupils.some(({ attention }) => attention) ? [{ label: t('col.attention'), bare: true }] : []),
  ]
  return (
    <Table
      cards
      label={label}
      columns={columns}
      rows={pupils.map((pupil) => rowOf(view, pupil, today, columns.length))}
    />
  )
}

function rowOf({ lang }: View, pupil: PupilStanding, today: Temporal.PlainDate, width: number): TableRow {
  const { personId, name, route, attention, lastActive } = pupil
  return {
    head: (
      <Link href={`/class/students/${personId}`} alone strong>
        <Bdi>{name}</Bdi>
      </Link>
    ),
    cells: [
      <Mini at={route.stop} of={5} label={sayStopAt(lang, route.stop)} />,
      sayStudy(lang, pupil),
      sayAgo(lang, lastActive, today),
      ...(width > 4 ? [attention ? <Here>{sayAttention(lang, attention, today, true)}</Here> : ''] : []),
    ],
  }
}
