import type { Problem } from '../../../platform/web.ts'
import type { View } from '../../../ui/index.ts'
import type { PlanCheck } from '../check-plan.ts'
import type { Agreement, Signer } from '../queries/read-agreement.ts'
import type { Ending } from '../queries/read-ending.ts'
import type { Party } from '../rules/who-signs.ts'

export type AgreementProps = {
  view: View
  /** Where the pages of this agreement are for this reader. */
  base: string
  agreement: Agreement
  /** The reader's own party; a mentor who is none reads along. */
  me: Signer | undefined
  /** The young person herself, who is no party of every agreement. */
  isHers: boolean
  check: PlanCheck
  /** Why it stopped early, for a reader who may know. */
  ending?: Ending | undefined
  linkUntil?: Temporal.Instant | undefined
  formKey: string
  problem?: Problem | undefined
  /** The form that came back: its errors belong there and nowhere else. */
  form?: 'sign' | 'change' | 'guardian' | 'break-off' | undefined
  /** Findings of a plan that was refused, shown with the form. */
  refused?: PlanCheck | undefined
}

/** A mentor who is no party reads along as the school; a link that is nobody's any more reads what a company may. */
export const sideOfReader = ({ me, linkUntil }: Pick<AgreementProps, 'me' | 'linkUntil'>): Party =>
  linkUntil && !me ? 'company' : (me?.party ?? 'school')
