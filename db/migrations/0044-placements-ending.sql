-- placements: why a placement stopped early stands in a table of its own: the company and the parent read the agreement, and never this.
-- person
create table placements.ending (
  agreement_id uuid primary key references placements.agreement,
  person_id uuid not null,
  reason text not null,
  by_party text not null check (by_party in ('young', 'guardian', 'company', 'school')),
  -- for the school alone, and for whoever of the parties gave it
  school_only boolean not null,
  at timestamptz not null default platform.clock()
);
create index ending_person on placements.ending (person_id);

insert into placements.ending (agreement_id, person_id, reason, by_party, school_only, at)
select a.id, a.person_id, a.ended_reason, coalesce(e.by_party, 'young'), a.ended_reason in ('not-safe', 'rather-not-say'), coalesce(e.at, a.changed_at)
from placements.agreement a
left join lateral (
  select v.by_party, v.at from placements.event v
  where v.agreement_id = a.id and v.action = 'break-off' order by v.at desc limit 1) e on true
where a.ended_reason is not null;
update placements.event set words = null where action = 'break-off';
alter table placements.agreement drop column ended_reason;

grant select, insert on placements.ending to app;
grant select, insert, update, delete on placements.ending to job;
alter table placements.ending enable row level security;
create policy sees on placements.ending for select to app
  using (person_id = any (array(select people.seen('way')))
    and (not school_only or by_party = 'young' or person_id is distinct from platform.actor()));
-- each party for itself; also she where others sign for her, and a coordinator for her school
create policy adds on placements.ending for insert to app
  with check (placements.own_party(agreement_id, by_party)
    or by_party = 'young' and person_id = platform.actor()
    or by_party = 'school' and agreement_id = any (array(select placements.school_signs())));
create policy job_all on placements.ending to job using (true) with check (true);
