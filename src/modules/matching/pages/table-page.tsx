import type { Problem } from '../../../platform/web.ts'
import {
  Bdi,
  Button,
  Checkbox,
  Form,
  Link,
  Stack,
  StaffFrame,
  Table,
  type TableRow,
  type View,
} from '../../../ui/index.ts'
import type { Proposal, RoundMember } from '../queries/list-proposals.ts'
import type { Run } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'
import { RoundHead } from './round-page.tsx'
import { sayJourney } from './say.ts'

type Props = {
  view: View
  run: Run
  proposals: readonly Proposal[]
  members: readonly RoundMember[]
  formKey: string
  problem?: Problem | undefined
}

/** Everybody of a round in one table; what waits can be ticked and confirmed together. */
export function TablePage({ view, run, proposals, members, formKey, problem }: Props) {
  const t = texts(view.lang)
  const of = new Map(proposals.map((proposal) => [proposal.personId, proposal]))
  const open = run.state === 'ready'
  const columns = [
    { label: t('table.name') },
    { label: t('table.place') },
    { label: t('table.travel') },
    { label: t('table.rank') },
    { label: t('table.state') },
    ...(open ? [{ label: t('table.pick'), bare: true }] : []),
  ]
  const rows = members
    .filter(({ leftOut }) => !leftOut)
    .map((member) => rowOf(view, run, member, of.get(member.personId), open))
  return (
    <StaffFrame view={view} title={t('table.title')} errors={problem?.errors} sheet="matching">
      <Stack gap="l">
        <RoundHead view={view} run={run} title={t('table.title')}>
          {t('decide.lead')}
        </RoundHead>
        <Link href={`/matching/${run.id}`} alone>
          {t('decide.cards')}
        </Link>
        <Form action={`/matching/${run.id}/table`} formKey={formKey}>
          <Table cards label={t('table.title')} columns={columns} rows={rows} />
          {open && <Button icon="check">{t('table.confirm')}</Button>}
        </Form>
      </Stack>
    </StaffFrame>
  )
}

function rowOf(view: View, run: Run, member: RoundMember, proposal: Proposal | undefined, open: boolean): TableRow {
  const t = texts(view.lang)
  const head = (
    <Link href={`/matching/${run.id}/people/${member.personId}`} alone strong>
      <Bdi>{member.name}</Bdi>
    </Link>
  )
  if (!proposal) return { head, cells: [t('table.none'), '', '', '', ...(open ? [''] : [])] }
  const { id, title, companyName, rank, of, byHand, state, reasons } = proposal
  return {
    head,
    cells: [
      <span>
        <Bdi>{companyName}</Bdi>, <Bdi>{title}</Bdi>
      </span>,
      sayJourney(view.lang, reasons.person),
      byHand ? t('decide.by-hand') : rank && of ? t('decide.rank', { rank, of }) : '',
      t(`short.${state as 'proposed'}`),
      ...(open
        ? [
            state === 'proposed' ? (
              <Checkbox name="proposals" value={id} label={t('table.choose', { name: member.name })} />
            ) : (
              ''
            ),
          ]
        : []),
    ],
  }
}
