import { AsyncLocalStorage } from 'node:async_hooks'
import { createHmac } from 'node:crypto'

/** Everything a proposal may look at. What is not here can't be an input: a card with another name does not compile. */
export const inputNames = [
  'own-competences',
  'own-likes',
  'own-fields',
  'own-days',
  'own-start-day',
  'own-programme',
  'own-words',
  'own-file',
  'was-at-company',
  'travel-minutes',
  'place-facts',
  'counts',
  'states',
  'days-passed',
  'who-signs',
  'today',
  // of a round: a number drawn by lot, whether the law allows, and what a human decided before
  'lot',
  'law-allows',
  'decided-before',
] as const
export type InputName = (typeof inputNames)[number]

/** What no proposal looks at, in words for the page and for the tests. */
export const neverInputs = [
  'origin',
  'language',
  'name',
  'neighbourhood',
  'school',
  'sex',
  'religion',
  'health',
] as const

/** A danger, and the test that shows what is done about it. The words stand with the page of all proposals. */
export type Risk = { code: string; test: string }

/**
 * The card of one automated proposal or order: what the register, the page, the documents and the tests read.
 * `law`: the point of Annex III of the AI Act that comes nearest. `treatedAs`: how strictly it is kept, whatever the law asks.
 */
export type ProposalCard = {
  name: `${string}/${string}`
  /** Goes up when the rule or its weights change: the log tells the outcomes of versions apart. */
  version: number
  /** Whom it orders or proposes for. */
  sees: 'young' | 'school' | 'company'
  law: 'annex-iii-3' | 'annex-iii-4' | 'none'
  treatedAs: 'high-risk' | 'limited'
  inputs: readonly InputName[]
  /** With which objection of hers it stops, at once and by herself. */
  stopsBy: 'proposals' | 'ordering' | null
  /** The pages with its notice. */
  pages: readonly string[]
  /** The files of its rule, and the functions in them that are for it alone: nobody else may call those, past the log. */
  files: readonly string[]
  parts: readonly string[]
  risks: readonly Risk[]
  biasTest: string
}

type Logged<A extends unknown[], R> = {
  card: ProposalCard
  /** What went in and what came out, for the log: codes, numbers and ids of places. Nothing back: it was about nobody. */
  logs(result: Awaited<R>, ...args: A): { inputs: unknown; outcome: unknown } | undefined
}
type Made = { card: ProposalCard; inputs: unknown; outcome: unknown }

const wrapped = new Map<string, ProposalCard>()
const request = new AsyncLocalStorage<Made[]>()

/**
 * Marks a function that proposes something to a person or puts things or people in an order for her: it works as before, stands in the
 * register, and what it says in a request is logged. A test holds the register against what is marked.
 */
export function proposal<A extends unknown[], R>(
  { card, logs }: Logged<A, R>,
  run: (...args: A) => R,
): ((...args: A) => R) & { proposal: ProposalCard } {
  if ((wrapped.get(card.name) ?? card) !== card) throw new Error(`two proposals are called ${card.name}`)
  wrapped.set(card.name, card)
  const marked = (...args: A): R => {
    const result = run(...args)
    const made = request.getStore()
    const note = (settled: Awaited<R>) => {
      const said = logs(settled, ...args)
      if (said) made?.push({ card, ...said })
    }
    if (made && result instanceof Promise)
      return result.then((settled) => {
        note(settled)
        return settled
      }) as R
    if (made) note(result as Awaited<R>)
    return result
  }
  return Object.assign(marked, { proposal: card })
}

/** The cards of all functions that are marked, by name: those whose modules are loaded. */
export const markedProposals = (): ReadonlyMap<string, ProposalCard> => wrapped

/** Runs one request and gathers what its proposals said. */
export async function gathering<T>(work: () => Promise<T>): Promise<{ answer: T; made: Made[] }> {
  const made: Made[] = []
  return { answer: await request.run(made, work), made }
}

export type LogRow = {
  proposal: string
  version: number
  digest: Buffer
  inputs: readonly InputName[]
  outcome: unknown
}

/** A row of the log: the digest is keyed, so nobody without the key can try what somebody's wishes are. */
export function logRow(secret: string, { card, inputs, outcome }: Made): LogRow {
  const digest = createHmac('sha256', secret)
    .update(`proposal:${card.name}:${card.version}:${JSON.stringify(inputs)}`)
    .digest()
  return { proposal: card.name, version: card.version, digest, inputs: card.inputs, outcome }
}
