-- people: who somebody is, what they may see, and the links that stand in for an account.
create schema people;
grant usage on schema people to app, job;

-- person
create table people.person (
  person_id uuid primary key,
  city_id text not null references region.city,
  given_name text not null,
  family_name text not null,
  birth_date date,
  email text,
  phone text,
  street text,
  postcode text,
  place text,
  -- Rijksdriehoek metres of the postcode, for travel time; never shown
  home point,
  language text not null default 'nl',
  created_at timestamptz not null default now()
);

-- shared lookup: which person an address signs in as
create table people.login (
  email text primary key check (email = lower(email)),
  person_id uuid not null
);

-- person (an adult's row is about herself): what somebody is, where
create table people.role (
  id uuid primary key,
  person_id uuid not null references people.person,
  role text not null check (role in ('young', 'guardian', 'mentor', 'coordinator', 'employer', 'programme', 'administrator')),
  city_id text references region.city,
  school_id uuid references region.school,
  company_id uuid,
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity'
);
create index role_person on people.role (person_id);

-- shared: a class
create table people.class (
  id uuid primary key,
  school_id uuid not null references region.school,
  name text not null,
  school_year text not null
);

-- person: an enrolment is in a school, a programme and a class
create table people.enrolment (
  id uuid primary key,
  person_id uuid not null references people.person,
  school_id uuid not null references region.school,
  class_id uuid references people.class,
  crebo text references region.programme,
  level smallint,
  path text not null default 'BOL' check (path in ('BOL', 'BBL', 'vmbo')),
  year smallint not null default 1,
  since date not null,
  until date,
  unique (person_id, school_id, since)
);
create index enrolment_class on people.enrolment (class_id);

-- person: who stands beside a young person
create table people.relation (
  id uuid primary key,
  person_id uuid not null references people.person,
  other_id uuid references people.person,
  kind text not null check (kind in ('guardian', 'mentor')),
  -- as the young person typed it; "not confirmed" until the school confirms it
  name text not null,
  email text,
  confirmed_at timestamptz,
  -- a guardian whom the school must speak to first
  blocked boolean not null default false,
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity'
);
create index relation_person on people.relation (person_id);
create index relation_other on people.relation (other_id);

-- local lookup: the groups and organisations somebody wears the hat of
create table people.hat (
  person_id uuid not null,
  wears uuid not null,
  until timestamptz not null default 'infinity',
  primary key (person_id, wears)
);

-- person: who may see whom
create table people.sight (
  person_id uuid not null,
  viewer_id uuid not null,
  what text not null check (what in ('way', 'portfolio', 'agreement')),
  writes boolean not null default false,
  because text not null,
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity',
  primary key (person_id, viewer_id, what)
);
create index sight_viewer on people.sight (viewer_id, what) include (person_id, writes, until);

-- person: a scoped, expiring link for somebody without an account. The token is id.HMAC(secret, id), made when the mail is sent.
create table people.link (
  id uuid primary key,
  person_id uuid not null,
  may text[] not null,
  subject uuid not null,
  -- who holds it, in words for the log of who saw what
  holder text not null,
  email text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index link_person on people.link (person_id);
create index link_subject on people.link (subject);

-- local: a sign-in mail; works once
create table people.sign_in (
  id uuid primary key,
  email text not null,
  person_id uuid,
  -- where to go after signing in
  goes_to text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_email on people.sign_in (email, created_at);

create function people.wears() returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select platform.actor() where platform.actor() is not null
  union all
  select h.wears from people.hat h where h.person_id = platform.actor() and h.until > platform.clock()
$$;

-- The person_ids whose rows of this kind the actor sees: her own, and those that sight gives her; narrowed by the dossier of the page.
create function people.seen(what text) returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select platform.actor() where platform.actor() is not null and (platform.dossier() is null or platform.dossier() = platform.actor())
  union all
  select s.person_id from people.sight s
  where s.viewer_id = any (array(select people.wears())) and s.what = $1 and s.until > platform.clock()
    and (platform.dossier() is null or s.person_id = platform.dossier())
$$;

create function people.writes(what text) returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select platform.actor() where platform.actor() is not null
  union all
  select s.person_id from people.sight s
  where s.viewer_id = any (array(select people.wears())) and s.what = $1 and s.writes and s.until > platform.clock()
$$;

-- The one subject that the held link opens for this act.
create function people.linked(act text) returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select l.subject from people.link l
  where l.id = platform.held_link() and $1 = any (l.may) and l.revoked_at is null and l.expires_at > platform.clock()
$$;

-- The only way to give sight: a person about herself; jobs and the owner about anybody.
create function people.let_see(about uuid, viewer uuid, kind text, may_write boolean, reason text, ends timestamptz default 'infinity')
returns void language plpgsql security definer set search_path = '' as $$
begin
  if pg_has_role(session_user, 'app', 'member') and not pg_has_role(session_user, 'job', 'member') then
    if platform.actor() is null or platform.actor() <> about then
      raise exception 'only the person herself gives sight' using errcode = '42501';
    end if;
  end if;
  insert into people.sight (person_id, viewer_id, what, writes, because, since, until)
  values (about, viewer, kind, may_write, reason, platform.clock(), ends)
  on conflict (person_id, viewer_id, what) do update set writes = excluded.writes, because = excluded.because, since = platform.clock(), until = excluded.until;
end $$;

create function people.stop_seeing(about uuid, viewer uuid, kind text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if pg_has_role(session_user, 'app', 'member') and not pg_has_role(session_user, 'job', 'member') and platform.actor() is distinct from about then
    raise exception 'only the person herself ends sight' using errcode = '42501';
  end if;
  update people.sight set until = platform.clock() where person_id = about and viewer_id = viewer and what = kind and until > platform.clock();
end $$;

-- Session, link and sign-in are looked up before anybody is known: three functions, nothing else.
create function platform.find_session(hash bytea, at timestamptz) returns table (session_id uuid, person_id uuid, city_id text, given_name text, family_name text, birth_date date, language text, roles jsonb)
language sql stable security definer set search_path = '' as $$
  select s.id, p.person_id, p.city_id, p.given_name, p.family_name, p.birth_date, p.language,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'cityId', r.city_id, 'schoolId', r.school_id, 'companyId', r.company_id) order by r.role)
      from people.role r where r.person_id = p.person_id and r.since <= $2 and r.until > $2), '[]')
  from platform.session s join people.person p on p.person_id = s.person_id
  where s.token_hash = hash and s.expires_at > $2
