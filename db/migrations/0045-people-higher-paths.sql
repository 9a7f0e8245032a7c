-- people: a student of a university of applied sciences or a university follows no mbo path.
alter table people.enrolment drop constraint enrolment_path_check;
alter table people.enrolment add constraint enrolment_path_check check (path in ('BOL', 'BBL', 'vmbo', 'hbo', 'wo'));
update people.enrolment e set path = s.kind from region.school s where s.id = e.school_id and s.kind in ('hbo', 'wo') and e.path <> s.kind;
