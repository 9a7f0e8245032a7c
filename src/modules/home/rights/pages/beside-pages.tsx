import { dayOf, sayDate } from '../../../../platform/i18n.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  ActionForm,
  Back,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Empty,
  Form,
  Heading,
  Lead,
  List,
  Note,
  Row,
  Stack,
  StaffFrame,
  type View,
  YoungFrame,
} from '../../../../ui/index.ts'
import type { PersonCard, Relation } from '../../../people/index.ts'
import { texts } from '../texts/index.ts'
import { NewPerson } from './staff-pages.tsx'

type Props = {
  view: View
  person: PersonCard
  relations: readonly Relation[]
  meId: string
  formKey: string
  problem?: Problem | undefined
}

/** Guardians, mentors and coaches of a young person, since when and until when: for herself, and for her school. */
export function BesidePage(props: Props) {
  const { view, person, relations, meId, problem } = props
  const t = texts(view.lang)
  const own = person.id === meId
  const Frame = own ? YoungFrame : StaffFrame
  const title = own ? t('beside.own.title') : t('beside.title')
  return (
    <Frame view={view} title={title} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href={own ? '/me' : `/class/students/${person.id}`} />
        <Stack gap="s">
          <Heading level={1}>
            {own ? t('beside.own.title') : t.rich('beside.of', { name: <Bdi>{person.name}</Bdi> })}
          </Heading>
          <Lead>{t(own ? 'beside.own.lead' : 'beside.lead')}</Lead>
        </Stack>
        {relations.length === 0 ? (
          <Empty title={t('beside.none')} />
        ) : (
          <Card>
            <List rows>
              {relations.map((relation) => (
                <li>
                  <Beside {...props} relation={relation} own={own} />
                </li>
              ))}
            </List>
          </Card>
        )}
        {!own && (
          <Row>
            <ButtonLink href={`/beside/${person.id}/coach`}>{t('beside.coach')}</ButtonLink>
          </Row>
        )}
      </Stack>
    </Frame>
  )
}

function Beside({ view, person, relation, own, meId, formKey }: Props & { relation: Relation; own: boolean }) {
  const t = texts(view.lang)
  const mayEnd = relation.kind === 'coach' || (!own && relation.kind === 'guardian')
  const from = sayDate(view.lang, dayOf(relation.since), 'year')
  return (
    <Row apart>
      <div>
        <b>
          <Bdi>{relation.name}</Bdi>
        </b>
        <p>{t(relation.kind === 'coach' ? 'beside.coach-kind' : `beside.${relation.kind}`)}</p>
        <Note>
          {relation.until
            ? t('staff.from-until', { from, until: sayDate(view.lang, dayOf(relation.until), 'year') })
            : t('staff.from', { from })}
        </Note>
      </div>
      {mayEnd && relation.otherId !== meId && (
        <ActionForm action={`/beside/${person.id}/${relation.id}/end`} formKey={formKey}>
          <Button kind="secondary" about={relation.name}>
            {t('beside.end')}
          </Button>
        </ActionForm>
      )}
    </Row>
  )
}

type CoachProps = { view: View; person: PersonCard; formKey: string; problem?: Problem | undefined }

/** Who becomes her coach, and until when. */
export function CoachPage({ view, person, formKey, problem }: CoachProps) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('coach.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href={`/beside/${person.id}`} />
        <Stack gap="s">
          <Heading level={1}>{t.rich('coach.of', { name: <Bdi>{person.name}</Bdi> })}</Heading>
          <Lead>{t('coach.lead')}</Lead>
        </Stack>
        <Form action={`/beside/${person.id}/coach`} formKey={formKey}>
          <NewPerson view={view} problem={problem} />
          <Button>{t('coach.button')}</Button>
        </Form>
      </Stack>
    </StaffFrame>
  )
}
