import type { ColumnType } from 'kysely'

/** A column with a default: may be left out when a row is added. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
export type Instant = ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>
/** Read as parsed JSON and narrowed by the query; written as text. */
export type Json = ColumnType<unknown, string, string>
/** Rijksdriehoek metres; written as "(x,y)". */
export type Point = ColumnType<{ x: number; y: number }, string, string>
