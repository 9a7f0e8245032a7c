import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'

/** More words than this narrow nothing down. */
const mostWords = 8
const longestWord = 40

/** Letters and digits only, so that nothing somebody types can be an operator of the search language. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord).toWellFormed())

/**
 * What was typed as a query of the search language: stems, what they mean besides, and the last word as a beginning too.
 * Null when nothing is left of it, such as after "in de".
 */
export async function toQuery(trx: Trx, text: string): Promise<string | null> {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const parts = words.map((word, i) => (i === words.length - 1 ? lastWord(word) : plain(word)))
  const all = parts.reduce((left, right) => sql`${left} && ${right}`)
  const { rows } = await sql<{ query: string; size: number }>`
    with q as (select ts_rewrite(${all}, 'select said, means from places.synonym') as query)
    select query::text as query, numnode(query) as size from q`.execute(trx)
  return rows[0] && rows[0].size > 0 ? rows[0].query : null
}

const plain = (word: string) => sql`plainto_tsquery('region.dutch', ${word})`

/** Somebody may still be typing it. One letter begins too many words. */
const lastWord = (word: string) =>
  [...word].length < 2
    ? plain(word)
    : sql`(plainto_tsquery('region.dutch', ${word}) || to_tsquery('region.dutch', ${`${word}:*`}))`

/** The same query, met by the title alone. */
export const inTitle = (query: string): string =>
  query.replace(/'(?:[^']|'')*'(:\*)?/g, (word) => word + (word.endsWith('*') ? 'A' : ':A'))

/** What was typed, with each word that no title knows replaced by the one that looks most like it; undefined when there is none. */
export async function respell(trx: Trx, text: string): Promise<string | undefined> {
  const words = wordsOf(text).filter((word) => word.length >= 4)
  if (words.length === 0) return undefined
  const { rows } = await sql<{ word: string; meant: string }>`
    select typed.word, like_it.word as meant
    from unnest(${words}::text[]) typed(word)
    cross join lateral (
      select s.word from places.spelling s where s.word % typed.word
      order by similarity(s.word, typed.word) desc, s.word collate "C" limit 1) like_it
    where not exists (select 1 from places.spelling s where s.word = typed.word)`.execute(trx)
  if (rows.length === 0) return undefined
  const meant = new Map(rows.map((row) => [row.word, row.meant]))
  return wordsOf(text)
    .map((word) => meant.get(word) ?? word)
    .join(' ')
}
