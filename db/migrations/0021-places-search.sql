-- places: what the search reads. The database keeps it, so that no writer can forget it: numbers that a count is made of, words, spelling.

-- The fields of work in the order of region's list; a field that comes later goes at the end. 31 stands for any other.
create function places.field_number(field text) returns integer language sql immutable parallel safe set search_path = '' as $$
  select coalesce(array_position(array[
    'food', 'hospitality', 'care', 'education', 'technology', 'ict', 'construction', 'mobility',
    'logistics', 'retail', 'beauty', 'sports', 'green', 'office', 'media', 'security'], field) - 1, 31)
$$;

-- One number for all that a place is counted by: kind (2 bits), field (5), a seat free, answers quickly, recognised learning company.
-- A search groups by it inside an index and never opens the rows.
create function places.facets(kind text, field text, free boolean, quick boolean, recognised boolean)
returns integer language sql immutable parallel safe set search_path = '' as $$
  select array_position(array['visit', 'shadow', 'short', 'internship'], kind) - 1
    + (places.field_number(field) << 2)
    + case when free then 128 else 0 end
    + case when quick then 256 else 0 end
    + case when recognised then 512 else 0 end
$$;

alter table places.place add column facets integer not null default 0;
-- writers need not know it: the trigger fills it
alter table places.place alter column words set default '';

-- Three days is quick: half of the companies that answer at all do so by then.
create function places.keep_facets() returns trigger language plpgsql set search_path = '' as $$
declare
  quick boolean;
  recognised boolean;
begin
  select coalesce(c.answers_in_days <= 3, false), c.recognition_number is not null into quick, recognised
  from places.company c where c.id = new.company_id;
  new.facets := places.facets(new.kind, new.field, new.taken < new.seats, quick, recognised);
  return new;
end $$;

-- A: the title. B: the company and where it is. C: the tasks. D: the rest. Kind and field as words of their own, which synonyms lead to.
create function places.keep_words() returns trigger language plpgsql set search_path = '' as $$
declare
  company text;
begin
  select c.name || ' ' || c.place into company from places.company c where c.id = new.company_id;
  new.words := setweight(to_tsvector('region.dutch', new.title), 'A')
    || setweight(to_tsvector('region.dutch', coalesce(company, '')), 'B')
    || setweight(to_tsvector('region.dutch', array_to_string(new.tasks, ' ')), 'C')
    || to_tsvector('region.dutch', new.about)
    || array_to_tsvector(array['soort:' || new.kind, 'veld:' || new.field]);
  return new;
end $$;

create trigger place_facets before insert or update of kind, field, seats, taken, company_id on places.place
  for each row execute function places.keep_facets();
create trigger place_words before insert or update of title, about, tasks, kind, field, company_id on places.place
  for each row execute function places.keep_words();

-- A company that is renamed, recognised or answers quicker: its places are told by naming their company again.
create function places.tell_places() returns trigger language plpgsql set search_path = '' as $$
begin
  update places.place set company_id = new.id where company_id = new.id;
  return null;
end $$;
create trigger company_changed after update of name, place, answers_in_days, recognition_number on places.company
  for each row when ((old.name, old.place, old.answers_in_days, old.recognition_number)
    is distinct from (new.name, new.place, new.answers_in_days, new.recognition_number))
  execute function places.tell_places();

-- shared: words of titles as they are written, to guess what a misspelt word meant
create table places.spelling (
  word text primary key
);
create index spelling_word on places.spelling using gin (word gin_trgm_ops);
grant select on places.spelling to app;
grant select, insert, update, delete on places.spelling to job;

create function places.keep_spelling() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into places.spelling (word)
  select distinct w from added a, regexp_split_to_table(lower(a.title), '[^[:alpha:]]+') w
  where length(w) between 4 and 30
  on conflict do nothing;
  return null;
end $$;
create trigger place_spelling after insert on places.place
  referencing new table as added for each statement execute function places.keep_spelling();

-- Counting within a circle or a city reads these indexes alone.
drop index places.place_position;
drop index places.place_city_kind;
drop index places.place_company;
create index place_near on places.place using gist (position) include (facets, city_id, paused_until, ends_on, id);
create index place_in_city on places.place (city_id, facets) include (position, paused_until, ends_on, id);
create index place_company on places.place (company_id) include (facets, city_id, paused_until, ends_on, position, id);
create index recognition_crebo on places.recognition (crebo, until) include (company_id);

