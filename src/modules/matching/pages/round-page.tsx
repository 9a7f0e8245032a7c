import type { Child } from 'hono/jsx'
import type { Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Automated,
  Bar,
  Bdi,
  Breadcrumb,
  Button,
  ButtonLink,
  Card,
  Cols,
  Heading,
  Lead,
  Link,
  List,
  More,
  Note,
  Pagination,
  Row,
  Section,
  Stack,
  StaffFrame,
  type View,
} from '../../../ui/index.ts'
import type { Proposal, RoundMember, Unplaced } from '../queries/list-proposals.ts'
import type { Trial } from '../queries/list-trials.ts'
import type { Run } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'
import { LossesCard } from './losses.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { Steps } from './steps.tsx'
import { UnplacedCard } from './unplaced.tsx'

export type RoundProps = {
  view: View
  run: Run
  proposals: readonly Proposal[]
  ended: readonly Proposal[]
  members: readonly RoundMember[]
  unplaced: readonly Unplaced[]
  trials: readonly Trial[]
  /** Steers the round: starts, stops, sends. Others decide about their own pupils alone. */
  steers: boolean
  page: number
  formKey: string
  problem?: Problem | undefined
}

/** So many cards on a page: each is read before it is decided. */
export const cardsOnPage = 6

/** A round: what the computer proposes, and what people decided about it. */
export function RoundPage(props: RoundProps) {
  const { view, run, proposals, members, problem } = props
  const t = texts(view.lang)
  const people = members.filter(({ leftOut }) => !leftOut).length
  const title = proposals.length === 0 ? t('decide.title.none') : t('decide.title', { n: proposals.length, of: people })
  return (
    <StaffFrame view={view} title={title} errors={problem?.errors} sheet="matching">
      <Stack gap="l">
        <RoundHead view={view} run={run} title={title}>
          {t(run.state === 'draft' ? 'decide.changed' : 'decide.lead')}
        </RoundHead>
        <Steps view={view} run={run} proposals={proposals} />
        <Cols class="kr-match">
          <Proposals {...props} />
          <Aside {...props} />
        </Cols>
      </Stack>
    </StaffFrame>
  )
}

/** The name of the round above what this page is. */
export function RoundHead({ view, run, title, children }: { view: View; run: Run; title: string; children: Child }) {
  const t = texts(view.lang)
  return (
    <Stack gap="s">
      <Breadcrumb items={[{ href: '/matching', label: t('rounds.title') }]} />
      <p class="kr-soft">
        <Bdi>{run.title}</Bdi>
      </p>
      <Heading level={1}>{title}</Heading>
      <Lead>{children}</Lead>
    </Stack>
  )
}

function Proposals({ view, run, proposals, members, page, formKey }: RoundProps) {
  const t = texts(view.lang)
  const waiting = proposals.filter(({ state }) => state === 'proposed').length
  const from = page * cardsOnPage
  const shown = proposals.slice(from, from + cardsOnPage)
  const left = proposals.length - from - shown.length
  const of = new Map(members.map((member) => [member.personId, member]))
  return (
    <Section id="proposals" title={t('decide.proposals')} end={<Note>{t('decide.waiting', { n: waiting })}</Note>}>
      <Automated of="matching/round" />
      <List>
        {shown.map((proposal) => (
          <ProposalCard
            view={view}
            proposal={proposal}
            member={of.get(proposal.personId)}
            runId={run.id}
            open={run.state === 'ready'}
            sentAt={run.sentAt}
            page={page}
            formKey={formKey}
          />
        ))}
      </List>
      <Pagination
        label={t('decide.proposals')}
        previous={
          page > 0 ? { href: `/matching/${run.id}?page=${page - 1}#proposals`, label: t('decide.previous') } : undefined
        }
        next={
          left > 0
            ? {
                href: `/matching/${run.id}?page=${page + 1}#proposals`,
                label: t('decide.next', { n: Math.min(left, cardsOnPage) }),
              }
            : undefined
        }
      />
      {proposals.length > 0 && (
        <Link href={`/matching/${run.id}/table`} alone>
          {t('decide.table')}
        </Link>
      )}
    </Section>
  )
}

