export type BackupCode =
  | 'nothing-there'
  | 'exists'
  | 'no-file'
  | 'not-a-backup'
  | 'newer-format'
  | 'newer-version'
  | 'migration-changed'
  | 'key-missing'
  | 'wrong-key'
  | 'truncated'
  | 'altered'
  | 'not-empty'
  | 'in-use'
  | 'disk-full'
  | 'refused'

/** A backup or a restore that can't be done; the message says why and what to do, the code is for programs. */
export class BackupError extends Error {
  readonly code: BackupCode

  constructor(code: BackupCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Error' // people read the message, not a stack
    this.code = code
  }
}

export const altered = (what: string): BackupError =>
  new BackupError('altered', `The backup was altered or damaged: ${what}. Nothing was restored. Take another backup.`)

export const truncated = (): BackupError =>
  new BackupError('truncated', 'The backup ends before its end: it was cut off. Nothing was restored.')
