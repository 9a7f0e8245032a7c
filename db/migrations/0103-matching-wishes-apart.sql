-- What somebody wishes and can, and the reasons that come of it, stand apart: her school sees her way, but of this only whoever she shares it with,
-- and no longer than that. What was kept in the first form goes; a round is worked out again by a press.
update matching.member set inputs = null, result = null;
update matching.proposal set reasons = '{}';

-- Minutes to every place would tell where somebody lives: a column that no page and no download has.
alter table matching.member add column journeys jsonb;
-- her wishes counted
alter table matching.member add column shares boolean not null default false;
grant update (journeys, shares) on matching.member to app;

-- person: her part of the inputs that her school sees only where she shares it
create table matching.wish (
  run_id uuid not null,
  person_id uuid not null,
  inputs jsonb not null,
  created_at timestamptz not null default platform.clock(),
  primary key (run_id, person_id),
  foreign key (run_id, person_id) references matching.member (run_id, person_id) on delete cascade
);
-- person: why a proposal suits both, with what she wishes and can
create table matching.reason (
  proposal_id uuid primary key references matching.proposal on delete cascade,
  person_id uuid not null,
  reasons jsonb not null,
  created_at timestamptz not null default platform.clock()
);
create index reason_person on matching.reason (person_id);
grant select, insert on matching.wish, matching.reason to app;
grant select, insert, update, delete on matching.wish, matching.reason to job;
call platform.protect('matching.wish', 'portfolio', writes => false);
create policy school_adds on matching.wish for insert to app
  with check (person_id = any (array(select people.seen('portfolio'))) and run_id in (select r.id from matching.run r));
call platform.protect('matching.reason', 'portfolio', writes => false);
create policy school_adds on matching.reason for insert to app
  with check (person_id = any (array(select people.seen('portfolio'))) and proposal_id in (select p.id from matching.proposal p));

-- What working a round out again said, by a job that sees all of it.
alter table matching.run add column replayed jsonb;
grant update (replayed) on matching.run to app;

-- How many of a round have a place: also those of classes that the asker does not see, or a seat would be given twice.
create function matching.given(round uuid) returns table (place_id uuid, person_id uuid) language sql stable security definer set search_path = '' as $$
  select p.place_id, case when p.person_id = any (array(select people.seen('way'))) then p.person_id end
  from matching.proposal p
  where p.run_id = round and p.state in ('proposed', 'confirmed', 'offered', 'wanted')
    and exists (select from matching.run r where r.id = round
      and (r.school_id = any (array(select people.wears())) or r.classes && array(select people.wears())))
$$;
revoke all on function matching.given from public;
grant execute on function matching.given to app, job;

-- She answers, and changes nothing else of what her school wrote.
create function matching.answer_alone() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.person_id = platform.actor()
    and (new.pinned, new.reason_words, new.decided_at, new.decided_by) is distinct from (old.pinned, old.reason_words, old.decided_at, old.decided_by) then
    raise exception 'she answers, and changes nothing else' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger answer_alone before update on matching.proposal for each row execute function matching.answer_alone();
