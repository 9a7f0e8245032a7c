import type { Child } from 'hono/jsx'
import { Form, Note } from '../../../ui/index.ts'

type Props = {
  /** Where the browser hears what to ask its keys. */
  begin: string
  action: string
  way: 'add' | 'use'
  formKey: string
  /** Said where there is no script, or a browser without passkeys. */
  without: string
  failed: string
  children: Child
}

/** A form that a passkey answers. It needs script; without it the words say what to do instead. */
export const PasskeyForm = ({ begin, action, way, formKey, without, failed, children }: Props) => (
  <kr-passkey class="kr-stack kr-passkey" data-begin={begin} data-way={way}>
    <Form action={action} formKey={formKey} hidden>
      <input type="hidden" name="answer" value="" />
      {children}
    </Form>
    <div data-without="">
      <Note icon="lock">{without}</Note>
    </div>
    <p class="kr-small" role="alert" data-failed="" hidden>
      {failed}
    </p>
  </kr-passkey>
)
