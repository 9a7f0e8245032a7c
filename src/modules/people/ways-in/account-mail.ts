import { newId } from '../../../platform/ids.ts'

/** A mail about somebody's ways in: what happened, whose, and which device, way or change. */
export type AccountMail = {
  /** A second delivery carries the same. */
  id: string
  kind: 'new-device' | 'way-added' | 'way-removed' | 'email-old' | 'email-new'
  personId: string
  subject: string
}

/** What the job `account-mail` is given: ids only. The words and the address are looked up when it is sent. */
export const accountMail = (kind: AccountMail['kind'], personId: string, subject: string): AccountMail => ({
  id: newId(),
  kind,
  personId,
  subject,
})
