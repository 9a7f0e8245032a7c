import type { ProviderKind } from '../../../platform/providers.ts'
import type { IconName, View } from '../../../ui/index.ts'
import { Button, Form, Note } from '../../../ui/index.ts'
import { texts } from '../ways-in/texts/index.ts'
import { PasskeyForm } from './passkey-form.tsx'

/** A provider as a button names it. */
export type WayElsewhere = { id: string; kind: ProviderKind; name: string }

export const iconOf: Record<ProviderKind, IconName> = {
  school: 'school',
  staff: 'people',
  citizen: 'person',
  company: 'work',
}

type Props = {
  view: View
  ways: readonly WayElsewhere[]
  to?: string | undefined
  invitation?: string | undefined
  formKey: string
}

/** The ways in besides a link by mail: one button each. */
export function OtherWays({ view, ways, to, invitation, formKey }: Props) {
  const t = texts(view.lang)
  return (
    <div class="kr-ways">
      <Note>{t('other-ways')}</Note>
      {ways.map(({ id, kind, name }) => (
        <Form action={`/sign-in/with/${id}`} formKey={formKey}>
          {to && <input type="hidden" name="to" value={to} />}
          {invitation && <input type="hidden" name="invitation" value={invitation} />}
          <Button kind="secondary" icon={iconOf[kind]} iconFirst>
            {name}
          </Button>
        </Form>
      ))}
      {!invitation && <UsePasskey view={view} to={to} formKey={formKey} />}
    </div>
  )
}

export function UsePasskey({ view, to, formKey }: Pick<Props, 'view' | 'to' | 'formKey'>) {
  const t = texts(view.lang)
  return (
    <PasskeyForm
      begin="/sign-in/passkey/begin"
      action="/sign-in/passkey"
      way="use"
      formKey={formKey}
      without={t('passkey.without')}
      failed={t('passkey.failed')}
    >
      {to && <input type="hidden" name="to" value={to} />}
      <Button kind="secondary" icon="lock" iconFirst>
        {t('passkey')}
      </Button>
    </PasskeyForm>
  )
}
