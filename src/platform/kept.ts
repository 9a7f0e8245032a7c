import { type Db, databaseOf, type Trx } from './database.ts'

/**
 * Keeps what was read, for a minute and per database: for constants that change with an import, a few times a year, and of which everybody
 * sees the same rows. Never for rows that a policy guards. The module that owns the rows owns what is kept.
 */
export function kept<T>(read: (trx: Trx) => Promise<T>, milliseconds = 60_000): (trx: Trx) => Promise<T> {
  const known = new WeakMap<Db, { answer: Promise<T>; until: number }>()
  return (trx) => {
    const db = databaseOf(trx)
    const before = known.get(db)
    if (before && performance.now() < before.until) return before.answer
    const answer = read(trx)
    known.set(db, { answer, until: performance.now() + milliseconds })
    answer.catch(() => known.delete(db))
    return answer
  }
}
