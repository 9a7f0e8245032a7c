import { findAddresses } from './address.ts'
import { blockEnd } from './blocks.ts'
import { findBirthDates } from './dates.ts'
import { makeDocument } from './document.ts'
import { readLayout } from './layout.ts'
import { match, type Work } from './match.ts'
import { type Candidate, type Finding, requireText, requireWriter, type Writer } from './model.ts'
import { dutch } from './nl/index.ts'
import { findNumbers } from './numbers.ts'
import { findOnline } from './online.ts'
import { type LanguagePack, type Prepared, prepare } from './pack.ts'
import { findPeople, keepEmployers, type Memory, recall, remember } from './people.ts'
import { resolve } from './resolve.ts'
import { tokenize } from './tokens.ts'
import { findOwn, type Own, ownNames } from './writer.ts'

/** Below this a stretch is left standing and told of as doubtful. */
export const hideFrom = 0.55

export type FindOptions = { writer: Writer; pack?: LanguagePack | undefined }

/** What is kept from one stretch of a text to the next. */
export type Search = { ready: Prepared; writer: Writer; own: Own; memory: Memory; work: Work }

export function startSearch({ writer, pack = dutch }: FindOptions): Search {
  requireWriter(writer)
  const ready = prepare(pack)
  const particle = ready.lexicon.bits('particle')
  const isParticle = (word: string) => {
    const { lo, hi, ex, up } = ready.lexicon.find(word)
    return ((lo & particle.lo) | (hi & particle.hi) | (ex & particle.ex) | (up & particle.up)) !== 0
  }
  return {
    ready,
    writer,
    own: ownNames(writer, isParticle),
    memory: { hidden: new Set(), kept: new Set() },
    work: { steps: 0 },
  }
}

/** Looks through one stretch; offsets are those of `text`. */
export function searchBlock(search: Search, text: string): Candidate[] {
  const { ready, writer, own, memory, work } = search
  const doc = makeDocument(tokenize(text, 0, text.length, ready.lexicon), ready.lexicon)
  work.steps += doc.count
  const layout = readLayout(doc, own)
  doc.layout = layout
  const found: Candidate[] = []
  findOwn(doc, own, found)
  findOnline(doc, layout, own, found)
  findNumbers(doc, writer, found)
  findBirthDates(doc, writer.birthDate, found)
  findAddresses(doc, layout, found)
  match(doc, ready.patterns, found, work)
  findPeople(doc, layout, found)
  keepEmployers(doc, layout, found)
  const first = resolve([...found], text.length)
  remember(doc, first, memory)
  recall(doc, memory, found)
  return resolve(found, text.length)
}

/** All that was weighed and stayed, `KEEP` left out, over a whole text. */
export function searchText(text: string, options: FindOptions): { candidates: Candidate[]; search: Search } {
  requireText('text', text)
  const search = startSearch(options)
  const candidates: Candidate[] = []
  for (let from = 0; from < text.length; ) {
    const to = blockEnd(text, from, true)!
    for (const one of searchBlock(search, text.slice(from, to)))
      if (one.kind !== 'KEEP') candidates.push({ ...one, start: one.start + from, end: one.end + from })
    from = to
  }
  return { candidates, search }
}

export const toFinding = ({ start, end, kind, rule, confidence }: Candidate, pack: LanguagePack): Finding => ({
  start,
  end,
  kind: kind as Finding['kind'],
  rule,
  confidence,
  replacement: pack.replacements[kind as Finding['kind']],
})

/**
 * What tells who wrote `text`: sorted, without overlaps, offsets in UTF-16 units of the text as given. Time is linear in the length of the text; memory
 * is that of a stretch of 64 thousand units and of the findings.
 * @throws RedactionError when the text or the writer is not of its form
 */
export function findIdentity(text: string, options: FindOptions): Finding[] {
  const { candidates, search } = searchText(text, options)
  return candidates.filter(({ confidence }) => confidence >= hideFrom).map((one) => toFinding(one, search.ready.pack))
}
