-- places: a title that changes brings its new words too. By row and only when the title is set: taking a seat passes it by.
create function places.keep_spelling_of_one() returns trigger language plpgsql set search_path = '' as $$
begin
  insert into places.spelling (word)
  select distinct w from regexp_split_to_table(lower(new.title), '[^[:alpha:]]+') w
  where length(w) between 4 and 30
  on conflict do nothing;
  return null;
end $$;
create trigger place_respelt after update of title on places.place
  for each row when (old.title is distinct from new.title) execute function places.keep_spelling_of_one();
