import { chosen, type FormValues, typed } from '../../../platform/forms.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  Bdi,
  Breadcrumb,
  Button,
  Card,
  Checkbox,
  Cols,
  DateFields,
  dateValue,
  errorOf,
  Fields,
  Form,
  FormField,
  Group,
  Heading,
  Lead,
  More,
  Note,
  Select,
  Stack,
  StaffFrame,
  Textbox,
  type View,
} from '../../../ui/index.ts'
import { sayKind } from '../../places/index.ts'
import { type City, fieldName, fields } from '../../region/index.ts'
import type { Run } from '../queries/read-run.ts'
import { aims, ruleSwitches, type Settings } from '../rules/settings.ts'
import { amounts, aspects } from '../rules/weights.ts'
import { texts } from '../texts/index.ts'
import { type Losses, LossesCard } from './losses.tsx'

/** Who takes part, in numbers. */
export type WhoCounts = { in: number; objects: number; placed: number; sharesNot: number; noHome: number }

export type RulesProps = {
  view: View
  run: Run
  cities: readonly City[]
  losses: Losses
  who: WhoCounts
  formKey: string
  problem?: Problem | undefined
}

/** What may be proposed and what counts; beside it what that excludes, before anything is worked out. */
export function RulesPage(props: RulesProps) {
  const { view, run, losses, formKey, problem } = props
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('rules.title')} errors={problem?.errors} sheet="matching">
      <Stack gap="l">
        <Breadcrumb
          items={[
            { href: '/matching', label: t('rounds.title') },
            { href: `/matching/${run.id}`, label: run.title },
          ]}
        />
        <Stack gap="s">
          <p class="kr-soft">
            <Bdi>{run.title}</Bdi>
          </p>
          <Heading level={1}>{t('rules.title')}</Heading>
          <Lead>{t('rules.lead')}</Lead>
        </Stack>
        <Cols class="kr-match">
          <RulesForm {...props} />
          <Stack gap="l">
            <LossesCard view={view} losses={losses} />
            <WhoCard {...props} />
            <Card as="section" id="start" title={t('start.title')} size={3}>
              <Note>{t('rules.start.help')}</Note>
              <Note>{t('rules.unsaved')}</Note>
              <Form action={`/matching/${run.id}/start`} formKey={formKey}>
                <Button icon="match" iconFirst>
                  {t('rules.start')}
                </Button>
              </Form>
            </Card>
          </Stack>
        </Cols>
      </Stack>
    </StaffFrame>
  )
}

/** What a checkbox shows again: what was sent, else what is set. */
const isOn = (values: FormValues | undefined, name: string, set: boolean) => (values ? values[name] !== undefined : set)

const dayOfForm = (values: FormValues | undefined, name: string, set: string) =>
  values
    ? { day: typed(values, `${name}.day`), month: typed(values, `${name}.month`), year: typed(values, `${name}.year`) }
    : dateValue(set)

