import { typed } from '../../../platform/forms.ts'
import {
  Bdi,
  Button,
  Card,
  Checkbox,
  errorOf,
  Fields,
  Form,
  FormField,
  More,
  NowCard,
  Paragraph,
  Textbox,
} from '../../../ui/index.ts'
import { breakOffReasons } from '../rules/agreement-states.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import type { AgreementProps } from './agreement-props.ts'

export function SignCard({ view, base, agreement, me, isHers, formKey, problem, form }: AgreementProps) {
  const t = texts(view.lang)
  if (!me) return null
  const own = form === 'sign' ? problem : undefined
  return (
    <NowCard id="sign" title={t.rich('sign.title', { name: <Bdi>{me.name}</Bdi> })} tag={false}>
      <Form action={`${base}/sign`} formKey={formKey}>
        <input type="hidden" name="version" value={agreement.version} />
        <Checkbox
          name="read"
          label={t('sign.read')}
          checked={typed(own?.values, 'read') === 'on'}
          invalid={Boolean(errorOf(own?.errors, 'read'))}
        />
        <Checkbox
          name="may"
          label={t(`sign.may.${me.party}`, { company: agreement.terms.company })}
          checked={typed(own?.values, 'may') === 'on'}
          invalid={Boolean(errorOf(own?.errors, 'may'))}
        />
        <FormField name="name" label={t(isHers ? 'sign.name.je' : 'sign.name')} error={errorOf(own?.errors, 'name')}>
          <Textbox value={typed(own?.values, 'name') ?? me.name} autocomplete="name" />
        </FormField>
        <Button icon="sign">{t('sign.button')}</Button>
      </Form>
    </NowCard>
  )
}

export function NameGuardian({ view, base, formKey, problem, form }: AgreementProps) {
  const t = texts(view.lang)
  const own = form === 'guardian' ? problem : undefined
  return (
    <Card title={t('guardian.title')} size={3} id="guardian">
      <Paragraph>{t('guardian.lead')}</Paragraph>
      <Form action={`${base}/guardian`} formKey={formKey}>
        <FormField name="name" id="guardian-name" label={t('guardian.name')} error={errorOf(own?.errors, 'name')}>
          <Textbox value={typed(own?.values, 'name')} />
        </FormField>
        <FormField name="email" label={t('guardian.email')} error={errorOf(own?.errors, 'email')}>
          <Textbox type="email" value={typed(own?.values, 'email')} />
        </FormField>
        <Button icon="mail">{t('guardian.button')}</Button>
      </Form>
    </Card>
  )
}

export function BreakOff({ view, base, formKey, problem, form }: AgreementProps) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  const own = form === 'break-off' ? problem : undefined
  return (
    <More summary={t('break-off')} open={form === 'break-off'}>
      <Form action={`${base}/break-off`} formKey={formKey}>
        <Fields
          name="reason"
          legend={t('break-off.lead')}
          error={errorOf(own?.errors, 'reason')}
          options={breakOffReasons.map(({ code, seenBy }) => ({
            value: code,
            label: r(`reason.${code}`),
            help: seenBy === 'school' ? t('break-off.school') : undefined,
          }))}
          value={typed(own?.values, 'reason')}
        />
        <Button kind="secondary">{t('break-off.button')}</Button>
      </Form>
    </More>
  )
}
