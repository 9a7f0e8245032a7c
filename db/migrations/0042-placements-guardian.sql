-- placements: who may sign as guardian. A blocked guardian stands in the way only until another one is confirmed by the school, and the
-- school reads whether the one who signs is.
drop function placements.plan_facts;
create function placements.plan_facts(agreement uuid) returns table (birth_date date, city_id text, guardian_blocked boolean, guardian_confirmed boolean)
language sql stable parallel safe security definer set search_path = '' as $$
  with guardian as (
    select r.blocked, not r.blocked and r.confirmed_at is not null
        and exists (select from placements.party s where s.agreement_id = $1 and s.party = 'guardian' and (s.signer_id = r.other_id or s.email = r.email)) as confirmed
    from placements.agreement a join people.relation r on r.person_id = a.person_id
    where a.id = $1 and r.kind = 'guardian' and r.until > platform.clock()
  )
  select p.birth_date, p.city_id,
    exists (select from guardian g where g.blocked) and not exists (select from guardian g where g.confirmed),
    exists (select from guardian g where g.confirmed)
  from placements.agreement a join people.person p on p.person_id = a.person_id
  where a.id = $1
    and (a.person_id = any (array(select people.seen('way'))) or a.id = any (array(select people.linked('agreement'))) or a.id = any (array(select placements.signs()))
      or pg_has_role(session_user, 'job', 'member'))
$$;
revoke all on function placements.plan_facts from public;
grant execute on function placements.plan_facts to app, job;
