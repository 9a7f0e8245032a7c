-- placements: a coordinator acts for her school in the agreements of its pupils, beside the mentor who is asked first.
create index agreement_school on placements.agreement (school_id);

create function placements.school_signs() returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select a.id from placements.agreement a
  where a.school_id in (
      select r.school_id from people.role r
      where r.person_id = platform.actor() and r.role = 'coordinator' and r.since <= platform.clock() and r.until > platform.clock())
    and a.person_id = any (array(select people.seen('way')))
    and exists (select from placements.party p where p.agreement_id = a.id and p.party = 'school')
$$;
revoke all on function placements.school_signs from public;
grant execute on function placements.school_signs to app, job;

create policy school_changes on placements.agreement for update to app
  using (id = any (array(select placements.school_signs()))) with check (id = any (array(select placements.school_signs())));
create policy school_adds on placements.event for insert to app with check (agreement_id = any (array(select placements.school_signs())));
create policy school_signs on placements.signature for insert to app
  with check (party = 'school' and agreement_id = any (array(select placements.school_signs())));
