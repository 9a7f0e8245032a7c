import type { Problem } from '../../../platform/web.ts'
import type { View } from '../../../ui/index.ts'
import type { Application } from '../queries/read-application.ts'

export type MyApplicationProps = {
  view: View
  application: Application
  /** She agreed that what she sent is kept for a year. */
  keeps: boolean
  formKey: string
  problem?: Problem | undefined
}
