/** What was wrong with an input, for a program; the message says it to a person. */
export type Wrong =
  | 'not-an-integer'
  | 'out-of-range'
  | 'wrong-length'
  | 'not-ascending'
  | 'twice'
  | 'unknown'
  | 'too-many'
  | 'not-acceptable'
  | 'not-feasible'
  | 'not-available'

/** An input that is refused before any work is done: `field` and, in a list, `index` name what is wrong. */
export class MatchingError extends Error {
  override readonly name = 'MatchingError'
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
  'not-an-integer': 'not an integer',
  'out-of-range': 'out of range',
  'wrong-length': 'of the wrong length',
  'not-ascending': 'lower than the one before',
  twice: 'there twice',
  unknown: 'not there',
  'too-many': 'too many',
  'not-acceptable': 'not an acceptable pair',
  'not-feasible': 'not feasible',
  'not-available': 'not available',
}

export function requireLength(field: string, list: { length: number }, length: number): void {
  if (list.length !== length) throw new MatchingError('wrong-length', field, undefined, `${list.length}, not ${length}`)
}

/** Typed arrays hold integers of their own range; what comes as a number or a plain list is looked at. */
export function requireInteger(field: string, value: number, least: number, most: number, index?: number): void {
  if (!Number.isInteger(value)) throw new MatchingError('not-an-integer', field, index)
  if (value < least || value > most) throw new MatchingError('out-of-range', field, index, `${value}`)
}

export function requireAll(field: string, list: ArrayLike<number>, least: number, most: number): void {
  if (list instanceof Uint32Array) {
    requireWords(field, list, least, most)
    return
  }
  for (let i = 0; i < list.length; i++) {
    const value = list[i]!
    // the whole check only for what is not plainly right: columns are long
    if (!(value >= least && value <= most && value === Math.floor(value))) requireInteger(field, value, least, most, i)
  }
}

/** The same for the longest columns, in which only whole numbers can stand. */
function requireWords(field: string, list: Uint32Array, least: number, most: number): void {
  for (let i = 0; i < list.length; i++)
    if (list[i]! > most || list[i]! < least) requireInteger(field, list[i]!, least, most, i)
}
