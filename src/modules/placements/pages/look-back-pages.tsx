import { chosen, typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Bdi,
  Button,
  Done,
  errorOf,
  Fields,
  FlowFrame,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  Paragraph,
  Quote,
  Select,
  Stack,
  Textarea,
  Textbox,
  type View,
  VisitorFrame,
} from '../../../ui/index.ts'
import { competenceName, competences } from '../../region/index.ts'
import type { Agreement, Reflection } from '../queries/read-agreement.ts'
import { texts } from '../texts/index.ts'

type Props = {
  view: View
  agreement: Agreement
  reflections: Reflection[]
  formKey: string
  problem?: Problem | undefined
}

/** She looks back: what she did, what she found out, which competence it showed. */
export function LookBackPage({ view, agreement, reflections, formKey, problem }: Props) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  const title = t('look-back.title', { company: agreement.terms.company })
  const hers = reflections.find(({ byParty }) => byParty === 'young')
  const theirs = reflections.find(({ byParty }) => byParty === 'company')
  return (
    <FlowFrame view={view} title={title} errors={errors} back={{ href: `/agreements/${agreement.id}` }}>
      <Heading level={1}>{title}</Heading>
      {hers ? (
        <Stack>
          <Lead>
            {t('look-back.done')}. {t('look-back.done.lead')}
          </Lead>
          <Quote by={t('look-back.hers')} lang="und">
            {hers.did}
          </Quote>
          <Link href="/cv" alone strong>
            {t('look-back.done.lead')}
          </Link>
        </Stack>
      ) : (
        <>
          <Lead>{t('look-back.lead')}</Lead>
          <Form action={`/agreements/${agreement.id}/look-back`} formKey={formKey} gap="l">
            <FormField name="did" label={t('look-back.did')} error={errorOf(errors, 'did')}>
              <Textarea rows={4} value={typed(values, 'did')} maxlength={2000} />
            </FormField>
            <FormField
              name="foundOut"
              label={t('look-back.found')}
              help={t('look-back.found.help')}
              error={errorOf(errors, 'foundOut')}
            >
              <Textarea rows={4} value={typed(values, 'foundOut')} maxlength={2000} />
            </FormField>
            <FormField name="competence" label={t('look-back.competence')} error={errorOf(errors, 'competence')}>
              <Select
                empty
                value={typed(values, 'competence')}
                options={competences.map((id) => ({ value: id, label: competenceName(view.lang, id) }))}
              />
            </FormField>
            <FormField
              name="sentence"
              label={t('look-back.sentence')}
              help={t('look-back.sentence.help')}
              error={errorOf(errors, 'sentence')}
            >
              <Textarea rows={2} value={typed(values, 'sentence')} maxlength={500} />
            </FormField>
            <Button icon="check">{t('look-back.button')}</Button>
          </Form>
        </>
      )}
      {theirs && (
        <Quote by={t('look-back.theirs', { company: agreement.terms.company })} lang="und">
          {theirs.did}
        </Quote>
      )}
    </FlowFrame>
  )
}

/** The company looks back, from its mail: two questions and a name. */
export function CompanyLooksBackPage({
  view,
  action,
  agreement,
  done,
  formKey,
  problem,
}: Omit<Props, 'reflections'> & { action: string; done: boolean }) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  const { young, practicalTrainer } = agreement.terms
  const title = t('company.title', { young })
  return (
    <VisitorFrame view={view} title={title} errors={errors}>
      {done ? (
        <Done title={t('company.thanks')}>
          <Paragraph>{t('company.thanks.lead')}</Paragraph>
        </Done>
      ) : (
        <Stack gap="l" read>
          <Heading level={1}>{t.rich('company.title', { young: <Bdi>{young}</Bdi> })}</Heading>
          <Lead>{t('company.lead', { young })}</Lead>
          <Form action={action} formKey={formKey} gap="l">
            <FormField
              name="did"
              label={t('company.did', { young })}
              help={t('company.did.help')}
              error={errorOf(errors, 'did')}
            >
              <Textarea rows={3} value={typed(values, 'did')} maxlength={1000} />
            </FormField>
            <Fields
              type="checkbox"
              name="confirms"
              legend={t('company.confirms')}
              help={t('company.confirms.help', { young })}
              error={errorOf(errors, 'confirms')}
              options={competences.map((id) => ({ value: id, label: competenceName(view.lang, id) }))}
              value={chosen(values, 'confirms')}
            />
            <FormField name="name" label={t('company.name')} error={errorOf(errors, 'name')}>
              <Textbox value={typed(values, 'name') ?? practicalTrainer} autocomplete="name" />
            </FormField>
            <Button icon="check">{t('company.button')}</Button>
          </Form>
        </Stack>
      )}
    </VisitorFrame>
  )
}
