-- platform: sessions, form keys, audit, files, the outbox page. Policies name the roles app (web) and job (worker).
create schema platform;
grant usage on schema platform to app, job;

-- Who acts in this transaction; '' is what a pooled connection gives after a local setting ended.
create function platform.actor() returns uuid language sql stable parallel safe set search_path = '' as
  $$ select nullif(current_setting('app.actor', true), '')::uuid $$;
create function platform.held_link() returns uuid language sql stable parallel safe set search_path = '' as
  $$ select nullif(current_setting('app.link', true), '')::uuid $$;
create function platform.dossier() returns uuid language sql stable parallel safe set search_path = '' as
  $$ select nullif(current_setting('app.dossier', true), '')::uuid $$;

-- The time of this transaction: the server's, unless the process sets another, as tests do that move the clock.
create function platform.clock() returns timestamptz language sql stable parallel safe set search_path = '' as
  $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

-- local: rows of this server, not of a person's dossier
create table platform.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on platform.session (person_id);
grant select, delete on platform.session to job;

-- local: a form sent twice is done once; the retry gets the first answer
create table platform.form_key (
  principal uuid not null,
  key uuid not null,
  answer jsonb,
  at timestamptz not null default now(),
  primary key (principal, key)
);
create index form_key_at on platform.form_key (at);
grant select, insert, update (answer) on platform.form_key to app;
grant select, delete on platform.form_key to job;
alter table platform.form_key enable row level security;
create policy own on platform.form_key to app
  using (principal = coalesce(platform.actor(), platform.held_link()))
  with check (principal = coalesce(platform.actor(), platform.held_link()));
create policy clean on platform.form_key to job using (true);

-- person: who did or opened what about whom; appended, never changed
create table platform.audit (
  id uuid primary key,
  at timestamptz not null default now(),
  person_id uuid,
  actor uuid,
  actor_kind text not null check (actor_kind in ('person', 'link', 'job', 'visitor')),
  action text not null,
  subject uuid,
  -- one row per viewer, page and hour for reads; null for acts
  seen_hour timestamptz
);
create index audit_person on platform.audit (person_id, at desc);
create unique index audit_seen on platform.audit (person_id, actor, action, seen_hour) where seen_hour is not null;
grant select, insert on platform.audit to app, job;
alter table platform.audit enable row level security;
create policy append on platform.audit for insert to app, job with check (true);
create policy own on platform.audit for select to app using (person_id = platform.actor());
create policy job_reads on platform.audit for select to job using (true);

-- person: an uploaded file; stored first, claimed by the command that needs it, swept when nobody did
create table platform.file (
  id uuid primary key,
  person_id uuid not null,
  name text not null,
  mime text not null,
  bytes integer not null,
  scan text not null check (scan in ('clean', 'not-scanned')),
  claimed boolean not null default false,
  at timestamptz not null default now()
);
create index file_person on platform.file (person_id);
grant select, insert, update (claimed), delete on platform.file to app;
grant select, delete on platform.file to job;
alter table platform.file enable row level security;
create policy own on platform.file to app using (person_id = platform.actor()) with check (person_id = platform.actor());
create policy clean on platform.file to job using (true);

-- local: what would have been sent, while no mail server is set
create table platform.outbox (
  id uuid primary key,
  at timestamptz not null default now(),
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null
);
create index outbox_at on platform.outbox (at desc);
grant select on platform.outbox to app;
grant select, insert, delete on platform.outbox to job;

-- Enables row-level security on a table whose rows belong to a young person.
-- what: the kind of sight that shows its rows; link: what a link must be allowed to do to reach the row that column `subject` names.
-- writes: whether sight with `writes` (or the link) may insert and update; removes: whether the person herself may delete.
create procedure platform.protect(target regclass, what text, link text default null, subject text default 'id', writes boolean default true, removes boolean default false)
language plpgsql set search_path = '' as $$
declare
  seen text := format('person_id = any (array(select people.seen(%L)))', what);
  may_write text := format('person_id = any (array(select people.writes(%L)))', what);
begin
  if link is not null then
    seen := seen || format(' or %I = any (array(select people.linked(%L)))', subject, link);
    may_write := may_write || format(' or %I = any (array(select people.linked(%L)))', subject, link);
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('create policy sees on %s for select to app using (%s)', target, seen);
  if writes then
    execute format('create policy adds on %s for insert to app with check (%s)', target, may_write);
    execute format('create policy changes on %s for update to app using (%s) with check (%s)', target, may_write, may_write);
  end if;
  if removes then
    execute format('create policy removes on %s for delete to app using (person_id = platform.actor())', target);
  end if;
  execute format('create policy job_all on %s to job using (true) with check (true)', target);
end $$;
