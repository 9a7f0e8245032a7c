-- A rule turns nobody down. When a company gives the last seat to somebody, the others' questions are over because the place is filled:
-- a state of its own, so that "refused" always means that a person said no.
alter table applications.application drop constraint application_state_check;
alter table applications.application add constraint application_state_check check (state in ('sent', 'withdrawn', 'expired', 'refused', 'filled', 'invited', 'accepted'));
update applications.application a set state = 'filled'
where a.state = 'refused' and exists (select from applications.event e where e.application_id = a.id and e.state = 'refused' and e.by_kind = 'job');
update applications.event set state = 'filled' where state = 'refused' and by_kind = 'job';
alter table applications.event add constraint event_refused_by_a_person check (not (state = 'refused' and by_kind = 'job'));
