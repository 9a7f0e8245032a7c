import { sayDate } from '../../../platform/i18n.ts'
import {
  ActionForm,
  Bdi,
  Button,
  ButtonLink,
  Halt,
  Heading,
  initials,
  Link,
  Note,
  Row,
  Undo,
  type View,
  Why,
} from '../../../ui/index.ts'
import type { Proposal, RoundMember } from '../queries/list-proposals.ts'
import { texts } from '../texts/index.ts'
import { sayAsked, sayWhy } from './say.ts'

type Props = {
  view: View
  proposal: Proposal
  member: RoundMember | undefined
  runId: string
  /** The round can still be decided about. */
  open: boolean
  /** When what was confirmed went out last. */
  sentAt: Temporal.Instant | null
  /** Of the list, to come back to. */
  page: number
  formKey: string
}

/** A pupil and a place on one line, why they suit each other, and what one can decide. */
export function ProposalCard(props: Props) {
  const { view, proposal } = props
  const t = texts(view.lang)
  const settled = proposal.state !== 'proposed'
  return (
    <li class="kr-card kr-two" id={`p-${proposal.id}`}>
      <Heading level={3} hide>
        {t.rich('decide.pair', { name: <Bdi>{proposal.name}</Bdi>, company: <Bdi>{proposal.companyName}</Bdi> })}
      </Heading>
      <ul class="kr-route kr-route--across">
        <Halt
          state={settled ? 'done' : 'ahead'}
          mark={initials(proposal.name)}
          word={false}
          title={<Bdi>{proposal.name}</Bdi>}
          note={<PersonNote {...props} />}
        >
          <PersonWhy view={view} proposal={proposal} />
        </Halt>
        <Halt
          state={settled ? 'done' : 'ahead'}
          mark={{ icon: 'work' }}
          word={false}
          title={<Bdi>{proposal.companyName}</Bdi>}
          note={
            <>
              <Bdi>{proposal.title}</Bdi>, <Bdi>{proposal.town}</Bdi>, {t('decide.seats', { n: proposal.seats })}
            </>
          }
        >
          {proposal.reasons.place.length > 0 && (
            <Why
              title={t('decide.suits-place')}
              reasons={proposal.reasons.place.slice(0, 4).map((reason) => sayAsked(view.lang, reason))}
            />
          )}
        </Halt>
      </ul>
      <Acts {...props} />
    </li>
  )
}

function PersonNote({ view, proposal, member }: Props) {
  const t = texts(view.lang)
  const { rank, of, byHand, pinned } = proposal
  return (
    <>
      {byHand ? t('decide.by-hand') : rank && of ? t('decide.rank', { rank, of }) : ''}
      {member && member.waiting > 0 && <>. {t('decide.waits', { days: member.waiting })}</>}
      {pinned && !byHand && <>. {t('decide.pinned')}</>}
    </>
  )
}

function PersonWhy({ view, proposal: { reasons } }: Pick<Props, 'view' | 'proposal'>) {
  const t = texts(view.lang)
  if (reasons.person.length + reasons.but.length === 0) return <Note>{t('decide.no-reason')}</Note>
  return (
    <Why
      title={t('decide.suits-person')}
      reasons={[...new Set(reasons.person.map((reason) => sayWhy(view.lang, reason)))]}
      but={reasons.but.map((reason) => sayWhy(view.lang, reason))}
    />
  )
}

function Acts({ view, proposal, runId, open, sentAt, page, formKey }: Props) {
  const t = texts(view.lang)
  const { id, state, name, personId } = proposal
  const act = (what: string) => `/matching/proposals/${id}/${what}?page=${page}`
  if (state === 'proposed' && open)
    return (
      <Row>
        <ActionForm action={act('confirm')} formKey={formKey}>
          <Button icon="check" about={name}>
            {t('decide.confirm')}
          </Button>
        </ActionForm>
        <ButtonLink kind="secondary" href={`/matching/${runId}/people/${personId}`} about={name}>
          {t('decide.other')}
        </ButtonLink>
        <ButtonLink kind="subtle" href={act('reject')} about={name}>
          {t('decide.reject')}
        </ButtonLink>
        <ActionForm action={act(proposal.pinned ? 'unpin' : 'pin')} formKey={formKey}>
          <Button kind="subtle" about={name}>
            {t(proposal.pinned ? 'decide.unpin' : 'decide.pin')}
          </Button>
        </ActionForm>
      </Row>
    )
  if (state === 'confirmed')
    return open ? (
      <Undo
        text={t(isHeldBack(proposal, sentAt) ? 'decide.held-back' : 'decide.confirmed')}
        undo={{ action: act('undo'), formKey, label: t('decide.undo') }}
      />
    ) : (
      <Note icon="check">{t('decide.confirmed')}</Note>
    )
  if (state === 'offered')
    return (
      <Row apart>
        <Note icon="clock">{t('decide.offered', { date: sayDate(view.lang, proposal.answerBy!) })}</Note>
        <ActionForm action={act('withdraw')} formKey={formKey}>
          <Button kind="subtle" about={name}>
            {t('decide.withdraw')}
          </Button>
        </ActionForm>
      </Row>
    )
  if (state === 'wanted')
    return (
      <Row apart>
        <Note icon="check">
          {t.rich('decide.wanted', { name: <Bdi>{name}</Bdi> })} {sayAskedState(view, proposal.asked)}{' '}
          <Link href={`/class/students/${personId}`} about={name}>
            {t('decide.way')}
          </Link>
        </Note>
        {open && !isUnderWay(proposal.asked) && (
          <ActionForm action={act('withdraw')} formKey={formKey}>
            <Button kind="subtle" about={name}>
              {t('decide.free')}
            </Button>
          </ActionForm>
        )}
      </Row>
    )
  return null
}

/** Confirmed before the rest went out, and not sent with it: the place was full or closed, or she wants no proposals. */
const isHeldBack = ({ decidedAt }: Proposal, sentAt: Temporal.Instant | null) =>
  sentAt !== null && decidedAt !== null && Temporal.Instant.compare(decidedAt, sentAt) < 0

/** The company has yet to answer, or said yes: then there is nothing to look for. */
const isUnderWay = (asked: string | null) => asked === 'sent' || asked === 'invited' || asked === 'accepted'

/** How the question to the company stands, after she said yes. */
function sayAskedState(view: View, asked: string | null): string {
  const t = texts(view.lang)
  const key = `asked.${asked ?? 'none'}`
  return t.has(key) ? t(key) : ''
}
