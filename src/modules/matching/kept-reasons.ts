import type { Trx } from '../../platform/database.ts'
import { type KeptReason, revive } from './rules/inputs.ts'
import { aspectOf, type PlaceReason } from './rules/weights.ts'
import type { PairReasons } from './scores.ts'

/** The reasons of a pair in two parts: those that her school sees by itself, and all of them, for whom she shares with. */
function splitReasons({ person, but, place }: PairReasons): { seen: KeptReasonsJson; all: KeptReasonsJson } {
  const ofSchool = ({ code }: KeptReason) => ['study', 'travel'].includes(aspectOf[code as keyof typeof aspectOf])
  return {
    seen: {
      person: person.filter(ofSchool),
      but: but.filter(ofSchool),
      place: place.filter(({ code }) => code === 'learns-it'),
    },
    all: { person, but, place },
  }
}
type KeptReasonsJson = Record<'person' | 'but' | 'place', KeptReason[]>

/** Why a pair suits both, as it was worked out and as far as the reader sees it. */
export type KeptReasons = {
  person: ReturnType<typeof revive>[]
  but: ReturnType<typeof revive>[]
  place: PlaceReason[]
}

export function keptReasons(value: unknown): KeptReasons {
  const { person = [], but = [], place = [] } = (value ?? {}) as Partial<KeptReasonsJson>
  return { person: person.map(revive), but: but.map(revive), place: place as unknown as PlaceReason[] }
}

type Kept = { proposalId: string; personId: string; reasons: PairReasons; told: boolean; now: Temporal.Instant }

/** The reasons that stand with a proposal: without what she told, if she told anything. */
export const besideProposal = (reasons: PairReasons, told: boolean): string => {
  const { seen, all } = splitReasons(reasons)
  return JSON.stringify(told ? seen : all)
}

/** Puts all reasons of a proposal apart, where she told more than her school knows by itself. */
export async function keepReasons(trx: Trx, { proposalId, personId, reasons, told, now }: Kept): Promise<void> {
  if (!told) return
  await trx
    .insertInto('matching.reason')
    .values({
      proposal_id: proposalId,
      person_id: personId,
      reasons: JSON.stringify(splitReasons(reasons).all),
      created_at: now,
    })
    .execute()
}
