-- programme: which city does which measure of the deal. No person in it.
create schema programme;
grant usage on schema programme to app, job;

create table programme.measure (
  id text primary key,
  sort smallint not null,
  part text not null check (part in ('vmbo', 'mbo', 'higher', 'work', 'programme'))
);

create table programme.participation (
  city_id text not null references region.city,
  measure_id text not null references programme.measure,
  state text not null check (state in ('takes-part', 'open', 'invited', 'start', 'later', 'own')),
  primary key (city_id, measure_id)
);
grant select on all tables in schema programme to app, job;
