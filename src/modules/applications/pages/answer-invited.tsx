import {
  Bdi,
  Button,
  Card,
  Cols,
  DataList,
  errorOf,
  Form,
  More,
  Note,
  NowCard,
  Paragraph,
  Quote,
  Stack,
} from '../../../ui/index.ts'
import { sayMoment } from '../mails.ts'
import { askedOther } from '../queries/read-application.ts'
import { texts } from '../texts/index.ts'
import { Invite, Refuse } from './answer-forms.tsx'
import type { AnswerProps } from './answer-props.ts'

/** After the invitation: the moment she chose and taking her on, new moments, or no; and how to reach her. */
export function Invited(props: AnswerProps) {
  const { view, base, application, identity, formKey } = props
  const t = texts(view.lang)
  const name = <Bdi>{identity?.name ?? ''}</Bdi>
  const given = identity?.name.split(' ')[0] ?? ''
  return (
    <Cols>
      <Stack gap="l">
        {application.chosenMoment ? (
          <NowCard id="accept" title={t.rich('answer.accept', { name: <Bdi>{given}</Bdi> })} tag={false}>
            <Paragraph>
              {t.rich('answer.invited.chosen', { name, moment: sayMoment(view.lang, application.chosenMoment) })}
            </Paragraph>
            <Note>{t.rich('answer.accept.lead', { name: <Bdi>{given}</Bdi> })}</Note>
            <Form action={`${base}/accept`} formKey={formKey}>
              <Button icon="check">{t('answer.accept.button', { name: given })}</Button>
            </Form>
          </NowCard>
        ) : (
          <Card>
            <Paragraph>
              {t.rich(askedOther(application) ? 'answer.invited.other' : 'answer.invited.wait', { name })}
            </Paragraph>
            {askedOther(application) && <Quote lang="und">{application.words}</Quote>}
          </Card>
        )}
        <More summary={t('answer.new-moments')} open={askedOther(application)}>
          <Card>
            <Invite {...props} />
          </Card>
        </More>
        <More summary={t('answer.no')} open={Boolean(errorOf(props.problem?.errors, 'reason'))}>
          <Card>
            <Refuse {...props} />
          </Card>
        </More>
      </Stack>
      {identity && (
        <Card title={t.rich('answer.contact', { name: <Bdi>{given}</Bdi> })} size={3}>
          <DataList
            items={(['email', 'phone', 'school', 'place'] as const)
              .filter((key) => identity[key])
              .map((key) => ({ key: t(`answer.contact.${key}`), value: <Bdi>{identity[key] ?? ''}</Bdi> }))}
          />
        </Card>
      )}
    </Cols>
  )
}
