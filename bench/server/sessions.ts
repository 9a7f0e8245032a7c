/** Asks the database, as its owner or above. */
export type Ask = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>

/** Signs young people in, as the program would have, and gives the cookies. */
export async function sessionsFor(ask: Ask, count: number): Promise<string[]> {
  const rows = await ask<{ token: string }>(
    `with chosen as (select person_id from people.enrolment order by person_id limit $1),
      made as (
        insert into platform.session (id, token_hash, person_id, created_at, seen_at, expires_at, how)
        select gen_random_uuid(), sha256(convert_to('load-' || person_id, 'UTF8')), person_id, now(), now(), now() + interval '1 day', 'mail'
        from chosen returning person_id)
     select 'load-' || person_id as token from made`,
    [count],
  )
  return rows.map(({ token }) => token)
}
