-- messages: what happened that somebody should know. Every row is a young person's, or an adult's about herself.
create schema messages;
grant usage on schema messages to app, job;

-- person: a notice in her inbox. `kind` is the text key, `values` what the sentence needs, `href` where it leads.
create table messages.notice (
  id uuid primary key,
  person_id uuid not null,
  kind text not null,
  values jsonb not null default '{}',
  href text not null,
  at timestamptz not null default platform.clock(),
  read_at timestamptz
);
create index notice_person on messages.notice (person_id, at desc);
grant select, insert, update (read_at) on messages.notice to app;
alter table messages.notice enable row level security;
create policy own on messages.notice to app using (person_id = platform.actor()) with check (person_id = platform.actor());
create policy job_all on messages.notice to job using (true) with check (true);
grant select, insert, delete on messages.notice to job;

-- person: a mail that went out or waits; the address is looked up when it is sent
create table messages.mail (
  id uuid primary key,
  person_id uuid not null,
  template text not null,
  subject uuid not null,
  link_id uuid,
  -- to the person herself when there is no link
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dropped')),
  attempts smallint not null default 0,
  at timestamptz not null default platform.clock(),
  sent_at timestamptz,
  unique nulls not distinct (person_id, template, subject, link_id)
);
create index mail_subject on messages.mail (subject);
grant select, insert on messages.mail to app;
grant select, insert, update, delete on messages.mail to job;
call platform.protect('messages.mail', 'way', 'answer', 'subject');
