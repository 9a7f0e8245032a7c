import type { RefusalKind } from '../../../platform/errors.ts'
import type { HeldForm } from '../../../platform/held-form.ts'
import { texts as platformTexts } from '../../../platform/words.ts'
import { Button, ButtonLink, Heading, Lead, Note, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

type Props = {
  view: View
  kind: RefusalKind | 'failed'
  code: string
  values: Record<string, string | number>
  /** What was sent, to send again as it was. */
  held?: HeldForm | undefined
}

/** A no with its reason, or an error with its number; always with a way on. */
export function ProblemPage({ view, kind, code, values, held }: Props) {
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
        {held && <Again view={view} held={held} />}
        <div>
          <ButtonLink href="/" kind={held ? 'secondary' : 'primary'}>
            {t('problem.home')}
          </ButtonLink>
        </div>
      </Stack>
    </VisitorFrame>
  )
}

/** Everything that was typed, with a button: nothing is lost by a door that was closed for a moment. */
function Again({ view, held }: { view: View; held: HeldForm }) {
  const t = texts(view.lang)
  return (
    <form class="kr-stack" action={held.action} method="post">
      {held.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Note>{t(held.file ? 'problem.held.file' : 'problem.held')}</Note>
      <div>
        <Button>{t('problem.again')}</Button>
      </div>
    </form>
  )
}
