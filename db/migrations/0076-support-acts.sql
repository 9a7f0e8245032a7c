-- Support acts as somebody: started and ended by functions, for a reason and at most an hour, with a second factor, in one's own city.
alter table platform.acting add column told_at timestamptz;
-- what support did stays when its session goes; signing out ends it
alter table platform.acting drop constraint acting_session_id_fkey;
create or replace function platform.close_session(hash bytea) returns void language sql security definer set search_path = '' as $$
  update platform.acting set ended_at = platform.clock() where ended_at is null and session_id in (select id from platform.session where token_hash = hash);
  delete from platform.session where token_hash = hash
$$;
create index acting_untold on platform.acting (until) where told_at is null;
grant update (ended_at, told_at) on platform.acting to job;

-- A read by support stands beside a read by the person it acts as.
drop index platform.audit_seen;
create unique index audit_seen on platform.audit (person_id, actor, action, seen_hour, acting) nulls not distinct where seen_hour is not null;
-- whom support looked up or acted for, for the one who answers for it
create index audit_acting on platform.audit (acting, at desc) where acting is not null;

create function people.is_support(city text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from people.role r
    where r.person_id = platform.actor() and r.role = 'support' and r.city_id = $1 and r.since <= platform.clock() and r.until > platform.clock())
$$;

-- One person by her whole address: name and roles, nothing else. Who is of support or gives roles is not helped this way.
create function people.find_for_support(address text) returns table (person_id uuid, given_name text, family_name text, roles text[])
language sql stable security definer set search_path = '' as $$
  select p.person_id, p.given_name, p.family_name, array(
    select distinct r.role from people.role r where r.person_id = p.person_id and r.since <= platform.clock() and r.until > platform.clock() order by r.role)
  from people.login l join people.person p on p.person_id = l.person_id
  where l.email = address and people.is_support(p.city_id) and p.person_id <> platform.actor()
    and not exists (select from people.role r where r.person_id = p.person_id and r.role in ('support', 'administrator') and r.until > platform.clock())
$$;

create function platform.start_acting(id uuid, session uuid, address text, why text, ends timestamptz) returns uuid language plpgsql security definer set search_path = '' as $$
declare about uuid;
begin
  select f.person_id into about from people.find_for_support(address) f;
  if about is null or ends > platform.clock() + interval '1 hour' then return null; end if;
  if not exists (
    select from platform.session s
    where s.id = session and s.person_id = platform.actor() and s.expires_at > platform.clock() and (s.proven_at is not null or s.how = 'demo')) then
    raise exception 'support acts in a session with a second factor' using errcode = '42501';
  end if;
  update platform.acting a set ended_at = a.until where a.session_id = session and a.ended_at is null and a.until <= platform.clock();
  insert into platform.acting (id, session_id, person_id, staff_id, reason, since, until) values (id, session, about, platform.actor(), why, platform.clock(), ends);
  return about;
end $$;

-- Ends what runs in this session; the actor is the person acted for. Whoever holds the session may stop.
create function platform.end_acting(session uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update platform.acting a set ended_at = platform.clock() where a.session_id = session and a.person_id = platform.actor() and a.ended_at is null;
  return found;
end $$;
revoke all on function people.is_support, people.find_for_support, platform.start_acting, platform.end_acting from public;
grant execute on function people.is_support, people.find_for_support, platform.start_acting, platform.end_acting to app;
