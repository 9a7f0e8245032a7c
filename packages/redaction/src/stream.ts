import { blockEnd } from './blocks.ts'
import { RedactionError } from './errors.ts'
import { searchBlock, startSearch } from './find.ts'
import { requireText } from './model.ts'
import { profileOf } from './profiles.ts'
import { divide, type Redacted, type RedactOptions, replace } from './redact.ts'

/** Takes a text in pieces and gives it back redacted, in pieces; offsets are those of the whole text. */
export type Redactor = {
  /** the next piece, cut anywhere; what comes back may be empty */
  write(piece: string): Redacted
  /** the end of the text: what is left */
  end(): Redacted
}

/**
 * For texts too large to hold: keeps some 64 thousand units and what it remembers of names. A name told of only later is not hidden
 * before that. Gives the same as `redact` of the whole text.
 * @throws RedactionError as `redact`; `ended` when something is written behind the end
 */
export function makeRedactor(options: Omit<RedactOptions, 'marks'>): Redactor {
  const profile = profileOf(options.profile)
  const search = startSearch(options)
  let held = ''
  let offset = 0
  let ended = false
  const flush = (last: boolean): Redacted => {
    if (ended) throw new RedactionError('ended', 'text')
    ended = last
    const out: Redacted = { text: '', findings: [], residual: [] }
    for (let to = nextEnd(held, last); to !== undefined; to = nextEnd(held, last)) {
      const block = held.slice(0, to)
      const candidates = searchBlock(search, block)
        .filter(({ kind }) => kind !== 'KEEP')
        .map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))
      const { findings, residual } = divide(candidates, profile, search.ready.pack)
      out.text += replace(block, findings, offset)
      out.findings.push(...findings)
      out.residual.push(...residual)
      held = held.slice(to)
      offset += to
    }
    return out
  }
  return {
    write(piece) {
      requireText('text', piece)
      held += piece
      return flush(false)
    },
    end: () => flush(true),
  }
}

const nextEnd = (held: string, last: boolean) => (held === '' ? undefined : blockEnd(held, 0, last))

/** The same over anything that yields text, such as a file opened as UTF-8. */
export async function* redactStream(
  source: AsyncIterable<string> | Iterable<string>,
  options: Omit<RedactOptions, 'marks'>,
): AsyncGenerator<string> {
  const redactor = makeRedactor(options)
  for await (const piece of source) {
    const { text } = redactor.write(piece)
    if (text !== '') yield text
  }
  const { text } = redactor.end()
  if (text !== '') yield text
}
