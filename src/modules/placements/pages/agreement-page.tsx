import { dayOf, sayDate } from '../../../platform/i18n.ts'
import { Bdi, Cols, Heading, Lead, Note, Stack, StaffFrame, VisitorFrame, YoungFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { Act } from './agreement-acts.tsx'
import { Ended, Paper } from './agreement-paper.tsx'
import type { AgreementProps } from './agreement-props.ts'
import { WhoSigns } from './agreement-signers.tsx'

/** The agreement as paper, who signs, and the one thing this party can do now. */
export function AgreementPage(props: AgreementProps) {
  const { view, agreement, me, isHers, linkUntil, problem } = props
  const t = texts(view.lang)
  const young = agreement.terms.young
  const signed = agreement.signers.filter(({ signedAt }) => signedAt).length
  const myTurn = agreement.state === 'open' && me && !me.signedAt
  const title = myTurn
    ? t('page.title.sign')
    : agreement.state === 'draft' && me && me.party !== 'young' && me.party !== 'guardian'
      ? t('page.title.draft')
      : t('page.title.other')
  const Frame = linkUntil ? VisitorFrame : isHers ? YoungFrame : StaffFrame
  return (
    <Frame view={view} title={title} sheet="agreement" errors={problem?.errors}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{title}</Heading>
          <Lead>
            {t.rich('page.lead', {
              place: <Bdi>{agreement.placeTitle}</Bdi>,
              young: <Bdi>{young}</Bdi>,
              company: <Bdi>{agreement.terms.company}</Bdi>,
              signed,
              of: agreement.signers.length,
            })}{' '}
            {myTurn && t(isHers ? 'page.lead.turn.je' : 'page.lead.turn')}
          </Lead>
        </Stack>
        <Cols>
          <Stack gap="l">
            {props.ending && <Ended view={view} ending={props.ending} company={agreement.terms.company} />}
            <Paper {...props} />
            <Act {...props} />
          </Stack>
          <Stack class="kr-stick">
            <WhoSigns {...props} />
            {linkUntil && <Note>{t('link-until', { date: sayDate(view.lang, dayOf(linkUntil)) })}</Note>}
            {agreement.terms.school && agreement.terms.schoolPhone && (
              <Note>{t('help', { school: agreement.terms.school, phone: agreement.terms.schoolPhone })}</Note>
            )}
          </Stack>
        </Cols>
      </Stack>
    </Frame>
  )
}
