import { chosen, type FormValues, typed } from '../../../platform/forms.ts'
import {
  Alert,
  Button,
  DateFields,
  dateValue,
  errorOf,
  Fields,
  Form,
  FormField,
  Row,
  Textarea,
  Textbox,
  TimeField,
} from '../../../ui/index.ts'
import { sayFindings } from '../check-plan.ts'
import type { Terms } from '../terms.ts'
import { texts } from '../texts/index.ts'
import type { AgreementProps } from './agreement-props.ts'

const dateOf = (values: FormValues, name: string) => ({
  day: typed(values, `${name}.day`),
  month: typed(values, `${name}.month`),
  year: typed(values, `${name}.year`),
})

/** What was typed when the form came back, else what the agreement says now. */
function start(terms: Terms, values: FormValues | undefined) {
  const text = (name: string, now: string) => (values ? (typed(values, name) ?? '') : now)
  return {
    from: values ? dateOf(values, 'from') : dateValue(terms.from),
    until: values ? dateOf(values, 'until') : dateValue(terms.until),
    weekdays: values ? chosen(values, 'weekdays') : terms.weekdays.map(String),
    start: text('start', terms.start),
    end: text('end', terms.end),
    pause: text('pause', String(terms.pauseMinutes)),
    tasks: text('tasks', terms.tasks.join('\n')),
    goals: text('goals', terms.learningGoals.join('\n')),
    practicalTrainer: text('practicalTrainer', terms.practicalTrainer),
    schoolSupervisor: text('schoolSupervisor', terms.schoolSupervisor),
    allowance: text('allowance', String(Math.round((terms.allowanceCents ?? 0) / 100))),
  }
}

/** When, how long, who, what: the part of an agreement that a party may change. */
export function TermsForm({
  view,
  base,
  agreement,
  me,
  isHers,
  formKey,
  problem,
  form,
  refused,
  button,
}: AgreementProps & { button: string }) {
  const t = texts(view.lang)
  const own = form === 'change' ? problem : undefined
  const errors = own?.errors
  const now = start(agreement.terms, own?.values)
  const findings =
    refused && (me || isHers)
      ? sayFindings(
          view.lang,
          refused.findings.filter(({ severity }) => severity === 'forbidden'),
          me?.party ?? 'young',
        )
      : []
  return (
    <Form action={`${base}/change`} formKey={formKey}>
      {findings.length > 0 && (
        <Alert kind="error" start={t('law.no')}>
          <ul>
            {findings.slice(0, 8).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Alert>
      )}
      <DateFields name="from" legend={t('change.from')} value={now.from} error={errorOf(errors, 'from.day')} />
      <DateFields name="until" legend={t('change.until')} value={now.until} error={errorOf(errors, 'until.day')} />
      <Fields
        type="checkbox"
        name="weekdays"
        legend={t('change.weekdays')}
        error={errorOf(errors, 'weekdays')}
        options={([1, 2, 3, 4, 5, 6, 7] as const).map((n) => ({ value: String(n), label: t(`weekday.${n}`) }))}
        value={now.weekdays}
      />
      <Row>
        <FormField name="start" label={t('change.start')} error={errorOf(errors, 'start')}>
          <TimeField value={now.start} />
        </FormField>
        <FormField name="end" label={t('change.end')} error={errorOf(errors, 'end')}>
          <TimeField value={now.end} />
        </FormField>
        <FormField name="pause" label={t('change.pause')} error={errorOf(errors, 'pause')}>
          <Textbox inputmode="numeric" width="xs" value={now.pause} />
        </FormField>
      </Row>
      <FormField name="tasks" label={t('change.tasks')} help={t('change.lines')} error={errorOf(errors, 'tasks')}>
        <Textarea rows={4} value={now.tasks} />
      </FormField>
      <FormField name="goals" label={t('change.goals')} help={t('change.lines')} error={errorOf(errors, 'goals')}>
        <Textarea rows={3} value={now.goals} />
      </FormField>
      <FormField name="practicalTrainer" label={t('change.trainer')} error={errorOf(errors, 'practicalTrainer')}>
        <Textbox value={now.practicalTrainer} />
      </FormField>
      <FormField name="schoolSupervisor" label={t('change.supervisor')} error={errorOf(errors, 'schoolSupervisor')}>
        <Textbox value={now.schoolSupervisor} />
      </FormField>
      <FormField
        name="allowance"
        label={t('change.allowance')}
        help={t('change.allowance.help')}
        error={errorOf(errors, 'allowance')}
      >
        <Textbox inputmode="numeric" width="s" value={now.allowance} />
      </FormField>
      <Button icon="check">{button}</Button>
    </Form>
  )
}
