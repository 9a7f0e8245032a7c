-- messages: a company that offers moments a second time is a new mail about the same application; the same round never goes twice.
alter table messages.mail add column round smallint not null default 1;
alter table messages.mail drop constraint mail_person_id_template_subject_link_id_key;
alter table messages.mail add unique nulls not distinct (person_id, template, subject, link_id, round);
