-- shared: how a company answers, counted by a job from applications; no person and no number of persons in it
create table programme.company_answer (
  company_id uuid primary key references places.company on delete cascade,
  -- median days until it answered; null when it never did
  days real,
  -- five requests or more had their time, and it answered none
  never boolean not null,
  counted_at timestamptz not null
);
grant select on programme.company_answer to app;
grant select, insert, update, delete on programme.company_answer to job;
