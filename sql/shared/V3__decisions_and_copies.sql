-- A determination keeps the date it was due by: a case that is opened again gets another.
alter table determination add column due_on date;
update determination set due_on = (select r.due_on from records_request r where r.id = determination.request_id);
alter table determination alter column due_on set not null;

-- What a requester cannot open: a file of the case, or (null) the place on the web that the city named. The requester has no name here.
alter table task add column file_id bigint references record_file;
alter table task alter column given_by drop not null;
