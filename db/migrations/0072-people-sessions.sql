-- A session ends when it is idle or old, may owe a second factor, and gets a new token when one was shown.
alter table platform.session
  -- ends when nothing was asked for so long; null: only at expires_at
  add column idle_minutes integer check (idle_minutes > 0),
  -- she set up a second factor and has not shown it in this session
  add column owes_proof boolean not null default false;

drop function platform.find_session(bytea, timestamptz);
create function platform.find_session(hash bytea, at timestamptz) returns table (session_id uuid, person_id uuid, city_id text, given_name text, family_name text, birth_date date, language text, roles jsonb, unread bigint, how text, proven_at timestamptz, support jsonb, owes_proof boolean, seen_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.id, p.person_id, p.city_id, p.given_name, p.family_name, p.birth_date, p.language,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'cityId', r.city_id, 'schoolId', r.school_id, 'companyId', r.company_id) order by r.role)
      from people.role r where r.person_id = p.person_id and r.since <= $2 and r.until > $2), '[]'),
    (select count(*) from messages.notice n where n.person_id = p.person_id and n.read_at is null),
    s.how, s.proven_at,
    case when a.id is not null then jsonb_build_object('id', a.id, 'staffId', a.staff_id, 'staffName', w.given_name || ' ' || w.family_name, 'reason', a.reason, 'until', a.until) end,
    s.owes_proof, s.seen_at
  from platform.session s
  left join platform.acting a on a.session_id = s.id and a.ended_at is null and a.until > $2
  left join people.person w on w.person_id = a.staff_id
  join people.person p on p.person_id = coalesce(a.person_id, s.person_id)
  where s.token_hash = hash and s.expires_at > $2 and (s.idle_minutes is null or s.seen_at + make_interval(mins => s.idle_minutes) > $2)
$$;

drop function platform.open_session(uuid, bytea, uuid, timestamptz, text, text, text);
create function platform.open_session(id uuid, hash bytea, who uuid, ends timestamptz, how text, provider text, device text, idle integer, owes boolean, proven boolean) returns void language sql security definer set search_path = '' as $$
  insert into platform.session (id, token_hash, person_id, created_at, seen_at, expires_at, how, provider, device, idle_minutes, owes_proof, proven_at)
  values ($1, $2, $3, platform.clock(), platform.clock(), $4, $5, $6, $7, $8, $9 and not $10, case when $10 then platform.clock() end)
$$;

create function platform.touch_session(of uuid, at timestamptz) returns void language sql security definer set search_path = '' as $$
  update platform.session s set seen_at = $2 where s.id = $1 and s.seen_at < $2
$$;
-- A second factor was shown: the session goes on under a new token.
create function platform.prove_session(hash bytea, new_hash bytea, at timestamptz) returns void language sql security definer set search_path = '' as $$
  update platform.session s set token_hash = $2, proven_at = $3, owes_proof = false where s.token_hash = $1
$$;

-- Her own sessions: what she sees and ends on "signing in and devices".
create function platform.list_sessions() returns table (session_id uuid, created_at timestamptz, seen_at timestamptz, how text, provider text, device text)
language sql stable security definer set search_path = '' as $$
  select s.id, s.created_at, s.seen_at, s.how, s.provider, s.device from platform.session s
  where s.person_id = platform.actor() and s.expires_at > platform.clock() and (s.idle_minutes is null or s.seen_at + make_interval(mins => s.idle_minutes) > platform.clock())
  order by s.seen_at desc, s.id
$$;
create function platform.end_session(of uuid) returns boolean language sql security definer set search_path = '' as $$
  with ended as (delete from platform.session s where s.id = $1 and s.person_id = platform.actor() returning 1) select exists (select from ended)
$$;
create function platform.end_other_sessions(keep uuid) returns bigint language sql security definer set search_path = '' as $$
  with ended as (delete from platform.session s where s.person_id = platform.actor() and s.id is distinct from $1 returning 1) select count(*) from ended
$$;
revoke all on function platform.find_session, platform.open_session, platform.touch_session, platform.prove_session, platform.list_sessions,
  platform.end_session, platform.end_other_sessions from public;
grant execute on function platform.find_session, platform.open_session, platform.touch_session, platform.prove_session, platform.list_sessions,
  platform.end_session, platform.end_other_sessions to app;
