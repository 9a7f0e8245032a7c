-- local: how each backup and restore went; administrators read when the last was made
create table platform.backup_run (
  id uuid primary key,
  kind text not null check (kind in ('backup', 'restore')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  outcome text not null,
  encrypted boolean not null,
  bytes bigint,
  rows bigint,
  files integer
);
create index backup_run_started on platform.backup_run (kind, started_at desc);
grant select on platform.backup_run to app, job;
