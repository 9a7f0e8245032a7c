import type pg from 'pg'

/**
 * Takes away what makes filling tables slow or impossible in a simple order (references between them, indexes, triggers: all rows are
 * as they were already) and gives the statements that put it all back. Inside the caller's transaction, as the owner.
 */
export async function strip(client: pg.Client, tables: string[]): Promise<() => Promise<void>> {
  const ask = async (text: string) => (await client.query<{ off: string; on: string }>(text, [tables])).rows
  const mine = `join unnest($1::text[]) t(name) on t.name = format('%I.%I', n.nspname, c.relname)`
  const of = 'join pg_class c on c.oid = x.ofclass join pg_namespace n on n.oid = c.relnamespace'
  // an index of a constraint (a key) stays: others may lean on it
  const indexes = await ask(`
    select format('drop index %I.%I', n.nspname, i.relname) as off, pg_get_indexdef(i.oid) as on
    from (select indexrelid, indrelid as ofclass from pg_index) x join pg_class i on i.oid = x.indexrelid ${of} ${mine}
    where i.relkind in ('i', 'I') and not i.relispartition
      and not exists (select from pg_constraint k where k.conindid = i.oid)
      and not exists (select from pg_depend d where d.refobjid = i.oid and d.deptype in ('n', 'a'))`)
  const triggers = await ask(`
    select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, x.tgname) as off,
      format('alter table %I.%I enable trigger %I', n.nspname, c.relname, x.tgname) as on
    from (select *, tgrelid as ofclass from pg_trigger where not tgisinternal and tgenabled = 'O' and tgparentid = 0) x ${of} ${mine}`)
  const references = await ask(`
    select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, x.conname) as off,
      format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, x.conname, pg_get_constraintdef(x.oid)) as on
    from (select *, conrelid as ofclass from pg_constraint where contype = 'f' and conparentid = 0) x ${of} ${mine}`)
  for (const { off } of [...references, ...indexes, ...triggers]) await client.query(off)
  return async () => {
    for (const { on } of [...indexes, ...references, ...triggers]) await client.query(on)
  }
}