-- What people type, and what they mean by it. Left: stems of one word.
insert into places.synonym (said, means)
select distinct on (said) said, means from (
  select to_tsquery('region.dutch', said) as said,
    to_tsquery('region.dutch', said) || to_tsquery('region.dutch', words) || coalesce(plain::tsquery, '') as means
  from (values
    ('stage', 'stageplek', $$'soort:internship' | 'soort:short'$$),
    ('stages', 'stage', $$'soort:internship' | 'soort:short'$$),
    ('stageplek', 'stage', $$'soort:internship' | 'soort:short'$$),
    ('stageplekken', 'stage', $$'soort:internship' | 'soort:short'$$),
    ('bpv', 'stage', $$'soort:internship'$$),
    ('snuffelstage', 'proefstage', $$'soort:short' | 'soort:shadow'$$),
    ('snuffelstages', 'proefstage', $$'soort:short' | 'soort:shadow'$$),
    ('meelopen', 'meeloopdag', $$'soort:shadow'$$),
    ('meeloopdag', 'meelopen', $$'soort:shadow'$$),
    ('meekijken', 'meelopen', $$'soort:shadow' | 'soort:visit'$$),
    ('bedrijfsbezoek', 'kijkje', $$'soort:visit'$$),
    ('bedrijfsbezoeken', 'kijkje', $$'soort:visit'$$),
    ('excursie', 'bedrijfsbezoek', $$'soort:visit'$$),
    ('rondleiding', 'bedrijfsbezoek', $$'soort:visit'$$),
    ('bakker', 'bakkerij', null),
    ('bakken', 'bakkerij', null),
    ('bakkerij', 'bakker', null),
    ('brood', 'bakkerij', null),
    ('taart', 'patisserie', null),
    ('kok', 'keuken', null),
    ('koken', 'kok | keuken', null),
    ('slager', 'slagerij', null),
    ('kapper', 'kapsalon | barbier', null),
    ('kappers', 'kapper | kapsalon | barbier', null),
    ('kleding', 'kledingwinkel', null),
    ('kleren', 'kledingwinkel | kleding', null),
    ('auto', 'garage | autotechnicus', null),
    ('autos', 'auto | garage | autotechnicus', null),
    ('monteur', 'technicus | installateur | garage', null),
    ('fiets', 'fietsenmaker', null),
    ('fietsen', 'fietsenmaker', null),
    ('kinderen', 'kinderopvang | bso | basisschool', $$'veld:education'$$),
    ('kind', 'kinderopvang | bso | basisschool', $$'veld:education'$$),
    ('creche', 'kinderopvang', null),
    ('dokter', 'huisarts | doktersassistent', null),
    ('ziekenhuis', 'verpleegkundige', $$'veld:care'$$),
    ('verpleger', 'verpleegkundige', $$'veld:care'$$),
    ('ouderen', 'ouderenzorg', null),
    ('zorg', 'verzorgende', $$'veld:care'$$),
    ('dieren', 'dierenwinkel | asiel | stadsboerderij | dierverzorger', null),
    ('tuin', 'hovenier | kas', null),
    ('plant', 'kas | hovenier | bloemist', null),
    ('bouw', 'bouwplaats | metselaar | timmerman', $$'veld:construction'$$),
    ('elektra', 'elektricien', null),
    ('computer', 'helpdesk', $$'veld:ict'$$),
    ('computers', 'helpdesk', $$'veld:ict'$$),
    ('programmeren', 'websitebouwer | ontwikkelaar | gamestudio', null),
    ('programmeur', 'websitebouwer | ontwikkelaar | gamestudio', null),
    ('ict', 'helpdesk', $$'veld:ict'$$),
    ('games', 'gamestudio', null),
    ('game', 'gamestudio', null),
    ('sport', 'sportclub', $$'veld:sports'$$),
    ('beveiliging', 'beveiliger', $$'veld:security'$$),
    ('veiligheid', 'beveiliger', $$'veld:security'$$),
    ('winkel', 'verkoper', $$'veld:retail'$$),
    ('verkoop', 'verkoper', $$'veld:retail'$$),
    ('horeca', 'restaurant | hotel', $$'veld:hospitality'$$),
    ('toerisme', 'reisbureau', $$'veld:hospitality'$$),
    ('techniek', 'technicus | monteur', $$'veld:technology'$$),
    ('kantoor', 'administratie', $$'veld:office'$$),
    ('media', 'vormgeving', $$'veld:media'$$),
    ('vormgeving', 'ontwerpstudio', $$'veld:media'$$),
    ('vervoer', 'chauffeur', $$'veld:logistics'$$),
    ('logistiek', 'magazijn', $$'veld:logistics'$$),
    ('groen', 'hovenier', $$'veld:green'$$),
    ('onderwijs', 'basisschool', $$'veld:education'$$),
    ('eten', 'keuken', $$'veld:food'$$),
    ('foto', 'fotostudio | fotograaf', null),
    -- what somebody types who does not know the Dutch word
    ('baker', 'bakker | bakkerij', null),
    ('bakery', 'bakker | bakkerij', null),
    ('cook', 'kok | keuken', null),
    ('kitchen', 'keuken | kok', null),
    ('hairdresser', 'kapper | kapsalon', null),
    ('nurse', 'verzorgende', $$'veld:care'$$),
    ('internship', 'stage', $$'soort:internship' | 'soort:short'$$),
    ('shop', 'winkel', $$'veld:retail'$$),
    ('car', 'auto | garage', null),
    ('cars', 'auto | garage', null),
    ('animals', 'dierverzorger | dierenwinkel | asiel', null),
    ('childcare', 'kinderopvang | bso', null)
  ) v(said, words, plain)
) s
where numnode(said) = 1
order by said, length(means::text) desc
on conflict do nothing;

-- what stands there already
update places.place set company_id = company_id;
insert into places.spelling (word)
select distinct w from places.place a, regexp_split_to_table(lower(a.title), '[^[:alpha:]]+') w
where length(w) between 4 and 30;
