import { typed } from '../../../../platform/forms.ts'
import { dayOf, sayDate } from '../../../../platform/i18n.ts'
import type { ProposalCard } from '../../../../platform/proposals.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  automatedAnchor,
  Bdi,
  Button,
  Card,
  Empty,
  errorOf,
  FlowFrame,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Quote,
  Stack,
  Textarea,
  type View,
} from '../../../../ui/index.ts'
import type { Contest } from '../../../caseload/index.ts'
import { allProposals } from '../all-proposals.ts'
import { sayOf, texts } from '../texts/index.ts'
import { StatementFrame } from './statement-frame.tsx'

type FormProps = {
  view: View
  card: ProposalCard
  answerBy: Temporal.PlainDate
  formKey: string
  problem?: Problem | undefined
}

/** She says what is not right; one question. */
export function ContestFormPage({ view, card, answerBy, formKey, problem }: FormProps) {
  const t = texts(view.lang)
  const slug = automatedAnchor(card.name)
  const title = sayOf(t, `proposal.${card.name}.title`)
  return (
    <FlowFrame view={view} title={t('contest.title')} errors={problem?.errors} back={{ href: `/automated#${slug}` }}>
      <Stack gap="s">
        <Heading level={1}>{t('contest.title')}</Heading>
        <Lead>{t('contest.lead', { title, date: sayDate(view.lang, answerBy) })}</Lead>
      </Stack>
      <Form action={`/automated/${slug}/contest`} formKey={formKey} gap="l">
        <FormField
          name="words"
          label={t('contest.words')}
          help={t('contest.words.help')}
          error={errorOf(problem?.errors, 'words')}
        >
          <Textarea rows={6} maxlength={2000} value={typed(problem?.values, 'words')} />
        </FormField>
        <Button icon="forward">{t('contest.send')}</Button>
      </Form>
      <Note>{t('contest.also')}</Note>
    </FlowFrame>
  )
}

type ListProps = { view: View; contests: readonly Contest[]; today: Temporal.PlainDate }

/** What she contested, with the answer of a human or the day before which it comes. */
export function MyContestsPage({ view, contests, today }: ListProps) {
  const t = texts(view.lang)
  return (
    <StatementFrame view={view} title={t('contests.title')} lead={t('contests.lead')}>
      {contests.length === 0 ? (
        <Empty title={t('contests.none')} />
      ) : (
        <List>
          {contests.map((contest) => (
            <One view={view} contest={contest} today={today} />
          ))}
        </List>
      )}
      <Link href="/automated" alone>
        {t('contests.all')}
      </Link>
    </StatementFrame>
  )
}

function One({ view, contest, today }: { view: View; contest: Contest; today: Temporal.PlainDate }) {
  const t = texts(view.lang)
  const card = allProposals.find(({ name }) => name === contest.proposal)
  const date = sayDate(view.lang, contest.answerBy)
  const isLate = Temporal.PlainDate.compare(contest.answerBy, today) < 0
  return (
    <Card as="li" title={card ? sayOf(t, `proposal.${card.name}.title`) : contest.proposal}>
      <Quote by={t('contests.sent', { date: sayDate(view.lang, dayOf(contest.sentAt)) })} lang="und">
        {contest.words}
      </Quote>
      {contest.outcome ? (
        <Stack gap="s">
          <Heading level={3} size={4}>
            {t(`contests.outcome.${contest.outcome}`)}
          </Heading>
          <Quote by={t('contests.answer')} lang="und">
            <Bdi>{contest.answer}</Bdi>
          </Quote>
        </Stack>
      ) : (
        <Paragraph>{t(isLate ? 'contests.late' : 'contests.waits', { date })}</Paragraph>
      )}
    </Card>
  )
}
