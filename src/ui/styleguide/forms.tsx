import { DateFields, Scale } from '../answers.tsx'
import { Card } from '../cards.tsx'
import { Checkbox, Choices, Fields } from '../choices.tsx'
import { ErrorSummary } from '../feedback.tsx'
import { FileField, FormField, Select, Textarea, Textbox, TimeField } from '../fields.tsx'
import { Cols, Section, Stack } from '../layout.tsx'
import { sample } from './sample.ts'

export function Forms() {
  const t = sample()
  return (
    <Section id="fields" title={t('fields')}>
      <ErrorSummary
        focus={false}
        errors={[
          { field: 'number', message: t('errors.1') },
          { field: 'mail', message: t('errors.2') },
        ]}
      />
      <Cols kind="even">
        <Card>
          <Plain />
        </Card>
        <Card>
          <Wrong />
        </Card>
        <Card>
          <Rows />
        </Card>
        <Card>
          <Tiles />
        </Card>
      </Cols>
    </Section>
  )
}

function Plain() {
  const t = sample()
  return (
    <Stack>
      <FormField name="plain" label={t('field.plain')} help={t('field.help')}>
        <Textbox />
      </FormField>
      <FormField name="filled" label={t('field.filled')}>
        <Textbox value="Zeynep Aydın" width="m" />
      </FormField>
      <FormField name="off" label={t('field.disabled')}>
        <Textbox value={t('field.fixed')} disabled />
      </FormField>
      <FormField name="read" label={t('field.readonly')}>
        <Textbox value={t('field.fixed')} readonly />
      </FormField>
      <FormField name="why" label={t('field.why')} help={t('field.why.help')}>
        <Textarea value={t('quote')} />
      </FormField>
      <FormField name="year" label={t('field.year')}>
        <Select
          empty
          options={[
            { value: '25', label: '2025-2026' },
            { value: '24', label: '2024-2025' },
          ]}
        />
      </FormField>
      <FormField name="time" label={t('field.time')}>
        <TimeField value="16:30" />
      </FormField>
      <FormField name="file" label={t('field.file')}>
        <FileField accept="image/*,video/*" megabytes={50} />
      </FormField>
      <DateFields name="born" legend={t('field.born')} birthday />
    </Stack>
  )
}

function Wrong() {
  const t = sample()
  return (
    <Stack>
      <FormField name="number" label={t('field.number')} error={t('field.number.error')}>
        <Textbox value="0" width="xs" inputmode="numeric" />
      </FormField>
      <FormField name="mail" label={t('field.mail')} help={t('field.help')} error={t('field.mail.error')}>
        <Textbox type="email" value="gerard@" autocomplete="email" />
      </FormField>
      <FormField name="text" label={t('field.why')} error={t('scale.error')}>
        <Textarea rows={2} />
      </FormField>
      <FormField name="pick" label={t('field.year')} error={t('scale.error')}>
        <Select empty options={[{ value: '25', label: '2025-2026' }]} />
      </FormField>
      <DateFields
        name="date"
        legend={t('field.date')}
        help={t('field.date.help')}
        error={t('field.date.error')}
        value={{ day: '9', month: '2', year: '2026' }}
      />
      <Fields
        type="checkbox"
        name="days"
        legend={t('days')}
        error={t('days.error')}
        options={[
          { value: '1', label: t('days.1') },
          { value: '2', label: t('days.2') },
        ]}
      />
      <Scale
        name="wrong"
        legend={t('scale5')}
        from={1}
        to={5}
        low={t('scale5.low')}
        high={t('scale5.high')}
        error={t('scale.error')}
      />
    </Stack>
  )
}

function Rows() {
  const t = sample()
  return (
    <Stack>
      <div>
        <Checkbox name="read-it" label={t('check')} note={t('check.note')} checked />
        <Checkbox name="not-yet" label={t('check')} />
        <Checkbox name="cannot" label={t('check.off')} disabled />
      </div>
      <Fields
        name="far"
        legend={t('far')}
        value="30"
        options={[
          { value: '15', label: t('far.15') },
          { value: '30', label: t('far.30') },
          { value: '60', label: t('far.60'), disabled: true },
        ]}
      />
      <Scale name="calm" legend={t('scale5')} from={1} to={5} value={4} low={t('scale5.low')} high={t('scale5.high')} />
      <Scale
        name="ten"
        legend={t('scale11')}
        from={0}
        to={10}
        value={5}
        low={t('scale11.low')}
        high={t('scale11.high')}
      />
    </Stack>
  )
}

function Tiles() {
  const t = sample()
  return (
    <Stack>
      <Choices
        name="did"
        legend={t('did')}
        value="home"
        options={[
          { value: 'home', label: t('did.home'), help: t('did.home.help'), icon: 'home' },
          { value: 'street', label: t('did.street'), help: t('did.street.help'), icon: 'street' },
          { value: 'off', label: t('check.off'), icon: 'lock', disabled: true },
        ]}
      />
      <Choices
        type="checkbox"
        columns={2}
        name="also"
        legend={t('days')}
        value={['work']}
        options={[
          { value: 'work', label: t('did.work'), icon: 'work' },
          { value: 'school', label: t('did.school'), icon: 'school' },
        ]}
      />
      <Choices
        columns="many"
        name="pay"
        legend={t('pay')}
        error={t('scale.error')}
        options={[
          { value: '1', label: t('pay.1') },
          { value: '2', label: t('pay.2') },
          { value: '3', label: t('pay.3') },
        ]}
      />
    </Stack>
  )
}