function RulesForm({ view, run, cities, formKey, problem }: RulesProps) {
  const t = texts(view.lang)
  const { errors, values } = problem ?? {}
  const { settings } = run
  return (
    <Form action={`/matching/${run.id}/rules`} formKey={formKey} gap="l" label={t('rules.title')}>
      <Card as="section" id="what" title={t('rules.what')}>
        <Note>{t('rules.kind', { kind: sayKind(view.lang, settings.kind) })}</Note>
        <Fields
          type="checkbox"
          name="cities"
          legend={t('rules.cities')}
          error={errorOf(errors, 'cities')}
          value={values ? chosen(values, 'cities') : settings.cities}
          options={cities.map(({ id, name }) => ({ value: id, label: <Bdi>{name}</Bdi> }))}
        />
        <FormField
          name="minutes"
          label={t('rules.minutes')}
          help={t('rules.minutes.help')}
          error={errorOf(errors, 'minutes')}
        >
          <Textbox inputmode="numeric" width="xs" maxlength={3} value={typed(values, 'minutes') ?? settings.minutes} />
        </FormField>
        <More summary={t('rules.fields')} open={settings.fields.length > 0 || errorOf(errors, 'fields') !== undefined}>
          <Fields
            type="checkbox"
            name="fields"
            legend={t('rules.fields')}
            hideLegend
            help={t('rules.fields.help')}
            error={errorOf(errors, 'fields')}
            value={values ? chosen(values, 'fields') : settings.fields}
            options={fields.map((id) => ({ value: id, label: fieldName(view.lang, id) }))}
          />
        </More>
        <DateFields
          name="from"
          legend={t('rules.from')}
          value={dayOfForm(values, 'from', settings.from)}
          error={errorOf(errors, 'from')}
        />
        <DateFields
          name="to"
          legend={t('rules.to')}
          value={dayOfForm(values, 'to', settings.to)}
          error={errorOf(errors, 'to')}
        />
        <DateFields
          name="deadline"
          legend={t('rules.deadline')}
          value={dayOfForm(values, 'deadline', run.deadline.toString())}
          error={errorOf(errors, 'deadline')}
        />
      </Card>
      <Card as="section" id="hard" title={t('rules.hard')}>
        <HardRules view={view} settings={settings} values={values} />
      </Card>
      <Card as="section" id="weights" title={t('rules.weights')}>
        <Weighing view={view} settings={settings} values={values} />
      </Card>
      <Card as="section" id="aim-card" title={t('rules.aim')}>
        <Aims view={view} settings={settings} values={values} hideLegend />
      </Card>
      <Button kind="secondary">{t('rules.save')}</Button>
    </Form>
  )
}

type PartProps = { view: View; settings: Settings; values: FormValues | undefined }

export function HardRules({ view, settings, values }: PartProps) {
  const t = texts(view.lang)
  return (
    <Group name="hard-rules" legend={t('rules.hard')} hideLegend help={t('rules.hard.help')}>
      <div>
        {ruleSwitches.map((rule) => (
          <Checkbox name={rule} label={t(`rules.${rule}`)} checked={isOn(values, rule, settings.rules[rule])} />
        ))}
      </div>
      <Note>{t('rules.law')}</Note>
    </Group>
  )
}

function Weighing({ view, settings, values }: PartProps) {
  const t = texts(view.lang)
  return (
    <>
      <Note>{t('rules.weights.help')}</Note>
      {aspects.map((aspect) => (
        <FormField name={`weight-${aspect}`} label={t(`aspect.${aspect}`)}>
          <Select
            width="m"
            value={typed(values, `weight-${aspect}`) ?? String(settings.weights[aspect])}
            options={amounts.map((amount) => ({ value: String(amount), label: t(`amount.${amount}`) }))}
          />
        </FormField>
      ))}
    </>
  )
}

export function Aims({ view, settings, values, hideLegend }: PartProps & { hideLegend?: boolean }) {
  const t = texts(view.lang)
  return (
    <Fields
      name="aim"
      legend={t('rules.aim')}
      hideLegend={hideLegend}
      value={typed(values, 'aim') ?? settings.aim}
      options={aims.map((aim) => ({ value: aim, label: t(`aim.${aim}`), help: t(`aim.${aim}.help`) }))}
    />
  )
}

function WhoCard({ view, who }: RulesProps) {
  const t = texts(view.lang)
  return (
    <Card as="section" id="who" title={t('who.title')} size={3}>
      <p>{t('who.in', { n: who.in })}</p>
      {who.placed > 0 && <Note>{t('who.placed', { n: who.placed })}</Note>}
      {who.objects > 0 && <Note>{t('who.objects', { n: who.objects })}</Note>}
      {who.sharesNot > 0 && <Note>{t('who.shares-not', { n: who.sharesNot })}</Note>}
      {who.noHome > 0 && <Note>{t('who.no-home', { n: who.noHome })}</Note>}
    </Card>
  )
}
