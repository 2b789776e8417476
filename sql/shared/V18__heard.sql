-- Since when something its requester did waits for the clerk; null: nothing does. On old cases nothing is known, and nothing waits.
alter table records_request add column heard_at timestamp with time zone;
create index records_request_heard on records_request (city, heard_at, id);
