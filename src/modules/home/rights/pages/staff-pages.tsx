import { typed } from '../../../../platform/forms.ts'
import { dayOf, sayDate } from '../../../../platform/i18n.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  ActionForm,
  Back,
  Bdi,
  Button,
  ButtonLink,
  Card,
  DateFields,
  Empty,
  errorOf,
  Form,
  FormField,
  Grid,
  Heading,
  Lead,
  List,
  Note,
  Row,
  Select,
  Stack,
  StaffFrame,
  Textbox,
  type View,
} from '../../../../ui/index.ts'
import { type GivenRole, peopleTexts, type StaffRole } from '../../../people/index.ts'
import type { Where } from '../queries/list-where.ts'
import { texts } from '../texts/index.ts'

type StaffProps = {
  view: View
  roles: readonly StaffRole[]
  /** Names of classes, schools, companies and cities by id. */
  where: ReadonlyMap<string, string>
  asked: string
  meId: string
  formKey: string
  problem?: Problem | undefined
}

const mostShown = 25

/** Who holds which role in this school or city, and the button that ends it. */
export function StaffPage(props: StaffProps) {
  const { view, roles, asked, problem } = props
  const t = texts(view.lang)
  const wanted = asked.toLocaleLowerCase('nl')
  const found = roles.filter(({ name }) => name.toLocaleLowerCase('nl').includes(wanted))
  return (
    <StaffFrame view={view} title={t('staff.title')} errors={problem?.errors}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{t('staff.title')}</Heading>
          <Lead>{t('staff.lead')}</Lead>
        </Stack>
        <Row>
          <ButtonLink href="/staff/new">{t('staff.give')}</ButtonLink>
        </Row>
        <Form action="/staff" method="get" search label={t('staff.find')}>
          <FormField name="q" label={t('staff.find')}>
            <Textbox type="search" value={asked} width="m" />
          </FormField>
          <Button kind="secondary">{t('staff.find.button')}</Button>
        </Form>
        {found.length === 0 ? (
          <Empty title={t('staff.none')} />
        ) : (
          <Card>
            <List rows>
              {found.slice(0, mostShown).map((role) => (
                <li>
                  <StaffLine {...props} held={role} />
                </li>
              ))}
            </List>
          </Card>
        )}
        {found.length > mostShown && <Note>{t('staff.more', { count: found.length - mostShown })}</Note>}
      </Stack>
    </StaffFrame>
  )
}

function StaffLine({ view, held, where, meId, formKey }: StaffProps & { held: StaffRole }) {
  const t = texts(view.lang)
  const place = [held.classId, held.schoolId, held.companyId, held.cityId].find((id) => id && where.has(id))
  return (
    <Row apart>
      <div>
        <b>
          <Bdi>{held.name}</Bdi>
        </b>
        <p>
          {t.rich('staff.role', {
            role: peopleTexts(view.lang)(`role.${held.role}`),
            where: <Bdi>{(place && where.get(place)) || t('staff.nowhere')}</Bdi>,
          })}
        </p>
        <Note>
          {held.until
            ? t('staff.from-until', {
                from: sayDate(view.lang, dayOf(held.since), 'year'),
                until: sayDate(view.lang, dayOf(held.until), 'year'),
              })
            : t('staff.from', { from: sayDate(view.lang, dayOf(held.since), 'year') })}
        </Note>
      </div>
      {held.personId === meId ? (
        <Note>{t('staff.own')}</Note>
      ) : (
        <ActionForm action={`/staff/${held.roleId}/end`} formKey={formKey}>
          <Button kind="secondary" about={held.name}>
            {t('staff.end')}
          </Button>
        </ActionForm>
      )}
    </Row>
  )
}

/** First what the role is; where it holds is asked on the next page. */
export function RoleKindPage({ view, roles }: { view: View; roles: readonly GivenRole[] }) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('give.title')}>
      <Stack gap="l" read>
        <Back href="/staff" />
        <Heading level={1}>{t('give.kind')}</Heading>
        <Grid list>
          {roles.map((role) => (
            <Card as="li" href={`/staff/new/${role}`} title={peopleTexts(view.lang)(`role.${role}`)}>
              <p>{t(`give.${role}`)}</p>
            </Card>
          ))}
        </Grid>
      </Stack>
    </StaffFrame>
  )
}

type GiveProps = {
  view: View
  role: GivenRole
  options: readonly Where[]
  formKey: string
  problem?: Problem | undefined
}

/** Who gets the role, where, and until when. */
export function GiveRolePage({ view, role, options, formKey, problem }: GiveProps) {
  const t = texts(view.lang)
  const errors = problem?.errors
  const name = peopleTexts(view.lang)(`role.${role}`)
  return (
    <StaffFrame view={view} title={t('give.title')} errors={errors}>
      <Stack gap="l" read>
        <Back href="/staff/new" />
        <Stack gap="s">
          <Heading level={1}>{t('give.who', { role: name })}</Heading>
          <Lead>{t(`give.${role}`)}</Lead>
        </Stack>
        {role === 'employer' && (
          <Form action="/staff/new/employer" method="get" search label={t('give.company.find')}>
            <FormField name="q" label={t('give.company.find')}>
              <Textbox type="search" width="m" />
            </FormField>
            <Button kind="secondary">{t('staff.find.button')}</Button>
          </Form>
        )}
        <Form action={`/staff/new/${role}`} formKey={formKey}>
          <FormField name="where" label={t(`give.where.${role}`)} error={errorOf(errors, 'where')}>
            <Select
              options={options.map(({ id, name }) => ({ value: id, label: name }))}
              value={typed(problem?.values, 'where')}
              empty
            />
          </FormField>
          <NewPerson view={view} problem={problem} />
          <Button>{t('give.button')}</Button>
        </Form>
      </Stack>
    </StaffFrame>
  )
}

/** Name, address and last day of somebody who gets a part. */
export function NewPerson({ view, problem }: { view: View; problem?: Problem | undefined }) {
  const t = texts(view.lang)
  const { values, errors } = problem ?? {}
  const text = (name: string) => typed(values, name)
  return (
    <>
      <FormField name="email" label={t('person.email')} help={t('person.email.help')} error={errorOf(errors, 'email')}>
        <Textbox type="email" value={text('email')} autocomplete="off" />
      </FormField>
      <FormField name="givenName" label={t('person.given')} error={errorOf(errors, 'givenName')}>
        <Textbox value={text('givenName')} width="m" autocomplete="off" />
      </FormField>
      <FormField name="familyName" label={t('person.family')} error={errorOf(errors, 'familyName')}>
        <Textbox value={text('familyName')} width="m" autocomplete="off" />
      </FormField>
      <DateFields
        name="until"
        legend={t('person.until')}
        help={t('person.until.help')}
        value={{ day: text('until.day'), month: text('until.month'), year: text('until.year') }}
        error={errorOf(errors, 'until')}
      />
    </>
  )
}
