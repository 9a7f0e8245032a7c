-- region: what everybody may know about places to live, schools, programmes and competences. All shared, none private.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create schema region;
grant usage on schema region to app, job;

create table region.city (
  id text primary key check (id ~ '^[a-z-]+$'),
  name text not null,
  municipality_code text not null,
  holiday_region text not null check (holiday_region in ('noord', 'midden', 'zuid')),
  -- a company sees the name before it invites
  name_from_start boolean not null default false,
  -- Rijksdriehoek metres
  centre point not null
);

create table region.neighbourhood (
  code text primary key,
  city_id text not null references region.city,
  kind text not null check (kind in ('wijk', 'buurt')),
  name text not null,
  centre point not null
);
create index neighbourhood_city on region.neighbourhood (city_id, kind);

create table region.school (
  id uuid primary key,
  city_id text not null references region.city,
  name text not null,
  kind text not null check (kind in ('vmbo', 'mbo', 'hbo', 'wo')),
  brin text,
  place text not null,
  phone text,
  position point,
  -- an invented school of the demo region says so
  made_up boolean not null default true
);
create unique index school_brin on region.school (brin, name) where brin is not null;

create table region.programme (
  crebo text primary key,
  name text not null,
  level smallint not null check (level between 1 and 4),
  field text not null,
  paths text[] not null default '{BOL}'
);
create index programme_field on region.programme (field, level);

-- plain words for what somebody can; the sentence is hers
create table region.competence (
  id text primary key,
  sort smallint not null
);

grant select on all tables in schema region to app, job;
