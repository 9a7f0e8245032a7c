export type JsonFault = { code: 'broken-json' | 'too-deep'; line: number; column: number }
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const token =
  /[ \t\n\r]*([{}[\],:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)|$)/y
const stringStop = /["\\\p{Cc}]/gu
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Where a JSON text first breaks or nests deeper than allowed, for a message with a line and a column: the engine's own
 * error often says no place. Undefined for a text that `JSON.parse` takes.
 */
export function jsonFault(text: string, depth: number): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  while (true) {
    token.lastIndex = at
    const found = token.exec(text)
    const start = found ? token.lastIndex - found[1]!.length : at + /^[ \t\n\r]*/.exec(text.slice(at))![0].length
    const symbol = found?.[1]
    if (symbol === '') return expected === 'nothing' ? undefined : faultAt(text, 'broken-json', start)
    const next: Expected | undefined = symbol === undefined ? undefined : after(symbol, expected, open)
    if (next === undefined) return faultAt(text, 'broken-json', start)
    if (open.length > depth) return faultAt(text, 'too-deep', start)
    at = token.lastIndex
    if (symbol === '"') {
      const end = stringEnd(text, at)
      if (typeof end !== 'number') return faultAt(text, 'broken-json', end.broken)
      at = end
    }
    expected = next
  }
}

/** What may follow a token; undefined when the token itself may not stand there. */
function after(symbol: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'value-or-end'
  if (symbol === '{' || symbol === '[') {
    if (!wantsValue) return undefined
    open.push(symbol)
    return symbol === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (symbol === '}' || symbol === ']') {
    const may = expected === 'comma-or-end' || expected === (symbol === '}' ? 'key-or-end' : 'value-or-end')
    if (!may || open.pop() !== (symbol === '}' ? '{' : '[')) return undefined
    return open.length === 0 ? 'nothing' : 'comma-or-end'
  }
  if (symbol === ',') return expected !== 'comma-or-end' ? undefined : open.at(-1) === '{' ? 'key' : 'value'
  if (symbol === ':') return expected === 'colon' ? 'value' : undefined
  if (symbol === '"' && (expected === 'key' || expected === 'key-or-end')) return 'colon'
  if (!wantsValue) return undefined
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}

/** The offset behind the closing quote. Only control characters below space break a string. */
function stringEnd(text: string, from: number): number | { broken: number } {
  stringStop.lastIndex = from
  for (let stop = stringStop.exec(text); stop; stop = stringStop.exec(text)) {
    if (stop[0] === '"') return stop.index + 1
    if (stop[0] === '\\') {
      escaped.lastIndex = stop.index
      if (!escaped.test(text)) return { broken: stop.index }
      stringStop.lastIndex = escaped.lastIndex
    } else if (stop[0] < ' ') return { broken: stop.index }
  }
  return { broken: text.length }
}

function faultAt(text: string, code: JsonFault['code'], at: number): JsonFault {
  const before = text.slice(0, at)
  return { code, line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
