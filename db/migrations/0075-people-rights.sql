-- people: roles and relations are given and ended, and ending one ends the sight that came with it, at once.
alter table people.relation drop constraint relation_kind_check;
alter table people.relation add constraint relation_kind_check check (kind in ('guardian', 'mentor', 'coach'));
drop policy guardian on people.relation;
create policy guardian on people.relation for select to app using (other_id = platform.actor() and until > platform.clock());
-- a mentor is one of a class
alter table people.role add column class_id uuid references people.class;
-- a hat that is worn from a day on; null: always
alter table people.hat add column since timestamptz;
create or replace function people.wears() returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select platform.actor() where platform.actor() is not null
  union all
  select h.wears from people.hat h where h.person_id = platform.actor() and (h.since is null or h.since <= platform.clock()) and h.until > platform.clock()
$$;

-- Who is of the staff of a school, a city or a company, for giving roles. A coordinator gives those of her school, an administrator those of her
-- city and of what lies in it; nobody a role above her own. Support is given by the owner of the installation alone.
create function people.governs(role text, city text, school uuid, company uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from people.role r
    where r.person_id = platform.actor() and r.since <= platform.clock() and r.until > platform.clock() and (
      r.role = 'coordinator' and $1 in ('mentor', 'coordinator') and r.school_id = $3 and $4 is null
      or r.role = 'administrator' and r.city_id = $2 and (
        $1 in ('programme', 'administrator') and $3 is null and $4 is null
        or $1 in ('mentor', 'coordinator') and $4 is null and exists (select from region.school s where s.id = $3 and s.city_id = $2)
        or $1 = 'employer' and $3 is null and exists (select from places.company c where c.id = $4 and c.city_id = $2))))
$$;

-- The roles that the actor may end: of staff alone, never of a young person or a parent.
create function people.staff() returns table (role_id uuid, person_id uuid, given_name text, family_name text, role text, city_id text, school_id uuid, company_id uuid, class_id uuid, since timestamptz, until timestamptz)
language sql stable security definer set search_path = '' as $$
  select r.id, r.person_id, p.given_name, p.family_name, r.role, r.city_id, r.school_id, r.company_id, r.class_id, r.since, r.until
  from people.role r join people.person p on p.person_id = r.person_id
  where r.until > platform.clock() and r.role in ('mentor', 'coordinator', 'employer', 'programme', 'administrator')
    and exists (
      select from people.role a
      where a.person_id = platform.actor() and a.since <= platform.clock() and a.until > platform.clock() and a.role in ('coordinator', 'administrator')
        and (a.role = 'coordinator' and a.school_id = r.school_id or a.role = 'administrator' and a.city_id = r.city_id))
    and people.governs(r.role, r.city_id, r.school_id, r.company_id)
$$;

-- Only functions call this: the person of an address, made when nobody has it. A young person's address gives nobody: pupils become no staff here.
create function people.person_of(id uuid, address text, given text, family text, city text) returns uuid language plpgsql security definer set search_path = '' as $$
declare known uuid;
begin
  perform pg_advisory_xact_lock(hashtext('login ' || address));
  select l.person_id into known from people.login l where l.email = address;
  if known is null then
    insert into people.person (person_id, city_id, given_name, family_name, email, created_at) values (id, city, given, family, address, platform.clock());
    insert into people.login (email, person_id) values (address, id);
    return id;
  end if;
  if exists (select from people.role r where r.person_id = known and r.role = 'young') then return null; end if;
  return known;
end $$;

create function people.admit(id uuid, address text, given text, family text, city text) returns uuid language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from people.role r
    where r.person_id = platform.actor() and r.since <= platform.clock() and r.until > platform.clock()
      and (r.role = 'coordinator' or r.role = 'administrator' and r.city_id = city)) then
    raise exception 'only who gives roles admits somebody' using errcode = '42501';
  end if;
  return people.person_of(id, address, given, family, city);
end $$;

