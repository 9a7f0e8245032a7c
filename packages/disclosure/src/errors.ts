/** What was wrong, for a program; the message says it to a person. */
export type Wrong =
  | 'malformed'
  | 'twice'
  | 'unknown-category'
  | 'negative'
  | 'not-an-integer'
  | 'not-additive'
  | 'contradiction'
  | 'out-of-range'
  | 'infeasible'
  | 'too-many'

/** An input that is refused, or a protection that cannot be had: never a partial answer. `field` and, in a list, `index` name what is wrong. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError'
  readonly code: Wrong
  readonly field: string
  readonly index: number | undefined

  constructor(code: Wrong, field: string, index?: number, more = '') {
    super(`${field}${index === undefined ? '' : `[${index}]`} ${said[code]}${more && `: ${more}`}`)
    this.code = code
    this.field = field
    this.index = index
  }
}

const said: Record<Wrong, string> = {
  malformed: 'is not of the form asked for',
  twice: 'is there twice',
  'unknown-category': 'names a category that its dimension does not have',
  negative: 'is negative',
  'not-an-integer': 'is not a whole number',
  'not-additive': 'is not the sum of what it is the total of',
  contradiction: 'contradicts what another table says of the same cell',
  'out-of-range': 'is out of range',
  infeasible: 'cannot be protected',
  'too-many': 'is more than can be handled',
}
