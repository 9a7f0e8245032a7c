-- The number beside "messages" stands on every page: it comes with the session, in the trip that is made anyway.
drop function platform.find_session(bytea, timestamptz);
create function platform.find_session(hash bytea, at timestamptz) returns table (session_id uuid, person_id uuid, city_id text, given_name text, family_name text, birth_date date, language text, roles jsonb, unread bigint)
language sql stable security definer set search_path = '' as $$
  select s.id, p.person_id, p.city_id, p.given_name, p.family_name, p.birth_date, p.language,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'cityId', r.city_id, 'schoolId', r.school_id, 'companyId', r.company_id) order by r.role)
      from people.role r where r.person_id = p.person_id and r.since <= $2 and r.until > $2), '[]'),
    (select count(*) from messages.notice n where n.person_id = p.person_id and n.read_at is null)
  from platform.session s join people.person p on p.person_id = s.person_id
  where s.token_hash = hash and s.expires_at > $2
$$;
revoke all on function platform.find_session from public;
grant execute on function platform.find_session to app;
create index notice_unread on messages.notice (person_id) where read_at is null;
