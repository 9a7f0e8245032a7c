import { typed } from '../../../../platform/forms.ts'
import { dayOf, sayDate } from '../../../../platform/i18n.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  automatedAnchor,
  Back,
  Bdi,
  Button,
  Card,
  CardLink,
  DataList,
  Empty,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Quote,
  Row,
  Stack,
  StaffFrame,
  Textarea,
  type View,
} from '../../../../ui/index.ts'
import { type Contest, outcomes } from '../queries/list-contests.ts'
import { texts } from '../texts/index.ts'

type ListProps = { view: View; contests: readonly (Contest & { name: string })[]; today: Temporal.PlainDate }

/** What waits for the answer of a human at the school, the oldest term first. */
export function ContestsPage({ view, contests, today }: ListProps) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('contests.title')}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{t('contests.title')}</Heading>
          <Lead>{t('contests.lead')}</Lead>
        </Stack>
        {contests.length === 0 ? (
          <Empty title={t('contests.none')}>
            <Paragraph>{t('contests.none.help')}</Paragraph>
          </Empty>
        ) : (
          <List>
            {contests.map(({ id, name, answerBy }) => (
              <Card as="li" class="kr-card--link">
                <CardLink href={`/contests/${id}`}>
                  <Bdi>{name}</Bdi>
                </CardLink>
                <Note icon="clock">
                  {t(Temporal.PlainDate.compare(answerBy, today) < 0 ? 'contests.late' : 'contests.until', {
                    date: sayDate(view.lang, answerBy, 'weekday'),
                  })}
                </Note>
              </Card>
            ))}
          </List>
        )}
      </Stack>
    </StaffFrame>
  )
}

type OneProps = { view: View; contest: Contest; name: string; formKey: string; problem?: Problem | undefined }

/** One contest: her words beside what it is about, and the answer of a human. */
export function ContestPage({ view, contest, name, formKey, problem }: OneProps) {
  const t = texts(view.lang)
  const title = t('contest.title', { name })
  return (
    <StaffFrame view={view} title={title} errors={problem?.errors}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Back href="/contests" />
          <Heading level={1}>{t.rich('contest.title', { name: <Bdi>{name}</Bdi> })}</Heading>
          <Note>{t('contest.sent', { date: sayDate(view.lang, dayOf(contest.sentAt)) })}</Note>
        </Stack>
        <Quote by={t('contest.words')} lang="und">
          {contest.words}
        </Quote>
        <Row>
          <Link href={`/automated#${automatedAnchor(contest.proposal)}`} alone>
            {t('contest.about.link')}
          </Link>
          <Link href={`/class/students/${contest.personId}`} alone>
            {t('contest.student')}
          </Link>
        </Row>
        {contest.outcome === null ? (
          <Answer view={view} contest={contest} formKey={formKey} problem={problem} />
        ) : (
          <Answered view={view} contest={contest} />
        )}
      </Stack>
    </StaffFrame>
  )
}

function Answer({ view, contest, formKey, problem }: Omit<OneProps, 'name'>) {
  const t = texts(view.lang)
  return (
    <Form action={`/contests/${contest.id}`} formKey={formKey} gap="l">
      <Fields
        name="outcome"
        legend={t('contest.outcome')}
        error={errorOf(problem?.errors, 'outcome')}
        options={outcomes.map((value) => ({ value, label: t(`contest.outcome.${value}`) }))}
        value={typed(problem?.values, 'outcome')}
      />
      <FormField
        name="answer"
        label={t('contest.answer')}
        help={t('contest.answer.help')}
        error={errorOf(problem?.errors, 'answer')}
      >
        <Textarea rows={6} maxlength={2000} value={typed(problem?.values, 'answer')} />
      </FormField>
      <Button icon="forward">{t('contest.send')}</Button>
    </Form>
  )
}

function Answered({ view, contest }: { view: View; contest: Contest }) {
  const t = texts(view.lang)
  if (!contest.outcome || !contest.answeredAt) return null
  return (
    <DataList
      items={[
        {
          key: t('contest.sent', { date: sayDate(view.lang, dayOf(contest.sentAt)) }),
          value: t('contest.answered', { date: sayDate(view.lang, dayOf(contest.answeredAt)) }),
        },
        { key: t('contest.outcome'), value: t(`contest.outcome.${contest.outcome}`) },
        { key: t('contest.answer'), value: <Bdi>{contest.answer}</Bdi> },
      ]}
    />
  )
}
