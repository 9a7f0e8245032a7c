import {
  ActionForm,
  Bdi,
  Button,
  Card,
  Link,
  List,
  Note,
  Paragraph,
  Row,
  Stack,
  StatusBadge,
} from '../../../ui/index.ts'
import type { Relation } from '../../people/index.ts'
import { texts } from '../texts/index.ts'
import type { StudentProps } from './student-page.tsx'

/** Whom she named as parent or guardian, and the button by which the school says that it is right. */
export function Guardians({ view, student, formKey }: StudentProps) {
  const t = texts(view.lang)
  const { person, relations } = student
  const guardians = relations.filter(({ kind }) => kind === 'guardian')
  return (
    <Card as="section" title={t('guardians.title')} size={3} id="guardians">
      {guardians.length === 0 && (
        <Paragraph>{t.rich('guardians.none', { name: <Bdi>{person.givenName}</Bdi> })}</Paragraph>
      )}
      {guardians.length > 0 && (
        <List rows>
          {guardians.map((guardian) => (
            <li>
              <Guardian
                lang={view.lang}
                guardian={guardian}
                givenName={person.givenName}
                action={`/class/students/${person.id}/guardians/${guardian.id}/confirm`}
                formKey={formKey}
              />
            </li>
          ))}
        </List>
      )}
      <Link href={`/beside/${person.id}`} alone>
        {t('guardians.beside')}
      </Link>
    </Card>
  )
}

type GuardianProps = {
  lang: StudentProps['view']['lang']
  guardian: Relation
  givenName: string
  action: string
  formKey: string
}

function Guardian({ lang, guardian, givenName, action, formKey }: GuardianProps) {
  const t = texts(lang)
  const { name, email, confirmed, blocked } = guardian
  return (
    <Stack gap="s">
      <Row apart>
        <b>
          <Bdi>{name}</Bdi>
        </b>
        <StatusBadge kind={confirmed ? 'success' : 'warning'}>
          {t(confirmed ? 'guardians.confirmed' : 'guardians.not-confirmed')}
        </StatusBadge>
      </Row>
      <p class="kr-break">{email ? <Bdi dir="ltr">{email}</Bdi> : t('guardians.no-email')}</p>
      {blocked && <Note icon="alert">{t('guardians.blocked')}</Note>}
      {!confirmed && !blocked && (
        <>
          <Note>{t.rich('guardians.why', { name: <Bdi>{givenName}</Bdi> })}</Note>
          <ActionForm action={action} formKey={formKey}>
            <Button kind="secondary" about={name}>
              {t('guardians.confirm')}
            </Button>
          </ActionForm>
        </>
      )}
    </Stack>
  )
}
