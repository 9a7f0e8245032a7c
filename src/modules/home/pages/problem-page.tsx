import type { RefusalKind } from '../../../platform/errors.ts'
import { texts as platformTexts } from '../../../platform/words.ts'
import { ButtonLink, Heading, Lead, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; kind: RefusalKind | 'failed'; code: string; values: Record<string, string | number> }

/** A no with its reason, or an error with its number; always with a way on. */
export function ProblemPage({ view, kind, code, values }: Props) {
  const t = texts(view.lang)
  const common = platformTexts(view.lang)
  const why = () => {
    if (kind === 'failed') return t('problem.failed.lead', values)
    const own = `problem.${code}`
    if (code !== kind && t.has(own)) return t(own, values)
    const shared = `refusal.${code}`
    return common.has(shared) ? common(shared, values) : common('refusal.not-allowed')
  }
  return (
    <VisitorFrame view={view} title={t(`problem.${kind}`)}>
      <Stack gap="l" read>
        <Heading level={1}>{t(`problem.${kind}`)}</Heading>
        <Lead>{why()}</Lead>
        <div>
          <ButtonLink href="/">{t('problem.home')}</ButtonLink>
        </div>
      </Stack>
    </VisitorFrame>
  )
}
