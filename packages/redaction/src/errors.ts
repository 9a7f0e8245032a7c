/** What was wrong with an input, for a program; the message says it to a person. */
export type Wrong = 'not-text' | 'empty' | 'unknown' | 'out-of-range' | 'not-a-date' | 'ended' | 'not-a-pattern'

/** An input that is refused before any work is done: `field` and, in a list, `index` name what is wrong. */
export class RedactionError extends Error {
  override readonly name = 'RedactionError'
  readonly code: Wrong
  readonly field: string
  readonly index: number | undefined

  constructor(code: Wrong, field: string, index?: number, more = '') {
    super(`${field}${index === undefined ? '' : `[${index}]`} is ${said[code]}${more && `: ${more}`}`)
    this.code = code
    this.field = field
    this.index = index
  }
}

const said: Record<Wrong, string> = {
  'not-text': 'not a text',
  empty: 'empty',
  unknown: 'not known',
  'out-of-range': 'outside the text',
  'not-a-date': 'not a date written as 2008-03-14',
  ended: 'already at its end',
  'not-a-pattern': 'not a pattern',
}
