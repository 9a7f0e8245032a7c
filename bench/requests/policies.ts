import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Urls } from '../server/databases.ts'
import { median } from '../server/numbers.ts'

const persons = 20_000
const rowsEach = 10
const seen = 200

/** Three ways to write "who may read this row", the first being ours. */
const policies = {
  ours: `person_id = any (array(select people.seen('way')))`,
  'a function for each row': `scratch.may_see(person_id)`,
  'exists for each row': `exists (select from scratch.sight s
    where s.person_id = application.person_id and s.viewer_id = platform.actor() and s.what = 'way' and s.until > now())`,
} as const
export type PolicyName = keyof typeof policies
const repeats: Record<PolicyName, number> = { ours: 15, 'a function for each row': 3, 'exists for each row': 7 }

export type Listed = { rows: number; of: number; milliseconds: Record<PolicyName, number> }

/** The same list of all that one viewer sees, as the database's `app` under each policy: median ms, and the same rows each time. */
export async function measurePolicies(urls: Urls): Promise<Listed> {
  const viewer = randomUUID()
  const owner = await connect(urls.owner)
  const app = await connect(urls.app)
  try {
    await owner.query(scratchTables)
    await owner.query(`insert into scratch.sight select p, $1, 'way' from scratch.person limit $2`, [viewer, seen])
    await owner.query(
      `insert into people.sight (person_id, viewer_id, what, because) select person_id, viewer_id, what, 'bench' from scratch.sight`,
    )
    await owner.query('analyze')
    const milliseconds = {} as Record<PolicyName, number>
    let same: string | undefined
    for (const name of Object.keys(policies) as PolicyName[]) {
      await owner.query(`drop policy if exists sees on scratch.application;
        create policy sees on scratch.application for select to app using (${policies[name]})`)
      await list(app, viewer)
      const runs = []
      for (let run = 0; run < repeats[name]; run++) runs.push(await list(app, viewer))
      milliseconds[name] = median(runs.map((run) => run.milliseconds))
      same ??= runs[0]!.ids
      if (same !== runs[0]!.ids) throw new Error(`"${name}" lists other rows`)
    }
    return { rows: same!.split(' ').length, of: persons * rowsEach, milliseconds }
  } finally {
    await app.end()
    await owner.end()
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

async function list(app: pg.Client, viewer: string): Promise<{ milliseconds: number; ids: string }> {
  await app.query(`begin read only; set local app.actor = '${viewer}'`)
  const start = performance.now()
  const { rows } = await app.query('select id, person_id, state, at from scratch.application order by at desc, id')
  const milliseconds = performance.now() - start
  await app.query('commit')
  return { milliseconds, ids: rows.map(({ id }) => id).join(' ') }
}

/** Rows as those of applications, and a thousand other viewers; the sight of one viewer comes after. */
const scratchTables = `
create schema scratch;
grant usage on schema scratch to app;
create table scratch.person as select gen_random_uuid() as p from generate_series(1, ${persons});
create table scratch.application as
  select gen_random_uuid() as id, p as person_id, 'sent' as state, now() - n * interval '1 hour' - random() * interval '1 day' as at
  from scratch.person, generate_series(1, ${rowsEach}) n order by random();
create index on scratch.application (person_id);
create table scratch.sight (person_id uuid, viewer_id uuid, what text, until timestamptz not null default 'infinity',
  primary key (person_id, viewer_id, what));
create index on scratch.sight (viewer_id, what);
create table scratch.viewer as select gen_random_uuid() as v, n from generate_series(1, 1000) n;
insert into scratch.sight select p, v, 'way' from (select p, row_number() over () as n from scratch.person) q join scratch.viewer on viewer.n in (q.n % 1000 + 1, q.n / 20);
create function scratch.may_see(about uuid) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select about = platform.actor() or exists (select from people.sight s
    where s.person_id = about and s.viewer_id = any (array(select people.wears())) and s.what = 'way' and s.until > now())
$$;
alter table scratch.application enable row level security;
grant select on scratch.application, scratch.sight to app;`
