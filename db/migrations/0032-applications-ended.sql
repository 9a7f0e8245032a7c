-- applications: being taken on is no end. `ended_at` of an accepted application is when what was agreed is over (called off, stopped, done):
-- from then on she may ask for the same place again.
drop index applications.application_open;
update applications.application a set ended_at = (
  select max(e.at) from placements.agreement g
  join placements.event e on e.agreement_id = g.id and e.person_id = g.person_id and e.action in ('withdraw', 'lapse', 'break-off', 'end')
  where g.application_id = a.id and g.person_id = a.person_id and g.state in ('withdrawn', 'broken-off', 'ended', 'looked-back'))
where a.state = 'accepted';
create unique index application_open on applications.application (person_id, place_id)
  where state in ('sent', 'invited') or state = 'accepted' and ended_at is null;
