import type { Problem } from '../../../platform/web.ts'
import type { Person } from '../../../platform/who.ts'
import {
  Bdi,
  Breadcrumb,
  Card,
  Cols,
  Heading,
  Here,
  Lead,
  Link,
  Note,
  Paragraph,
  Quote,
  Route,
  Row,
  Section,
  Stack,
  StaffFrame,
  type View,
} from '../../../ui/index.ts'
import { ApplicationRows } from '../../applications/index.ts'
import type { Student } from '../queries/read-student.ts'
import { texts } from '../texts/index.ts'
import { sayAgo, sayAttention, sayStop, sayStudy, stops } from './say.ts'
import { AgreementCard } from './student-agreement.tsx'
import { Guardians } from './student-guardians.tsx'

export type StudentProps = {
  view: View
  student: Student
  /** Who looks. */
  viewer: Person
  today: Temporal.PlainDate
  formKey: string
  problem?: Problem | undefined
}

/** One young person's way, as far as her school may see it, and said plainly what stays hers. */
export function StudentPage(props: StudentProps) {
  const { view, student, today, problem } = props
  const t = texts(view.lang)
  const { person, enrolment } = student
  return (
    <StaffFrame view={view} title={person.name} errors={problem?.errors}>
      <Stack gap="xl">
        <Stack>
          <Breadcrumb
            items={[
              { href: '/class', label: t('classes.title') },
              ...(enrolment?.classId && enrolment.className
                ? [{ href: `/class/${enrolment.classId}`, label: t('class.title', { name: enrolment.className }) }]
                : []),
            ]}
          />
          <Heading level={1}>
            <Bdi>{person.name}</Bdi>
          </Heading>
          {enrolment && (
            <Lead>
              {sayStudy(view.lang, { ...enrolment, programme: enrolment.programmeName })},{' '}
              <Bdi>{enrolment.schoolName}</Bdi>
            </Lead>
          )}
          <Row>
            {student.attention && <Here>{sayAttention(view.lang, student.attention, today)}</Here>}
            <Note>{t('student.active', { ago: sayAgo(view.lang, student.lastActive, today) })}</Note>
          </Row>
        </Stack>
        <Way {...props} />
        <Cols>
          <Stack gap="l">
            <Agreements {...props} />
            <Applications {...props} />
            <LookedBack {...props} />
          </Stack>
          <Stack gap="l">
            <Guardians {...props} />
            <Cv {...props} />
            <Card title={t('student.not-here')} size={3}>
              <Paragraph>{t.rich('student.not-here.text', { name: <Bdi>{person.givenName}</Bdi> })}</Paragraph>
              <Note icon="eye">{t.rich('student.seen', { name: <Bdi>{person.givenName}</Bdi> })}</Note>
            </Card>
          </Stack>
        </Cols>
      </Stack>
    </StaffFrame>
  )
}

function Way({ view, student: { person, route } }: StudentProps) {
  const t = texts(view.lang)
  return (
    <Card>
      <Route
        label={t('student.route', { name: person.givenName })}
        across
        stops={stops.map((n) => ({
          title: sayStop(view.lang, n),
          state: route.done[n - 1] ? 'done' : n === route.stop ? 'here' : 'ahead',
          // the reader is not the one who is there
          ...(n === route.stop && { here: person.givenName }),
        }))}
      />
    </Card>
  )
}

function Agreements({ view, student, viewer }: StudentProps) {
  const t = texts(view.lang)
  return (
    <Section id="agreements" title={t('student.agreements')}>
      {student.agreements.length === 0 && (
        <Paragraph>{t.rich('student.agreements.none', { name: <Bdi>{student.person.givenName}</Bdi> })}</Paragraph>
      )}
      {student.agreements.map((agreement) => (
        <AgreementCard view={view} agreement={agreement} viewer={viewer} />
      ))}
    </Section>
  )
}

function Applications({ view, student }: StudentProps) {
  const t = texts(view.lang)
  return (
    <Section id="applications" title={t('student.applications')}>
      {student.applications.length === 0 ? (
        <Paragraph>{t.rich('student.applications.none', { name: <Bdi>{student.person.givenName}</Bdi> })}</Paragraph>
      ) : (
        <Card>
          <ApplicationRows view={view} applications={student.applications} href={() => undefined} />
        </Card>
      )}
    </Section>
  )
}

function LookedBack({ view, student }: StudentProps) {
  const t = texts(view.lang)
  if (student.lookedBack.length === 0) return null
  return (
    <Section id="looked-back" title={t('student.looked-back')}>
      {student.lookedBack.map(({ agreement, did, foundOut }) => (
        <Card
          as="article"
          level={3}
          title={t.rich('student.agreement', {
            place: <Bdi>{agreement.placeTitle}</Bdi>,
            company: <Bdi>{agreement.terms.company}</Bdi>,
          })}
        >
          <Quote by={t('student.did')} lang="und">
            {did}
          </Quote>
          {foundOut && (
            <Quote by={t('student.found-out')} lang="und">
              {foundOut}
            </Quote>
          )}
        </Card>
      ))}
    </Section>
  )
}

function Cv({ view, student: { person, sharesCv } }: StudentProps) {
  const t = texts(view.lang)
  const name = <Bdi>{person.givenName}</Bdi>
  return (
    <Card title={t('student.cv')} size={3}>
      <Note icon={sharesCv ? 'share' : 'lock'}>
        {sharesCv ? t.rich('student.cv.shared', { name }) : t.rich('student.cv.not', { name })}
      </Note>
      {sharesCv && (
        <Link href={`/people/${person.id}/cv`} alone strong>
          {t('student.cv.open')}
        </Link>
      )}
    </Card>
  )
}