$$;
create function platform.open_session(id uuid, hash bytea, who uuid, ends timestamptz) returns void language sql security definer set search_path = '' as $$
  insert into platform.session (id, token_hash, person_id, expires_at) values ($1, $2, $3, $4)
$$;
create function platform.close_session(hash bytea) returns void language sql security definer set search_path = '' as $$
  delete from platform.session where token_hash = hash
$$;
create function people.find_link(link uuid) returns table (id uuid, person_id uuid, may text[], subject uuid, holder text, email text, expires_at timestamptz, state text)
language sql stable security definer set search_path = '' as $$
  select l.id, l.person_id, l.may, l.subject, l.holder, l.email, l.expires_at,
    case when l.revoked_at is not null then 'revoked' when l.expires_at <= platform.clock() then 'expired' else 'open' end
  from people.link l where l.id = link
$$;
-- Asks for a sign-in mail. Says nothing about whether the address is known; at most five an hour for one address.
create function people.ask_sign_in(id uuid, address text, go text, ends timestamptz) returns boolean language plpgsql security definer set search_path = '' as $$
declare who uuid;
begin
  if (select count(*) from people.sign_in s where s.email = address and s.created_at > platform.clock() - interval '1 hour') >= 5 then return false; end if;
  select l.person_id into who from people.login l where l.email = address;
  insert into people.sign_in (id, email, person_id, goes_to, created_at, expires_at) values (id, address, who, go, platform.clock(), ends);
  return who is not null;
end $$;
-- Uses a sign-in mail once; the row is locked, so of two at once one wins.
create function people.use_sign_in(ask uuid) returns table (person_id uuid, go text, state text) language plpgsql security definer set search_path = '' as $$
declare row people.sign_in;
begin
  select * into row from people.sign_in s where s.id = ask for update;
  if row.id is null or row.person_id is null then return query select null::uuid, null::text, 'unknown'; return; end if;
  if row.used_at is not null then return query select null::uuid, row.goes_to, 'used'; return; end if;
  if row.expires_at <= platform.clock() then return query select null::uuid, row.goes_to, 'expired'; return; end if;
  update people.sign_in s set used_at = platform.clock() where s.id = ask;
  return query select row.person_id, row.goes_to, 'open';
end $$;
create function people.find_sign_in(ask uuid) returns table (state text) language sql stable security definer set search_path = '' as $$
  select case when s.person_id is null then 'unknown' when s.used_at is not null then 'used' when s.expires_at <= platform.clock() then 'expired' else 'open' end
  from people.sign_in s where s.id = ask
$$;
revoke all on all functions in schema people from public;
revoke all on function platform.find_session, platform.open_session, platform.close_session from public;
grant execute on function people.wears, people.seen, people.writes, people.linked, people.let_see, people.stop_seeing, people.find_link to app, job;
grant execute on function platform.find_session, platform.open_session, platform.close_session, people.ask_sign_in, people.use_sign_in, people.find_sign_in to app;

-- What platform's tables hold is about persons too: these policies know people.
grant select, update (given_name, family_name, email, phone, street, postcode, place, home, language) on people.person to app;
call platform.protect('people.person', 'way');
drop policy adds on people.person;
drop policy changes on people.person;
create policy changes on people.person for update to app using (person_id = platform.actor()) with check (person_id = platform.actor());
grant select on people.enrolment, people.role to app;
call platform.protect('people.enrolment', 'way', writes => false);
call platform.protect('people.role', 'way', writes => false);
grant select, insert, update (name, email, confirmed_at, blocked, until) on people.relation to app;
call platform.protect('people.relation', 'way');
create policy guardian on people.relation for select to app using (other_id = platform.actor());
create policy mentor_confirms on people.relation for update to app using (person_id = any (array(select people.seen('way')))) with check (person_id = any (array(select people.seen('way'))));
grant select, insert, update (expires_at, revoked_at) on people.link to app;
call platform.protect('people.link', 'way');
grant select on people.sight to app;
alter table people.sight enable row level security;
create policy own on people.sight for select to app using (person_id = platform.actor());
create policy job_all on people.sight to job using (true) with check (true);
grant select on people.class, people.login, people.hat to app;
alter table people.login enable row level security;
create policy own on people.login for select to app using (person_id = platform.actor());
create policy job_all on people.login to job using (true) with check (true);
alter table people.hat enable row level security;
create policy own on people.hat for select to app using (person_id = platform.actor());
create policy job_all on people.hat to job using (true) with check (true);
grant select, insert, update, delete on all tables in schema people to job;