function Aside(props: RoundProps) {
  const { view, run, unplaced, ended } = props
  const t = texts(view.lang)
  const { outcome } = run
  return (
    <Stack gap="l">
      {run.state === 'ready' && props.steers && <SendCard {...props} />}
      {unplaced.length > 0 && outcome && <UnplacedCard {...props} />}
      {outcome && <LossesCard view={view} losses={{ ...outcome, minutes: run.settings.minutes }} />}
      {props.steers && run.state !== 'closed' && <TrialsCard {...props} />}
      <Card as="section" id="fair" title={t('fair.title')} size={3}>
        <p>{t('fair.text')}</p>
        {outcome && (
          <>
            <Link href={`/matching/${run.id}/fairness`} alone>
              {t('fair.report')}
            </Link>
            <Link href={`/matching/${run.id}/log`} alone>
              {t('fair.log')}
            </Link>
          </>
        )}
      </Card>
      {ended.length > 0 && <Ended view={view} ended={ended} />}
    </Stack>
  )
}

function SendCard({ view, run, proposals, formKey }: RoundProps) {
  const t = texts(view.lang)
  const ready = proposals.filter(({ state }) => state === 'confirmed').length
  return (
    <Card as="section" id="send" title={t('send.title')} size={3}>
      <p>{t('send.lead', { n: ready })}</p>
      {ready > 0 && (
        <>
          <Note>{t('send.help')}</Note>
          <ActionForm action={`/matching/${run.id}/send`} formKey={formKey}>
            <Button icon="mail" iconFirst>
              {t('send.button', { n: ready })}
            </Button>
          </ActionForm>
        </>
      )}
      <Row>
        <ButtonLink kind="secondary" href={`/matching/${run.id}/rules`}>
          {t('rules.change')}
        </ButtonLink>
        <ActionForm action={`/matching/${run.id}/start`} formKey={formKey}>
          <Button kind="subtle">{t('start.again')}</Button>
        </ActionForm>
      </Row>
      <More summary={t('close.button')}>
        <Note>{t('close.help')}</Note>
        <ActionForm action={`/matching/${run.id}/close`} formKey={formKey}>
          <Button kind="secondary">{t('close.button')}</Button>
        </ActionForm>
      </More>
    </Card>
  )
}

function TrialsCard({ view, run, trials }: RoundProps) {
  const t = texts(view.lang)
  return (
    <Card as="section" id="trials" title={t('trials.title')} size={3}>
      <p>{t('trials.lead')}</p>
      {trials.length > 0 && (
        <List rows>
          {trials.map(({ id, settings, state, outcome, progress }) => (
            <li>
              <p class="kr-strong">{t('trials.one', { minutes: settings.minutes, aim: t(`aim.${settings.aim}`) })}</p>
              {state === 'running' ? (
                <Bar id={`bar-${id}`} label={t('running.bar', { percent: progress })} value={progress} />
              ) : (
                outcome && <p class="kr-small">{t('trials.matched', { n: outcome.matched, of: outcome.people })}</p>
              )}
              <Link href={`/matching/${run.id}/compare/${id}`} alone>
                {t('trials.look')}
              </Link>
            </li>
          ))}
        </List>
      )}
      <ButtonLink kind="secondary" href={`/matching/${run.id}/what-if`}>
        {t('trials.new')}
      </ButtonLink>
    </Card>
  )
}

function Ended({ view, ended }: { view: View; ended: readonly Proposal[] }) {
  const t = texts(view.lang)
  return (
    <More summary={t('ended.title')}>
      <List rows>
        {ended.map(({ name, companyName, state, reason, reasonWords }) => (
          <li>
            <p class="kr-strong">
              {t.rich('decide.pair', { name: <Bdi>{name}</Bdi>, company: <Bdi>{companyName}</Bdi> })}
            </p>
            <p class="kr-small">
              {t(`ended.${state as 'rejected'}`, {
                reason: reason ? t(`${state === 'declined' ? 'decline' : 'reject'}.${reason}` as 'reject.other') : '',
              })}
            </p>
            {reasonWords && (
              <p class="kr-small">
                <Bdi>{reasonWords}</Bdi>
              </p>
            )}
          </li>
        ))}
      </List>
    </More>
  )
}
