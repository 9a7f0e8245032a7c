-- people: consent as records, objections, and when somebody was last here.

-- person: she agrees with something that is not needed for the task itself; each giving is a row, and taking it back ends it
create table people.consent (
  id uuid primary key,
  person_id uuid not null,
  what text not null check (what in ('keep-applications', 'ask-later')),
  -- of the text that she read
  version smallint not null,
  given_at timestamptz not null,
  -- she was under 16: it counts from when her guardian says so too
  needs_guardian boolean not null,
  guardian_at timestamptz,
  guardian_link uuid,
  withdrawn_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('herself', 'guardian')),
  check (needs_guardian or guardian_at is null)
);
create unique index consent_open on people.consent (person_id, what) where withdrawn_at is null;
grant select, insert (id, person_id, what, version, given_at, needs_guardian), update (withdrawn_at, withdrawn_by) on people.consent to app;
grant select, insert, update, delete on people.consent to job;
alter table people.consent enable row level security;
create policy own on people.consent for select to app
  using (person_id = platform.actor() or id = any (array(select people.linked('consent'))));
create policy gives on people.consent for insert to app with check (person_id = platform.actor());
create policy withdraws on people.consent for update to app using (person_id = platform.actor()) with check (person_id = platform.actor());
create policy job_all on people.consent to job using (true) with check (true);

-- Her guardian says yes or no, by the link in the mail.
create function people.answer_consent(yes boolean) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update people.consent c
  set guardian_at = case when yes then coalesce(c.guardian_at, platform.clock()) end,
    guardian_link = case when yes then platform.held_link() end,
    withdrawn_at = case when yes then null else platform.clock() end,
    withdrawn_by = case when yes then null else 'guardian' end
  where c.id = any (array(select people.linked('consent'))) and c.needs_guardian and c.withdrawn_at is null;
  return found;
end $$;

-- person: she objects to something that the platform does by itself
create table people.objection (
  id uuid primary key,
  person_id uuid not null,
  what text not null check (what in ('proposals', 'ordering')),
  since timestamptz not null,
  ended_at timestamptz
);
create unique index objection_open on people.objection (person_id, what) where ended_at is null;
grant select, insert, update (ended_at) on people.objection to app;
grant select, insert, update, delete on people.objection to job;
-- her school reads it too: its lists leave her where she stands
call platform.protect('people.objection', 'way', writes => false);
create policy adds on people.objection for insert to app with check (person_id = platform.actor());
create policy changes on people.objection for update to app using (person_id = platform.actor()) with check (person_id = platform.actor());

-- when she last signed in: who is not here for long is erased, after mails
alter table people.person add column active_at timestamptz;
create function people.keep_active() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update people.person p set active_at = platform.clock()
  where p.person_id = new.person_id and (p.active_at is null or p.active_at < platform.clock() - interval '1 day');
  return null;
end $$;
create trigger session_is_activity after insert on platform.session for each row execute function people.keep_active();
revoke all on function people.keep_active, people.answer_consent from public;
grant execute on function people.answer_consent to app;
