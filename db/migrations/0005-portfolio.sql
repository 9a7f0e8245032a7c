-- portfolio: what she did, which competence it shows in her own words, what proves it, who confirmed it.
create schema portfolio;
grant usage on schema portfolio to app, job;

-- person: the head of her eCV
create table portfolio.profile (
  person_id uuid primary key,
  headline text,
  seeks text,
  available_from date,
  days smallint[] not null default '{}',
  -- soft wishes for "suits me": early, late, outside, inside, people, alone, hands, screen
  likes text[] not null default '{}',
  fields text[] not null default '{}',
  languages jsonb not null default '[]',
  updated_at timestamptz not null default platform.clock()
);

-- person: a CV file that was read; activities point to it until she takes it back
create table portfolio.import (
  id uuid primary key,
  person_id uuid not null,
  format text not null,
  file_name text not null,
  -- what was understood and what was not: the preview
  reading jsonb not null,
  digest bytea not null,
  state text not null default 'preview' check (state in ('preview', 'taken', 'undone')),
  at timestamptz not null default platform.clock(),
  taken_at timestamptz,
  undone_at timestamptz
);
create index import_person on portfolio.import (person_id, at desc);

-- person
create table portfolio.activity (
  id uuid primary key,
  person_id uuid not null,
  kind text not null check (kind in ('home', 'neighbourhood', 'work', 'club', 'school', 'made', 'placement', 'education')),
  title text not null check (length(title) between 1 and 200),
  organisation text check (length(organisation) <= 200),
  what text check (length(what) <= 2000),
  -- "2024", "2024-03" or "2024-03-01": as precise as she remembers
  since text,
  until text,
  import_id uuid,
  -- set by the placement that it came from
  placement_id uuid,
  on_cv boolean not null default true,
  created_at timestamptz not null default platform.clock(),
  removed_at timestamptz,
  unique (person_id, id)
);
create index activity_person on portfolio.activity (person_id, created_at);
create unique index activity_placement on portfolio.activity (person_id, placement_id) where placement_id is not null;

-- person: a competence that an activity shows, in her own sentence
create table portfolio.shown (
  id uuid primary key,
  person_id uuid not null,
  activity_id uuid not null,
  competence_id text not null references region.competence,
  sentence text not null check (length(sentence) between 1 and 500),
  created_at timestamptz not null default platform.clock(),
  unique (person_id, activity_id, competence_id),
  foreign key (person_id, activity_id) references portfolio.activity (person_id, id) on delete cascade
);

-- person: a photo or document
create table portfolio.evidence (
  id uuid primary key,
  person_id uuid not null,
  activity_id uuid not null,
  file_id uuid not null references platform.file,
  title text not null check (length(title) between 1 and 200),
  created_at timestamptz not null default platform.clock(),
  removed_at timestamptz,
  foreign key (person_id, activity_id) references portfolio.activity (person_id, id)
);
create index evidence_person on portfolio.evidence (person_id, activity_id);

-- person: somebody who saw it says so
create table portfolio.confirmation (
  id uuid primary key,
  person_id uuid not null,
  activity_id uuid not null,
  competence_id text references region.competence,
  by_name text not null,
  by_role text not null,
  organisation text not null,
  words text check (length(words) <= 1000),
  placement_id uuid,
  at timestamptz not null default platform.clock(),
  foreign key (person_id, activity_id) references portfolio.activity (person_id, id)
);
create unique index confirmation_once on portfolio.confirmation (person_id, activity_id, placement_id, competence_id) nulls not distinct;

grant select on all tables in schema portfolio to app;
grant insert, update (headline, seeks, available_from, days, likes, fields, languages, updated_at) on portfolio.profile to app;
grant insert, update (state, taken_at, undone_at) on portfolio.import to app;
grant insert, update (title, organisation, what, since, until, on_cv, removed_at) on portfolio.activity to app;
grant insert, update (sentence), delete on portfolio.shown to app;
grant insert, update (title, removed_at) on portfolio.evidence to app;
grant delete on portfolio.import, portfolio.activity to app;
grant select, insert, update, delete on all tables in schema portfolio to job;
call platform.protect('portfolio.profile', 'portfolio');
call platform.protect('portfolio.import', 'portfolio', removes => true);
call platform.protect('portfolio.activity', 'portfolio', removes => true);
call platform.protect('portfolio.shown', 'portfolio', removes => true);
call platform.protect('portfolio.evidence', 'portfolio');
-- she does not confirm herself: only the job writes here, from a look back that a company sent
call platform.protect('portfolio.confirmation', 'portfolio', writes => false);
-- what a CV file said is for her alone
drop policy sees on portfolio.import;
create policy sees on portfolio.import for select to app using (person_id = platform.actor());
-- who sees her eCV sees the names of its files, and opens them through the eCV
create policy shared on platform.file for select to app using (person_id = any (array(select people.seen('portfolio'))));

-- How far somebody is, in numbers only: for her mentor, who sees the stop on her route but not what she wrote.
create function portfolio.progress(ids uuid[]) returns table (person_id uuid, activities bigint, competences bigint, confirmed bigint, wishes boolean, last_at timestamptz)
language sql stable parallel safe security definer set search_path = '' as $$
  select p.id, count(distinct a.id), count(distinct s.competence_id), count(distinct c.id),
    coalesce(bool_or(cardinality(f.likes) > 0 or cardinality(f.fields) > 0), false),
    greatest(max(a.created_at), max(s.created_at), max(f.updated_at))
  from unnest(ids) p(id)
  left join portfolio.activity a on a.person_id = p.id and a.removed_at is null
  left join portfolio.shown s on s.person_id = p.id and s.activity_id = a.id
  left join portfolio.confirmation c on c.person_id = p.id and c.activity_id = a.id
  left join portfolio.profile f on f.person_id = p.id
  where p.id = any (array(select people.seen('way')))
  group by p.id
$$;
revoke all on function portfolio.progress from public;
grant execute on function portfolio.progress to app, job;
