-- Whom a guardian is asked about, by the link in the mail: the given name and the city, nothing else.
create function people.consent_child() returns table (given_name text, city_id text, city_name text) language sql stable security definer set search_path = '' as $$
  select p.given_name, t.id, t.name
  from people.consent c join people.person p on p.person_id = c.person_id join region.city t on t.id = p.city_id
  where c.id = any (array(select people.linked('consent')))
$$;
revoke all on function people.consent_child from public;
grant execute on function people.consent_child to app;
