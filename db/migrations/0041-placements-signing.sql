-- A signature is inserted for one's own party only: by the account or the link that the party row names.
drop policy adds on placements.signature;
drop policy changes on placements.signature;
drop policy signer_adds on placements.signature;
create function placements.own_party(agreement uuid, name text) returns boolean language sql stable parallel safe security definer set search_path = '' as $$
  select exists (
    select from placements.party p
    where p.agreement_id = $1 and p.party = $2
      and (p.signer_id = any (array(select people.wears())) or (p.link_id = platform.held_link() and p.agreement_id = any (array(select people.linked('agreement'))))))
$$;
create policy signs on placements.signature for insert to app with check (placements.own_party(agreement_id, party));

-- Looking back: each side writes its own.
drop policy adds on placements.reflection;
drop policy changes on placements.reflection;
create policy young_adds on placements.reflection for insert to app with check (by_party = 'young' and person_id = platform.actor());
create policy link_adds on placements.reflection for insert to app
  with check (by_party = 'company' and agreement_id = any (array(select people.linked('look-back'))));
-- the company's look-back link reads the agreement it is about
create policy look_back_sees on placements.agreement for select to app using (id = any (array(select people.linked('look-back'))));

-- What the law asks about the young person, for checking a plan: the code that checks sees it, no page of another party does.
create function placements.plan_facts(agreement uuid) returns table (birth_date date, city_id text, guardian_blocked boolean) language sql stable parallel safe security definer set search_path = '' as $$
  select p.birth_date, p.city_id, exists (select from people.relation r where r.person_id = p.person_id and r.kind = 'guardian' and r.blocked and r.until > platform.clock())
  from placements.agreement a join people.person p on p.person_id = a.person_id
  where a.id = $1
    and (a.person_id = any (array(select people.seen('way'))) or a.id = any (array(select people.linked('agreement'))) or a.id = any (array(select placements.signs()))
      or pg_has_role(session_user, 'job', 'member'))
$$;
revoke all on function placements.own_party, placements.plan_facts from public;
grant execute on function placements.own_party, placements.plan_facts to app, job;
create index party_link on placements.party (link_id);
grant update (name, email, link_id) on placements.party to job;
