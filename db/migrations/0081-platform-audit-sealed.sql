-- The audit is sealed: a job gives each row a digest, each batch of rows a root, and chains it to the batch before. What is changed, taken out, put
-- in between or reordered afterwards shows. The salt makes a digest say nothing once content and salt are blanked, so a row can be erased.
alter table platform.audit
  add column salt bytea default decode(replace(gen_random_uuid()::text, '-', ''), 'hex'),
  add column seal bigint,
  add column erased_at timestamptz,
  -- the erasure that it went with
  add column erased_for uuid;
create index audit_unsealed on platform.audit (id) where seal is null;
create index audit_sealed on platform.audit (seal) where seal is not null;
-- when somebody was last here, and what she did
create index audit_actor on platform.audit (actor, at desc) where actor is not null;
-- the web writes neither salt nor seal
revoke insert on platform.audit from app, job;
grant insert (id, at, person_id, actor, actor_kind, action, subject, seen_hour, acting) on platform.audit to app, job;
grant update (seal) on platform.audit to job;
create policy seals on platform.audit for update to job using (seal is null) with check (seal is not null);

-- local: one batch of rows of the audit, chained
create table platform.audit_seal (
  n bigint primary key check (n > 0),
  at timestamptz not null,
  rows integer not null check (rows > 0),
  previous bytea not null,
  root bytea not null,
  hash bytea not null unique
);

-- local: the digest of each row, in the order of its batch; it outlives the words of the row
create table platform.audit_leaf (
  seal bigint not null references platform.audit_seal,
  place integer not null,
  audit_id uuid not null unique,
  digest bytea not null,
  primary key (seal, place)
);
grant select, insert on platform.audit_seal, platform.audit_leaf to job;

-- person: an erasure, asked by herself or since she was not here for long; the record that it was done
create table platform.erasure (
  id uuid primary key,
  -- null: rows that went by their term
  person_id uuid,
  cause text not null check (cause in ('asked', 'inactive', 'term')),
  asked_at timestamptz not null,
  done_at timestamptz,
  -- who is still to be told, with address; null once they are
  tell jsonb,
  -- rows by table
  counts jsonb
);
create unique index erasure_open on platform.erasure (person_id) where done_at is null;
create index erasure_untold on platform.erasure (done_at) where tell is not null;
grant select, insert (id, person_id, cause, asked_at) on platform.erasure to app;
grant select, insert, update, delete on platform.erasure to job;
alter table platform.erasure enable row level security;
create policy own on platform.erasure for select to app using (person_id = platform.actor());
create policy asks on platform.erasure for insert to app with check (person_id = platform.actor() and cause = 'asked');
create policy job_all on platform.erasure to job using (true) with check (true);

-- Blanks the rows about a person and takes their salt: digest and place stay. Rows about others in which she acted keep her bare id.
create function platform.erase_audit(about uuid, erasure uuid) returns bigint language plpgsql security definer set search_path = '' as $$
declare done bigint;
begin
  if about is null or not exists (select from platform.erasure e where e.id = erasure and e.person_id = about) then
    raise exception 'only a recorded erasure blanks the audit' using errcode = '42501';
  end if;
  update platform.audit a
  set person_id = null, actor = null, action = '', subject = null, seen_hour = null, acting = null, salt = null, erased_at = platform.clock(), erased_for = erasure
  where a.person_id = about and a.erased_at is null;
  get diagnostics done = row_count;
  return done;
end $$;

-- The same for what is older than its term, a batch at a time.
create function platform.expire_audit(before timestamptz, erasure uuid, most integer) returns bigint language plpgsql security definer set search_path = '' as $$
declare done bigint;
begin
  if before > platform.clock() - interval '1 year' or not exists (select from platform.erasure e where e.id = erasure and e.cause = 'term') then
    raise exception 'only what is past its term is blanked' using errcode = '42501';
  end if;
  update platform.audit a
  set person_id = null, actor = null, action = '', subject = null, seen_hour = null, acting = null, salt = null, erased_at = platform.clock(), erased_for = erasure
  where a.id in (select o.id from platform.audit o where o.at < before and o.erased_at is null and o.seal is not null order by o.at limit most);
  get diagnostics done = row_count;
  return done;
end $$;

-- She signs out everywhere.
create function platform.end_sessions() returns void language sql security definer set search_path = '' as $$
  delete from platform.session s where s.person_id = platform.actor()
$$;
revoke all on function platform.erase_audit, platform.expire_audit, platform.end_sessions from public;
grant execute on function platform.erase_audit, platform.expire_audit to job;
grant execute on function platform.end_sessions to app;