create function people.give_role(id uuid, who uuid, role text, city text, school uuid, company uuid, class uuid, starts timestamptz, ends timestamptz)
returns void language plpgsql security definer set search_path = '' as $$
declare hat uuid;
begin
  if who = platform.actor() or not people.governs(role, city, school, company) then
    raise exception 'this role is not hers to give' using errcode = '42501';
  end if;
  if (role = 'mentor') <> (class is not null) or class is not null and not exists (select from people.class k where k.id = class and k.school_id = school) then
    raise exception 'a mentor is one of a class of the school' using errcode = '42501';
  end if;
  insert into people.role (id, person_id, role, city_id, school_id, company_id, class_id, since, until) values (id, who, role, city, school, company, class, starts, ends);
  hat := case role when 'mentor' then class when 'coordinator' then school when 'employer' then company end;
  if hat is not null then
    insert into people.hat as h (person_id, wears, since, until) values (who, hat, starts, ends)
    on conflict (person_id, wears) do update set
      since = case when h.until > platform.clock() and (h.since is null or h.since < excluded.since) then h.since else excluded.since end,
      until = case when h.until > platform.clock() then greatest(h.until, excluded.until) else excluded.until end;
  end if;
  if role = 'mentor' then
    insert into people.relation (id, person_id, other_id, kind, name, confirmed_at, since, until)
    select gen_random_uuid(), e.person_id, who, 'mentor', trim(p.given_name || ' ' || p.family_name), platform.clock(), starts, ends
    from people.enrolment e cross join people.person p
    where e.class_id = class and (e.until is null or e.until > platform.clock()::date) and p.person_id = who
      and not exists (select from people.relation r where r.person_id = e.person_id and r.other_id = who and r.kind = 'mentor' and r.until > platform.clock());
  end if;
end $$;

