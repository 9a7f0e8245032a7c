-- local: what a rule proposed or ordered, without whom: no id of a person, the hour only, and a keyed digest of what went in.
-- Two rows with one digest and version must show one outcome; that is how a bias shows.
create table platform.proposal_log (
  id uuid primary key,
  hour timestamptz not null,
  proposal text not null,
  version integer not null,
  digest bytea not null,
  -- the names of what was looked at, from the closed list
  inputs text[] not null,
  -- codes, numbers and ids of places; never words of a person
  outcome jsonb not null,
  unique (hour, proposal, version, digest)
);
create index proposal_log_hour on platform.proposal_log (hour);
grant insert on platform.proposal_log to app;
grant select, insert, delete on platform.proposal_log to job;

create schema caseload;
grant usage on schema caseload to app, job;

-- person: she disagrees with something that a rule put in an order or proposed; a human at her school answers
create table caseload.contest (
  id uuid primary key,
  person_id uuid not null,
  proposal text not null,
  version integer not null,
  words text not null,
  sent_at timestamptz not null,
  answer_by date not null,
  outcome text check (outcome in ('agreed', 'partly', 'not-agreed')),
  answer text,
  answered_at timestamptz,
  -- who answered; she reads that it was somebody of her school
  answered_by uuid,
  check ((answered_at is null) = (outcome is null) and (outcome is null) = (answer is null))
);
create index contest_person on caseload.contest (person_id, sent_at desc);
create index contest_open on caseload.contest (answer_by) where answered_at is null;
grant select, insert, update (outcome, answer, answered_at, answered_by) on caseload.contest to app;
grant select, insert, update, delete on caseload.contest to job;
call platform.protect('caseload.contest', 'way', writes => false);
create policy adds on caseload.contest for insert to app with check (person_id = platform.actor());
-- her school answers, never she herself, and once
create policy answers on caseload.contest for update to app
  using (person_id = any (array(select people.seen('way'))) and person_id <> platform.actor() and answered_at is null)
  with check (person_id = any (array(select people.seen('way'))) and person_id <> platform.actor());
