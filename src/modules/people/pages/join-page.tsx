import { Bdi, ButtonLink, Heading, Lead, Link, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import type { Invitation } from '../ways-in/invitations.ts'
import { texts } from '../ways-in/texts/index.ts'
import { OtherWays, type WayElsewhere } from './ways.tsx'

type Props = { view: View; token: string; invitation: Invitation; ways: readonly WayElsewhere[]; formKey: string }

/** An invitation: somebody chooses her way in. Opening it changes nothing. */
export function JoinPage({ view, token, invitation, ways, formKey }: Props) {
  const t = texts(view.lang)
  if (invitation.state !== 'open') return <DeadJoinPage view={view} state={invitation.state} />
  return (
    <VisitorFrame view={view} title={t('join.title', { name: invitation.name })} sheet="sign-in">
      <Stack gap="l" read>
        <Heading level={1}>{t.rich('join.title', { name: <Bdi>{invitation.name}</Bdi> })}</Heading>
        <Lead>{t('join.lead')}</Lead>
        <div>
          <ButtonLink href="/sign-in" icon="mail">
            {t('join.mail')}
          </ButtonLink>
        </div>
        {ways.length > 0 && <OtherWays view={view} ways={ways} invitation={token} formKey={formKey} />}
      </Stack>
    </VisitorFrame>
  )
}

function DeadJoinPage({ view, state }: { view: View; state: 'used' | 'expired' | 'unknown' }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t(`join.${state}`)}>
      <Stack gap="l" read>
        <Heading level={1}>{t(`join.${state}`)}</Heading>
        <Lead>{t('join.dead.lead')}</Lead>
        <Link href="/sign-in" alone>
          {t('problem.back')}
        </Link>
      </Stack>
    </VisitorFrame>
  )
}
