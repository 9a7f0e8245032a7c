-- matching: rounds in which a school lets places be proposed for its pupils, and decides itself. The computer proposes, a human decides.
create schema matching;
grant usage on schema matching to app, job;

-- shared: one round of a school: who, which places, which rules and weights, until when; and what came out of it, in numbers
create table matching.run (
  id uuid primary key,
  school_id uuid not null references region.school,
  -- a member of staff; she is no subject of it
  made_by uuid not null,
  title text not null check (length(title) between 1 and 120),
  classes uuid[] not null check (cardinality(classes) > 0),
  settings jsonb not null,
  -- the day on which young people have answered
  deadline date not null,
  state text not null default 'draft' check (state in ('draft', 'running', 'stopped', 'failed', 'ready', 'closed')),
  -- a trial with other rules, beside the round that it was asked for
  what_if_of uuid references matching.run,
  -- how far the calculation is, in percent
  progress smallint not null default 0 check (progress between 0 and 100),
  -- each calculation has a number: one that was overtaken changes nothing
  attempt integer not null default 0,
  -- what went in beside the members: the day, the settings, the places as they were then, what was settled before
  inputs jsonb,
  -- of the rules that worked it out, and the digests of what went in and came out
  version text,
  inputs_digest bytea,
  result_digest bytea,
  outcome jsonb,
  created_at timestamptz not null default platform.clock(),
  started_at timestamptz,
  ended_at timestamptz,
  sent_at timestamptz,
  -- until when the inputs are kept, so that it can be worked out again
  inputs_until date
);
create index run_school on matching.run (school_id, created_at desc);
create index run_what_if on matching.run (what_if_of) where what_if_of is not null;

-- person: somebody in a round, under a number drawn by lot; `inputs` is all that the calculation knew of her
create table matching.member (
  run_id uuid not null references matching.run,
  person_id uuid not null,
  n integer not null,
  -- why no place is proposed for her: she objects, or has one already
  left_out text check (left_out in ('objects', 'placed')),
  inputs jsonb,
  -- which place came out for her and how she scored, as the calculation said it; null before, or when there was none
  result jsonb,
  -- when the round was started with her in it
  created_at timestamptz not null default platform.clock(),
  primary key (run_id, person_id)
);
create index member_person on matching.member (person_id);

-- person: one place for one person, what was decided about it and what she answered
create table matching.proposal (
  id uuid primary key,
  run_id uuid not null references matching.run,
  person_id uuid not null,
  place_id uuid not null references places.place,
  state text not null default 'proposed'
    check (state in ('proposed', 'replaced', 'rejected', 'confirmed', 'offered', 'withdrawn', 'wanted', 'declined', 'lapsed')),
  -- stays hers when it is worked out again
  pinned boolean not null default false,
  -- chosen by somebody of the school, not proposed
  by_hand boolean not null default false,
  -- this was her so-manieth best of so many
  rank smallint,
  of smallint,
  -- why it suits both, in codes
  reasons jsonb not null,
  reason text,
  reason_words text check (length(reason_words) <= 500),
  created_at timestamptz not null default platform.clock(),
  decided_at timestamptz,
  decided_by uuid,
  offered_at timestamptz,
  answer_by date,
  answered_at timestamptz
);
create index proposal_run on matching.proposal (run_id, state);
create index proposal_person on matching.proposal (person_id, created_at desc);
-- one place at a time for one person in a round
create unique index proposal_live on matching.proposal (run_id, person_id)
  where state in ('proposed', 'confirmed', 'offered', 'wanted');

grant select, insert on matching.run, matching.member, matching.proposal to app;
grant update (title, classes, settings, deadline, state, progress, attempt, inputs, outcome, started_at, ended_at, sent_at, inputs_until) on matching.run to app;
grant update (state, pinned, reason, reason_words, decided_at, decided_by, answered_at) on matching.proposal to app;
grant update (left_out, inputs) on matching.member to app;
grant delete on matching.member to app;
grant select, insert, update, delete on all tables in schema matching to job;

-- a round is seen by its school, by who made it and by the mentors of its classes
alter table matching.run enable row level security;
create policy sees on matching.run for select to app
  using (school_id = any (array(select people.wears())) or made_by = platform.actor() or classes && array(select people.wears()));
create policy adds on matching.run for insert to app
  with check (made_by = platform.actor() and (school_id = any (array(select people.wears())) or classes <@ array(select people.wears())));
create policy changes on matching.run for update to app
  using (school_id = any (array(select people.wears())) or made_by = platform.actor())
  with check (school_id = any (array(select people.wears())) or made_by = platform.actor());
create policy job_all on matching.run to job using (true) with check (true);

-- Her own rows she reads; her school adds and decides. In a round that it sees: the inner select runs under the policies above.
call platform.protect('matching.member', 'way', writes => false);
create policy school_adds on matching.member for insert to app
  with check (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r));
create policy school_changes on matching.member for update to app
  using (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r))
  with check (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r));
create policy school_removes on matching.member for delete to app
  using (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r));

call platform.protect('matching.proposal', 'way', writes => false);
create policy school_adds on matching.proposal for insert to app
  with check (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r));
create policy school_decides on matching.proposal for update to app
  using (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r))
  with check (person_id = any (array(select people.seen('way'))) and run_id in (select r.id from matching.run r));
-- what she answers to what was offered to her
create policy she_answers on matching.proposal for update to app
  using (person_id = platform.actor() and state = 'offered')
  with check (person_id = platform.actor() and state in ('wanted', 'declined'));
