export type EmbeddedCode =
  | 'aborted'
  | 'already-running'
  | 'binaries-missing'
  | 'disk-full'
  | 'init-failed'
  | 'not-a-database'
  | 'not-writable'
  | 'platform'
  | 'setpriv-missing'
  | 'socket-folder'
  | 'start-failed'
  | 'still-in-use'
  | 'version'

/** Why the embedded server cannot be used; `message` is a finished sentence for the person at the terminal. */
export class EmbeddedError extends Error {
  readonly code: EmbeddedCode

  constructor(code: EmbeddedCode, message: string) {
    super(message)
    this.name = 'EmbeddedError'
    this.code = code
  }
}

/** Codes of the errors that Node's own file functions throw. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
