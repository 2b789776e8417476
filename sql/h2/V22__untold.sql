-- Whether a case is decided and its requester has no word of it, because the letter of the decision lies: the statutory clock runs until that has
-- gone out (R1.17), so the queue's own column, computed by the database, goes by both. Of a request in parts: while the letter of any part lies.
alter table records_request add column untold boolean default false not null;
update records_request set untold = true where status = 'DETERMINED' and exists (select 1 from determination d
  where d.request_id = records_request.id and d.state = 'SENT' and d.letter_id is not null and d.told_at is null
  and not exists (select 1 from determination n where n.request_id = d.request_id and n.id > d.id and (n.part_id = d.part_id or d.part_id is null)));
drop index records_request_open;
alter table records_request drop column undetermined;
alter table records_request add column undetermined boolean
  generated always as (status in ('RECEIVED', 'IN_PROGRESS', 'WAITING_FOR_REQUESTER', 'AWAITING_SIGN_OFF') or (untold and status = 'DETERMINED'));
create index records_request_open on records_request (city, undetermined, due_on, id, status, assignee_id);
-- The notice of an extension extends nothing until it has gone out, in time (R2.2). Those from before this was written down were counted as sent.
alter table extension add column state varchar(10) default 'IN_FORCE' not null;
alter table extension add column letter_id bigint references letter;
create index extension_letter on extension (letter_id);
-- How a letter on paper went: over the counter, or by mail. The day is that of delivered_at.
alter table letter add column handed_how varchar(10);
