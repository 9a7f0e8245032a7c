/** Where somebody would be by two ways of working a round out. */
export type Outcome = { personId: string; name: string; place: string | null; rank: number; minutes: number | null }

export type Change = { personId: string; name: string; from: string | null; to: string | null }

export type Comparison = {
  gains: Change[]
  loses: Change[]
  moves: Change[]
  now: Side
  trial: Side
}
export type Side = { matched: number; rank: number | null; minutes: number | null }

/** Who would gain, lose or move, person by person, and how both come out on average. Who is in one of them only is left out. */
export function compare(now: readonly Outcome[], trial: readonly Outcome[]): Comparison {
  const other = new Map(trial.map((one) => [one.personId, one]))
  const changes = now.flatMap(({ personId, name, place }): Change[] => {
    const then = other.get(personId)
    return then && then.place !== place ? [{ personId, name, from: place, to: then.place }] : []
  })
  return {
    gains: changes.filter(({ from }) => from === null),
    loses: changes.filter(({ to }) => to === null),
    moves: changes.filter(({ from, to }) => from !== null && to !== null),
    now: sideOf(now),
    trial: sideOf(trial),
  }
}

function sideOf(outcomes: readonly Outcome[]): Side {
  const placed = outcomes.filter(({ place }) => place !== null)
  return {
    matched: placed.length,
    rank: meanOf(placed.map(({ rank }) => rank)),
    minutes: meanOf(placed.flatMap(({ minutes }) => minutes ?? [])),
  }
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, n) => sum + n, 0) / values.length