-- Ends a role with the hats it gave, the relations it made, and what support does under it. False: there is none to end.
create function people.end_role(role_id uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare held people.role;
begin
  select * into held from people.role r where r.id = role_id and r.until > platform.clock() for update;
  if held.id is null or held.person_id = platform.actor() or not people.governs(held.role, held.city_id, held.school_id, held.company_id) then return false; end if;
  update people.role r set until = platform.clock() where r.id = role_id;
  perform people.drop_hats(held);
  return true;
end $$;

-- Only functions call this: the hats and the mentor's relations that no other role of hers still gives.
create function people.drop_hats(held people.role) returns void language plpgsql security definer set search_path = '' as $$
begin
  update people.hat h set until = platform.clock()
  where h.person_id = held.person_id and h.until > platform.clock()
    and (held.role = 'coordinator' and h.wears = held.school_id
      or held.role = 'employer' and h.wears = held.company_id
      or held.role = 'mentor' and h.wears in (select k.id from people.class k where k.school_id = held.school_id and (held.class_id is null or k.id = held.class_id)))
    and not exists (
      select from people.role r
      where r.person_id = held.person_id and r.until > platform.clock() and r.since <= platform.clock()
        and (r.role = 'coordinator' and r.school_id = h.wears or r.role = 'employer' and r.company_id = h.wears
          or r.role = 'mentor' and (r.class_id = h.wears or r.class_id is null and exists (select from people.class k where k.id = h.wears and k.school_id = r.school_id))));
  if held.role = 'mentor' then
    update people.relation r set until = platform.clock()
    where r.other_id = held.person_id and r.kind = 'mentor' and r.until > platform.clock()
      and not exists (select from people.enrolment e join people.hat h on h.wears = e.class_id where e.person_id = r.person_id and h.person_id = held.person_id and h.until > platform.clock());
  end if;
  -- what was shown to her by name while she was of the school
  if held.role in ('mentor', 'coordinator') then
    update people.sight s set until = platform.clock()
    where s.viewer_id = held.person_id and s.until > platform.clock()
      and not exists (select from people.relation r where r.person_id = s.person_id and r.other_id = held.person_id and r.until > platform.clock());
  end if;
end $$;

-- Puts a coach beside a young person until a day, by who is at her school. Null: that address is a young person's.
create function people.start_coaching(id uuid, about uuid, other uuid, address text, given text, family text, ends timestamptz) returns uuid language plpgsql security definer set search_path = '' as $$
declare coach uuid;
begin
  if about = platform.actor() or not about = any (array(select people.seen('way')))
    or not exists (select from people.role r where r.person_id = platform.actor() and r.role in ('coordinator', 'mentor') and r.since <= platform.clock() and r.until > platform.clock()) then
    raise exception 'only who is at her school puts a coach beside her' using errcode = '42501';
  end if;
  coach := people.person_of(other, address, given, family, (select p.city_id from people.person p where p.person_id = about));
  if coach is null or coach = platform.actor() then return null; end if;
  if exists (select from people.relation r where r.person_id = about and r.other_id = coach and r.kind = 'coach' and r.until > platform.clock()) then return coach; end if;
  insert into people.relation (id, person_id, other_id, kind, name, email, confirmed_at, since, until)
  select id, about, coach, 'coach', trim(p.given_name || ' ' || p.family_name), p.email, platform.clock(), platform.clock(), ends from people.person p where p.person_id = coach;
  return coach;
end $$;

-- Ends a relation with all that it opened: sight given to the other by name, and links in her mail. False: there is none to end.
create function people.end_relation(relation uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare held people.relation;
begin
  select * into held from people.relation r where r.id = relation and r.until > platform.clock() for update;
  if held.id is null or held.other_id = platform.actor() then return false; end if;
  if held.person_id is distinct from platform.actor() and not (
    held.person_id = any (array(select people.seen('way')))
    and exists (select from people.role r where r.person_id = platform.actor() and r.role in ('coordinator', 'mentor') and r.since <= platform.clock() and r.until > platform.clock())) then
    return false;
  end if;
  update people.relation r set until = platform.clock() where r.id = relation;
  update people.sight s set until = platform.clock()
  where s.person_id = held.person_id and s.viewer_id = held.other_id and s.until > platform.clock()
    and not exists (select from people.relation r where r.person_id = held.person_id and r.other_id = held.other_id and r.until > platform.clock());
  update people.link l set revoked_at = platform.clock()
  where l.person_id = held.person_id and l.revoked_at is null and held.kind = 'guardian' and l.email = held.email and 'agreement' = any (l.may);
  return true;
end $$;

create function people.city_of_company(company uuid) returns text language sql stable security definer set search_path = '' as $$
  select c.city_id from places.company c where c.id = company
$$;

revoke all on function people.city_of_company, people.governs, people.staff, people.admit, people.give_role, people.end_role, people.drop_hats, people.person_of, people.start_coaching, people.end_relation from public;
grant execute on function people.city_of_company, people.governs, people.staff, people.admit, people.give_role, people.end_role, people.start_coaching, people.end_relation to app;

-- Who signs from an account does so while she is what she signs as: a parent of this young person, of this company, of this school.
create function placements.signs_as(agreement uuid) returns setof text language sql stable parallel safe security definer set search_path = '' as $$
  select p.party
  from placements.party p join placements.agreement a on a.id = p.agreement_id
  where p.agreement_id = $1 and p.signer_id = any (array(select people.wears())) and case p.party
    when 'young' then p.signer_id = p.person_id
    when 'guardian' then exists (select from people.relation r where r.person_id = p.person_id and r.other_id = p.signer_id and r.kind = 'guardian' and r.until > platform.clock())
    when 'company' then exists (select from people.role r where r.person_id = platform.actor() and r.role = 'employer' and r.company_id = a.company_id and r.since <= platform.clock() and r.until > platform.clock())
    else exists (select from people.role r where r.person_id = platform.actor() and r.role in ('mentor', 'coordinator') and r.since <= platform.clock() and r.until > platform.clock()
      and (a.school_id is null or r.school_id is null or r.school_id = a.school_id)) end
$$;
create or replace function placements.signs() returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select p.agreement_id from placements.party p
  where p.signer_id = any (array(select people.wears())) and p.party in (select placements.signs_as(p.agreement_id))
$$;
create or replace function placements.own_party(agreement uuid, name text) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select $2 in (select placements.signs_as($1)) or exists (
    select from placements.party p
    where p.agreement_id = $1 and p.party = $2 and p.link_id = platform.held_link() and p.agreement_id = any (array(select people.linked('agreement'))))
$$;
revoke all on function placements.signs_as from public;
grant execute on function placements.signs_as to app, job;
