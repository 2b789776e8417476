-- A letter that did not get to its requester is a task of the clerk's. Those that failed before get theirs from the timetable.
alter table task add column letter_id bigint references letter;
create index task_letter on task (letter_id);
