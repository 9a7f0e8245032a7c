-- applications: applying with competences first; the name opens when the company invites.
create schema applications;
grant usage on schema applications to app, job;

-- person
create table applications.application (
  id uuid primary key,
  person_id uuid not null,
  place_id uuid not null references places.place,
  company_id uuid not null references places.company,
  state text not null default 'sent' check (state in ('sent', 'withdrawn', 'expired', 'refused', 'invited', 'accepted')),
  motivation text not null check (length(motivation) between 1 and 1500),
  -- what the company sees before it invites: competences, activities and evidence as she chose them then
  shown jsonb not null,
  name_from_start boolean not null,
  reason text,
  reason_words text check (length(reason_words) <= 500),
  -- moments the company offers ("2026-03-10T13:00" wall-clock, or its own words) and the one she chose
  moments jsonb not null default '[]',
  chosen_moment text,
  words text check (length(words) <= 1000),
  sent_at timestamptz not null default platform.clock(),
  answered_at timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  expires_at timestamptz not null
);
create index application_person on applications.application (person_id, sent_at desc);
create index application_company on applications.application (company_id, state);
create index application_place on applications.application (place_id, state);
-- one open application a place
create unique index application_open on applications.application (person_id, place_id) where state in ('sent', 'invited', 'accepted');

-- person: who she is, apart, so that the wall is a row and not a column
create table applications.identity (
  application_id uuid primary key references applications.application,
  person_id uuid not null,
  name text not null,
  email text,
  phone text,
  school text,
  place text
);

-- person: the stages, for rates per stage later
create table applications.event (
  id uuid primary key,
  person_id uuid not null,
  application_id uuid not null references applications.application,
  state text not null,
  by_kind text not null check (by_kind in ('young', 'company', 'job')),
  at timestamptz not null default platform.clock()
);
create index event_application on applications.event (application_id, at);

-- person: evidence that goes with an application
create table applications.evidence (
  application_id uuid not null references applications.application,
  person_id uuid not null,
  evidence_id uuid not null,
  file_id uuid not null,
  title text not null,
  name text not null,
  mime text not null,
  primary key (application_id, evidence_id)
);

grant select, insert on all tables in schema applications to app;
grant update (state, reason, reason_words, moments, chosen_moment, words, answered_at, accepted_at, ended_at) on applications.application to app;
grant select, insert, update, delete on all tables in schema applications to job;
call platform.protect('applications.application', 'way', 'answer', 'id');
call platform.protect('applications.event', 'way', 'answer', 'application_id');
call platform.protect('applications.evidence', 'portfolio', 'answer', 'application_id');
call platform.protect('applications.identity', 'way');
-- a link answers, it does not apply
drop policy adds on applications.application;
create policy adds on applications.application for insert to app with check (person_id = platform.actor());
drop policy adds on applications.evidence;
create policy adds on applications.evidence for insert to app with check (person_id = platform.actor());
drop policy changes on applications.evidence;
drop policy changes on applications.event;
drop policy changes on applications.identity;
-- staff of the company with an account see and answer what was sent to it
create policy company_sees on applications.application for select to app using (company_id = any (array(select people.wears())));
create policy company_answers on applications.application for update to app
  using (company_id = any (array(select people.wears()))) with check (company_id = any (array(select people.wears())));
create policy company_sees on applications.event for select to app
  using (application_id in (select a.id from applications.application a where a.company_id = any (array(select people.wears()))));
create policy company_adds on applications.event for insert to app
  with check (application_id in (select a.id from applications.application a where a.company_id = any (array(select people.wears()))));
create policy company_sees on applications.evidence for select to app
  using (application_id in (select a.id from applications.application a where a.company_id = any (array(select people.wears()))));
-- the name: only after an invitation, or where the city says so from the start. The inner select runs under the policies above.
create policy revealed on applications.identity for select to app
  using (application_id in (
    select a.id from applications.application a
    where (a.state in ('invited', 'accepted') or a.name_from_start)
      and (a.id = any (array(select people.linked('answer'))) or a.company_id = any (array(select people.wears())))));
