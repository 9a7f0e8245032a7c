import type { Trx } from './database.ts'

type Across<A extends unknown[], R> = (trx: Trx, ...args: A) => Promise<R>

const marked = new Map<string, Across<never, unknown>>()

/**
 * Marks a query that reads the rows of many young people at once. Such a query limits first, in a materialized CTE on an index, and
 * fetches names apart; a test lists them all and reads their plans.
 */
export function acrossPersons<A extends unknown[], R>(name: string, query: Across<A, R>): Across<A, R> {
  marked.set(name, query as Across<never, unknown>)
  return query
}

export const queriesAcrossPersons = (): readonly string[] => [...marked.keys()].sort()
