-- A session says how somebody came in, on which device, and when a second factor was shown; support acts as somebody only for a reason and a while.
alter table platform.session
  add column how text not null default 'mail' check (how in ('mail', 'passkey', 'provider', 'demo')),
  -- which provider, where one was used
  add column provider text,
  -- browser and system in a few words, for the list of devices; never the whole header
  add column device text,
  -- when a second factor was shown in this session
  add column proven_at timestamptz;

alter table people.role drop constraint role_role_check;
alter table people.role add constraint role_role_check check (role in ('young', 'guardian', 'mentor', 'coordinator', 'employer', 'programme', 'administrator', 'support'));

-- person: whom support acts for in a session of its own
create table platform.acting (
  id uuid primary key,
  session_id uuid not null references platform.session on delete cascade,
  person_id uuid not null,
  staff_id uuid not null,
  reason text not null check (length(trim(reason)) >= 10),
  since timestamptz not null,
  until timestamptz not null check (until > since and until <= since + interval '1 hour'),
  ended_at timestamptz
);
create unique index acting_session on platform.acting (session_id) where ended_at is null;
create index acting_person on platform.acting (person_id, since desc);
alter table platform.acting enable row level security;
-- she may read who acted for her and why; what starts and ends it are functions
create policy own on platform.acting for select to app using (person_id = platform.actor());
create policy job_all on platform.acting to job using (true) with check (true);
grant select on platform.acting to app;
grant select, delete on platform.acting to job;

-- What somebody of support did as her stands in her audit, with who really did it.
alter table platform.audit add column acting uuid;

-- While support acts for her, the session's person is her; `support` says who is behind it.
drop function platform.find_session(bytea, timestamptz);
create function platform.find_session(hash bytea, at timestamptz) returns table (session_id uuid, person_id uuid, city_id text, given_name text, family_name text, birth_date date, language text, roles jsonb, unread bigint, how text, proven_at timestamptz, support jsonb)
language sql stable security definer set search_path = '' as $$
  select s.id, p.person_id, p.city_id, p.given_name, p.family_name, p.birth_date, p.language,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'cityId', r.city_id, 'schoolId', r.school_id, 'companyId', r.company_id) order by r.role)
      from people.role r where r.person_id = p.person_id and r.since <= $2 and r.until > $2), '[]'),
    (select count(*) from messages.notice n where n.person_id = p.person_id and n.read_at is null),
    s.how, s.proven_at,
    case when a.id is not null then jsonb_build_object('id', a.id, 'staffId', a.staff_id, 'staffName', w.given_name || ' ' || w.family_name, 'reason', a.reason, 'until', a.until) end
  from platform.session s
  left join platform.acting a on a.session_id = s.id and a.ended_at is null and a.until > $2
  left join people.person w on w.person_id = a.staff_id
  join people.person p on p.person_id = coalesce(a.person_id, s.person_id)
  where s.token_hash = hash and s.expires_at > $2
$$;
drop function platform.open_session(uuid, bytea, uuid, timestamptz);
create function platform.open_session(id uuid, hash bytea, who uuid, ends timestamptz, how text, provider text, device text) returns void language sql security definer set search_path = '' as $$
  insert into platform.session (id, token_hash, person_id, created_at, seen_at, expires_at, how, provider, device)
  values ($1, $2, $3, platform.clock(), platform.clock(), $4, $5, $6, $7)
$$;
revoke all on function platform.find_session, platform.open_session from public;
grant execute on function platform.find_session, platform.open_session to app;
