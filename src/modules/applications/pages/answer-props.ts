import type { Problem } from '../../../platform/web.ts'
import type { View } from '../../../ui/index.ts'
import type { Application, Identity } from '../queries/read-application.ts'
import type { Fit } from '../rules/fits.ts'

export type AnswerProps = {
  view: View
  /** Where this application's pages are: "/answer/<token>" for a link, "/company/applications/<id>" for an account. */
  base: string
  application: Application
  /** Nothing while the wall stands. */
  identity: Identity | undefined
  fits: Fit[]
  proposed: string[]
  pauseUntil: Temporal.PlainDate
  contactName: string | null
  linkUntil?: Temporal.Instant | undefined
  help?: { school: string; phone: string } | undefined
  formKey: string
  problem?: Problem | undefined
}
