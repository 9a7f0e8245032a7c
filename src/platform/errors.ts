export type RefusalKind = 'not-found' | 'not-allowed' | 'conflict' | 'gone' | 'busy' | 'too-many' | 'late'

/** A use case says no. `code` is the key of the text that says why; `values` fill that text. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly code: string
  readonly values: Record<string, string | number>
  constructor(kind: RefusalKind, code: string, values: Record<string, string | number> = {}) {
    super(`${kind}: ${code}`)
    this.kind = kind
    this.code = code
    this.values = values
  }
}

/** Input that fits no field rule: the form comes back with these beside the fields. */
export class InvalidInput extends Error {
  readonly errors: FieldError[]
  constructor(errors: FieldError[]) {
    super('invalid input')
    this.errors = errors
  }
}

/** `field` is the name of the form field, `code` the key of the text, `values` what that text needs. */
export type FieldError = { field: string; code: string; values?: Record<string, string | number> }

export const httpStatus = {
  'not-found': 404,
  'not-allowed': 403,
  conflict: 409,
  gone: 410,
  busy: 503,
  'too-many': 429,
  late: 408,
} as const

/** The row that an update or delete meant was there: row-level security turns a forbidden write into 0 rows. */
export function changed(result: { numUpdatedRows?: bigint; numDeletedRows?: bigint } | undefined): void {
  const rows = result?.numUpdatedRows ?? result?.numDeletedRows ?? 0n
  if (rows === 0n) throw new Refusal('not-found', 'not-found')
}

/** A row that must be there. */
export function found<T>(row: T | undefined, code = 'not-found'): T {
  if (row === undefined) throw new Refusal('not-found', code)
  return row
}
