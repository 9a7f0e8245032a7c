-- places: companies and the places they offer. Shared: everybody may search them; what is private stands apart.
create schema places;
grant usage on schema places to app, job;

create table places.company (
  id uuid primary key,
  city_id text not null references region.city,
  name text not null check (length(name) between 1 and 200),
  field text not null,
  about text,
  street text not null,
  postcode text not null,
  place text not null,
  position point not null,
  -- number in the register of recognised learning companies
  recognition_number text,
  -- median days until an answer, kept by a job; null while new
  answers_in_days real,
  created_at timestamptz not null default now()
);
create index company_city on places.company (city_id, name);

-- shared: for which programmes the recognition holds, until when
create table places.recognition (
  company_id uuid not null references places.company,
  crebo text not null references region.programme,
  until date not null,
  primary key (company_id, crebo)
);

-- person (the adult's row is about herself): whom to write to; never on a searched table
create table places.contact (
  company_id uuid not null references places.company,
  person_id uuid not null,
  name text not null,
  email text not null,
  phone text,
  role text not null default 'contact' check (role in ('contact', 'trainer')),
  primary key (company_id, person_id)
);

create table places.place (
  id uuid primary key,
  company_id uuid not null references places.company,
  city_id text not null references region.city,
  kind text not null check (kind in ('visit', 'shadow', 'short', 'internship')),
  title text not null check (length(title) between 1 and 200),
  about text not null check (length(about) <= 4000),
  tasks text[] not null default '{}',
  field text not null,
  competences text[] not null default '{}',
  -- what the work is like: early, late, outside, inside, people, alone, hands, screen, saturday
  traits text[] not null default '{}',
  -- what the law asks about: machines, alcohol-served, till ...
  hazards text[] not null default '{}',
  crebos text[] not null default '{}',
  level_from smallint not null default 1,
  level_to smallint not null default 4,
  -- an age that a legal rule asks; the code names the rule
  age_from smallint,
  age_rule text,
  starts_on date,
  ends_on date,
  days smallint[] not null default '{}',
  day_starts time not null default '09:00',
  day_ends time not null default '17:00',
  pause_minutes smallint not null default 30,
  length_days smallint not null default 1,
  allowance_cents integer not null default 0,
  seats smallint not null check (seats between 1 and 500),
  taken smallint not null default 0,
  paused_until date,
  position point not null,
  words tsvector not null,
  made_up boolean not null default false,
  created_at timestamptz not null default now(),
  check (taken between 0 and seats),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create text search configuration region.dutch (copy = pg_catalog.dutch);
alter text search configuration region.dutch alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create index place_words on places.place using gin (words);
create index place_position on places.place using gist (position);
create index place_company on places.place (company_id);
create index place_city_kind on places.place (city_id, kind, field);

-- shared: words that the stemmer does not unite ("stages", "vacature"), for ts_rewrite
create table places.synonym (
  said tsquery primary key,
  means tsquery not null
);

grant select on places.company, places.recognition, places.contact, places.place, places.synonym to app;
grant insert, update on places.place, places.company to job;
grant select, insert, update, delete on all tables in schema places to job;
-- the web changes the count that decides and the pause, through places' own door
grant update (taken, paused_until) on places.place to app;
alter table places.contact enable row level security;
create policy own on places.contact for select to app
  using (company_id = any (array(select people.wears())) or person_id = platform.actor());
create policy job_all on places.contact to job using (true) with check (true);

-- The address for a mail, for the job and the owner alone; `app` has the first name for a page that an applicant reads.
create function places.contact_name(company uuid) returns text language sql stable security definer set search_path = '' as $$
  select c.name from places.contact c where c.company_id = company order by c.role, c.name collate "C" limit 1
$$;
revoke all on function places.contact_name from public;
grant execute on function places.contact_name to app, job;
