-- No computer decides about a proposal: who did so stands beside it, and a job writes no state that means no.
alter table matching.proposal add constraint proposal_decided_by_a_person
  check (state not in ('confirmed', 'rejected', 'withdrawn') or decided_by is not null);
create policy job_proposes on matching.proposal as restrictive for insert to job with check (state = 'proposed');
create policy job_rejects_nobody on matching.proposal as restrictive for update to job
  using (true) with check (state not in ('rejected', 'withdrawn', 'declined'));

-- Who made a round has it no longer when she leaves its classes or its school.
drop policy sees on matching.run;
create policy sees on matching.run for select to app
  using (school_id = any (array(select people.wears())) or classes && array(select people.wears()));
drop policy changes on matching.run;
create policy changes on matching.run for update to app
  using (school_id = any (array(select people.wears())) or (made_by = platform.actor() and classes && array(select people.wears())))
  with check (school_id = any (array(select people.wears())) or (made_by = platform.actor() and classes && array(select people.wears())));

-- The classes of a round are of its school.
drop policy adds on matching.run;
create policy adds on matching.run for insert to app
  with check (made_by = platform.actor()
    and (school_id = any (array(select people.wears())) or classes <@ array(select people.wears()))
    and not exists (select from unnest(classes) c (id) left join people.class k on k.id = c.id where k.school_id is distinct from run.school_id));
