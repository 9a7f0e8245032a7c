-- placements: the agreement that all sign, and looking back.
create schema placements;
grant usage on schema placements to app, job;

-- person
create table placements.agreement (
  id uuid primary key,
  person_id uuid not null,
  application_id uuid not null,
  place_id uuid not null references places.place,
  company_id uuid not null references places.company,
  school_id uuid references region.school,
  kind text not null check (kind in ('visit', 'shadow', 'short', 'internship')),
  state text not null default 'draft' check (state in ('draft', 'open', 'signed', 'running', 'ended', 'looked-back', 'withdrawn', 'broken-off')),
  version smallint not null default 1,
  -- the fields of the version: dates, days, hours, trainer, supervisor, goals, insurance, allowance ...
  terms jsonb not null,
  -- "what changed since": earlier terms, oldest first
  history jsonb not null default '[]',
  ended_reason text check (length(ended_reason) <= 500),
  created_at timestamptz not null default platform.clock(),
  changed_at timestamptz not null default platform.clock(),
  starts_on date not null,
  ends_on date not null,
  unique (person_id, application_id)
);
create index agreement_person on placements.agreement (person_id);
create index agreement_company on placements.agreement (company_id);
create index agreement_state on placements.agreement (state, ends_on);

-- person: who must sign
create table placements.party (
  id uuid primary key,
  person_id uuid not null,
  agreement_id uuid not null references placements.agreement,
  party text not null check (party in ('young', 'guardian', 'company', 'school')),
  name text not null,
  email text,
  -- signs from an account
  signer_id uuid,
  -- or by a link
  link_id uuid,
  unique (person_id, agreement_id, party)
);
create index party_signer on placements.party (signer_id);

-- person: signatures of a version; an earlier version's stay as they were
create table placements.signature (
  id uuid primary key,
  person_id uuid not null,
  agreement_id uuid not null references placements.agreement,
  party text not null,
  version smallint not null,
  name text not null check (length(name) between 1 and 200),
  at timestamptz not null default platform.clock(),
  unique (person_id, agreement_id, party, version)
);

-- person: what happened to the agreement
create table placements.event (
  id uuid primary key,
  person_id uuid not null,
  agreement_id uuid not null references placements.agreement,
  action text not null,
  by_party text not null,
  words text check (length(words) <= 1000),
  at timestamptz not null default platform.clock()
);
create index event_agreement on placements.event (agreement_id, at);

-- person: looking back; her own words are hers and her mentor's, the company's go to her
create table placements.reflection (
  id uuid primary key,
  person_id uuid not null,
  agreement_id uuid not null references placements.agreement,
  by_party text not null check (by_party in ('young', 'company')),
  did text not null check (length(did) <= 2000),
  found_out text check (length(found_out) <= 2000),
  competence_id text references region.competence,
  sentence text check (length(sentence) <= 500),
  -- competences that the company confirms it saw
  confirms text[] not null default '{}',
  by_name text,
  at timestamptz not null default platform.clock(),
  unique (person_id, agreement_id, by_party)
);

grant select, insert on all tables in schema placements to app;
grant update (state, version, terms, history, ended_reason, changed_at, starts_on, ends_on) on placements.agreement to app;
grant update (name, email) on placements.party to app;
grant select, insert, update, delete on all tables in schema placements to job;
call platform.protect('placements.agreement', 'way', 'agreement', 'id');
call platform.protect('placements.party', 'way', 'agreement', 'agreement_id');
call platform.protect('placements.signature', 'way', 'agreement', 'agreement_id');
call platform.protect('placements.event', 'way', 'agreement', 'agreement_id');
call platform.protect('placements.reflection', 'way', 'look-back', 'agreement_id');

-- An agreement and its parties come from the job; those who sign from an account (guardian, mentor, company) see theirs by the party row.
drop policy adds on placements.agreement;
drop policy adds on placements.party;
create function placements.signs() returns setof uuid language sql stable parallel safe security definer set search_path = '' as $$
  select p.agreement_id from placements.party p where p.signer_id = any (array(select people.wears()))
$$;
revoke all on function placements.signs from public;
grant execute on function placements.signs to app, job;
create policy signer_sees on placements.agreement for select to app using (id = any (array(select placements.signs())));
create policy signer_changes on placements.agreement for update to app using (id = any (array(select placements.signs()))) with check (id = any (array(select placements.signs())));
create policy signer_sees on placements.party for select to app using (agreement_id = any (array(select placements.signs())));
create policy signer_sees on placements.signature for select to app using (agreement_id = any (array(select placements.signs())));
create policy signer_adds on placements.signature for insert to app with check (agreement_id = any (array(select placements.signs())));
create policy signer_sees on placements.event for select to app using (agreement_id = any (array(select placements.signs())));
create policy signer_adds on placements.event for insert to app with check (agreement_id = any (array(select placements.signs())));
-- a guardian and a company never read her look back; a company writes its own
create policy company_adds on placements.reflection for insert to app
  with check (by_party = 'company' and agreement_id = any (array(select placements.signs())));
drop policy sees on placements.reflection;
create policy sees on placements.reflection for select to app
  using (person_id = any (array(select people.seen('way')))
    or by_party = 'company' and agreement_id = any (array(select people.linked('look-back')))
    or by_party = 'company' and agreement_id = any (array(select placements.signs())));
