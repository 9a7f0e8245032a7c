import {
  Automated,
  Bdi,
  ButtonLink,
  Empty,
  Heading,
  Lead,
  Needs,
  Note,
  Paragraph,
  Route,
  Section,
  Stack,
  StaffFrame,
  type View,
} from '../../../ui/index.ts'
import type { ClassRead, PupilStanding } from '../queries/read-class.ts'
import type { Attention } from '../rules/attention.ts'
import { texts } from '../texts/index.ts'
import { AllPupils, type Chosen } from './pupil-list.tsx'
import { sayAttention, sayStop, stops } from './say.ts'

/** `first`: those who need something, the most urgent first. */
type Props = ClassRead & {
  view: View
  today: Temporal.PlainDate
  chosen: Chosen
  first: readonly (PupilStanding & { attention: Attention })[]
}

/** How many stand on top, each with a reason and an act. */
const atMost = 4

/** A class: who needs somebody first, where everybody is, and all of them. */
export function ClassPage(props: Props) {
  const { view, group, pupils } = props
  const t = texts(view.lang)
  const title = t('class.title', { name: group.name })
  return (
    <StaffFrame view={view} title={title} sheet="class">
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>{t.rich('class.title', { name: <Bdi>{group.name}</Bdi> })}</Heading>
          <Lead>{t.rich('class.lead', { n: pupils.length, school: <Bdi>{group.schoolName}</Bdi> })}</Lead>
        </Stack>
        {pupils.length === 0 ? (
          <Empty title={t('all.empty')}>
            <Paragraph>{t('all.empty.help')}</Paragraph>
          </Empty>
        ) : (
          <>
            <First {...props} />
            <Where {...props} />
            <AllPupils {...props} needing={props.first} />
          </>
        )}
      </Stack>
    </StaffFrame>
  )
}

function First({ view, first: all, today }: Props) {
  const t = texts(view.lang)
  const first = all.slice(0, atMost)
  if (first.length === 0) {
    return (
      <Section id="first" title={t('first.none')}>
        <Note icon="check">{t('first.none.help')}</Note>
      </Section>
    )
  }
  return (
    <Section id="first" title={t('first.title', { n: first.length })}>
      <Needs
        items={first.map((pupil) => ({
          name: pupil.name,
          href: `/class/students/${pupil.personId}`,
          why: sayAttention(view.lang, pupil.attention, today),
          act: <Act view={view} pupil={pupil} attention={pupil.attention} />,
        }))}
      />
      <Automated of="caseload/attention" order />
    </Section>
  )
}

/** The act that helps: sign what waits for the reader's own signature, else look at the way of this pupil. */
function Act({ view, pupil, attention }: { view: View; pupil: PupilStanding; attention: Attention }) {
  const t = texts(view.lang)
  const signs = attention.code === 'agreement-soon' && attention.agreement.viewerMustSign
  const label = !signs ? t('first.look') : attention.agreement.state === 'draft' ? t('first.check') : t('first.sign')
  return (
    <ButtonLink
      href={signs ? `/to-sign/${attention.agreement.id}` : `/class/students/${pupil.personId}`}
      kind="secondary"
      about={pupil.name}
    >
      {label}
    </ButtonLink>
  )
}

function Where({ view, group, pupils }: Props) {
  const t = texts(view.lang)
  return (
    <Section id="where" title={t('where.title')}>
      <Note>{t('where.lead')}</Note>
      <div class="kr-card">
        <Route
          labelledby="where"
          across
          unordered
          size="xl"
          stops={stops.map((n) => {
            const here = pupils.filter(({ route }) => route.stop === n).length
            return {
              title: sayStop(view.lang, n),
              mark: here,
              word: t('where.count', { n: here }),
              ...(here > 0 && { href: `/class/${group.id}?stop=${n}#all` }),
            }
          })}
        />
      </div>
    </Section>
  )
}
