import { ButtonLink, Heading, Lead, Link, Paragraph, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import type { PasskeyProblem } from '../ways-in/passkeys.ts'
import type { SignInProblem } from '../ways-in/providers.ts'
import { texts } from '../ways-in/texts/index.ts'

type Props = { view: View; problem: SignInProblem | PasskeyProblem; provider: string }

/** Signing in elsewhere, or with a passkey, came to nothing: what it is, and what to do. */
export function SignInProblemPage({ view, problem, provider }: Props) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t(`problem.${problem}`, { provider })}>
      <Stack gap="l" read>
        <Heading level={1}>{t(`problem.${problem}`, { provider })}</Heading>
        <Lead>{t(`problem.${problem}.lead`, { provider })}</Lead>
        {problem === 'unknown' && (
          <>
            <Paragraph>{t('problem.unknown.do')}</Paragraph>
            <Paragraph>{t('problem.unknown.school')}</Paragraph>
          </>
        )}
        <div>
          <ButtonLink href="/sign-in" icon="back" iconFirst>
            {t('problem.back')}
          </ButtonLink>
        </div>
        <Link href="/help" alone>
          {t('problem.help')}
        </Link>
      </Stack>
    </VisitorFrame>
  )
}
