import { chosen, typed } from '../../../platform/forms.ts'
import { sayDate } from '../../../platform/i18n.ts'
import {
  Button,
  Checkbox,
  DateFields,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  More,
  Textarea,
  TimeField,
} from '../../../ui/index.ts'
import { sayMoment } from '../mails.ts'
import { refusalReasons } from '../rules/application-states.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import type { AnswerProps } from './answer-props.ts'

/** The moments the company can tick, and one of its own. */
function MomentFields({ view, proposed, problem }: AnswerProps) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  const other = {
    day: typed(values, 'other.day'),
    month: typed(values, 'other.month'),
    year: typed(values, 'other.year'),
  }
  const otherWrong = errorOf(errors, 'other.day') ?? errorOf(errors, 'other-time')
  return (
    <>
      <Fields
        type="checkbox"
        name="moments"
        legend={t('answer.yes.when')}
        error={errorOf(errors, 'moments')}
        options={proposed.map((moment) => ({ value: moment, label: sayMoment(view.lang, moment) }))}
        value={chosen(values, 'moments')}
      />
      <More summary={t('answer.yes.other')} open={Boolean(otherWrong || other.day)}>
        <DateFields
          name="other"
          legend={t('answer.yes.other.day')}
          value={other}
          error={errorOf(errors, 'other.day')}
        />
        <FormField name="other-time" label={t('answer.yes.other.time')} error={errorOf(errors, 'other-time')}>
          <TimeField value={typed(values, 'other-time')} />
        </FormField>
      </More>
      <FormField name="words" label={t('answer.yes.words')}>
        <Textarea rows={2} value={typed(values, 'words')} maxlength={1000} />
      </FormField>
    </>
  )
}

/** Yes: the moments to meet. */
export function Invite(props: AnswerProps) {
  const t = texts(props.view.lang)
  return (
    <section class="kr-stack" aria-labelledby="yes">
      <Heading level={3} id="yes">
        {t('answer.yes')}
      </Heading>
      <Form action={`${props.base}/invite`} formKey={props.formKey}>
        <input type="hidden" name="seen" value={props.application.state} />
        <MomentFields {...props} />
        <Button icon="check">{t('answer.yes.button')}</Button>
      </Form>
    </section>
  )
}

/** No: why not, which she learns from. */
export function Refuse({ view, base, application, pauseUntil, formKey, problem }: AnswerProps) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  const { errors, values } = problem ?? {}
  return (
    <section class="kr-stack" aria-labelledby="no">
      <Heading level={3} id="no">
        {t('answer.no')}
      </Heading>
      <Form action={`${base}/refuse`} formKey={formKey}>
        <input type="hidden" name="seen" value={application.state} />
        <Fields
          name="reason"
          legend={t('answer.no.why')}
          error={errorOf(errors, 'reason')}
          options={refusalReasons.map((reason) => ({ value: reason, label: r(`reason.${reason}`) }))}
          value={typed(values, 'reason')}
        />
        <FormField name="no-words" label={t('answer.no.words')} help={t('answer.no.words.help')}>
          <Textarea rows={2} value={typed(values, 'no-words')} maxlength={500} />
        </FormField>
        <Checkbox
          name="pause"
          value="on"
          label={t('answer.no.pause', { date: sayDate(view.lang, pauseUntil) })}
          checked={typed(values, 'pause') === 'on'}
        />
        <Button>{t('answer.no.button')}</Button>
      </Form>
    </section>
  )
}
