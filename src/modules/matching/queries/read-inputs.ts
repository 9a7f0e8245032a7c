import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import {
  type Journeys,
  type Known,
  type OfferedPlace,
  type Pair,
  type RunInputs,
  seekerOf,
  type Told,
} from '../rules/inputs.ts'
import { settings } from '../rules/settings.ts'

/** What a round keeps of its inputs beside the people: they stand with each of them, and go with her. */
const frozen = z.object({
  day: z.string(),
  settings,
  places: z.array(z.custom<OfferedPlace>()),
  pinned: z.array(z.custom<Pair>()),
  barred: z.array(z.custom<Pair>()),
  seed: z.int(),
})
export type FrozenInputs = z.infer<typeof frozen>

/** `told`: of whom it holds more than her school knows by itself. */
export type ReadInputs = { inputs: RunInputs; personOf: Map<number, string>; told: ReadonlySet<number> }

/** The inputs of the last calculation, with the people who are still in it and what the reader sees of them; undefined before the first. A job sees all. */
export async function readInputs(trx: Trx, runId: string): Promise<ReadInputs | undefined> {
  const [run, members] = await Promise.all([
    trx.selectFrom('matching.run').select(['inputs', 'started_at']).where('id', '=', runId).executeTakeFirst(),
    listSeekers(trx, runId),
  ])
  if (!run?.inputs) return undefined
  return {
    inputs: {
      ...frozen.parse(run.inputs),
      seekers: members.map(({ inputs, told, journeys }) =>
        seekerOf(inputs as unknown as Known, told as unknown as Told | null, journeys as unknown as Journeys),
      ),
    },
    personOf: new Map(members.map(({ n, person_id }) => [n, person_id])),
    told: new Set(members.flatMap(({ n, told }) => (told ? [n] : []))),
  }
}

/** Who is in the last calculation: of an earlier one nothing is left, also where somebody is not seen any more. */
const listSeekers = (trx: Trx, runId: string) =>
  trx
    .selectFrom('matching.member as m')
    .innerJoin('matching.run as r', (join) =>
      join.onRef('r.id', '=', 'm.run_id').onRef('r.started_at', '=', 'm.created_at'),
    )
    .leftJoin('matching.wish as w', (join) =>
      join.onRef('w.run_id', '=', 'm.run_id').onRef('w.person_id', '=', 'm.person_id'),
    )
    .select(['m.n', 'm.person_id', 'm.inputs', 'm.journeys', 'w.inputs as told'])
    .where('m.run_id', '=', runId)
    .where('m.inputs', 'is not', null)
    .orderBy('m.n')
    .execute()
