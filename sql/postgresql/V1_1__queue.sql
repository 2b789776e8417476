-- Whether the statutory clock still runs for a case (request.Status.UNDETERMINED), computed by the database so that it can never disagree
-- with the status; and the queue's own order. PostgreSQL computes a column once, when a row is written.
alter table records_request add column undetermined boolean
  generated always as (status in ('RECEIVED', 'IN_PROGRESS', 'WAITING_FOR_REQUESTER', 'AWAITING_SIGN_OFF')) stored;
-- the last two columns only so that counting needs no row
create index records_request_open on records_request (city, undetermined, due_on, id, status, assignee_id);
create index task_open on task (city, kind, answered_at, request_id);
