-- The letter that tells of a determination, and when that letter went out: handed over, taken by the mail server, or read on the web. R1.17
alter table determination add column letter_id bigint references letter;
alter table determination add column told_at timestamp(3) with time zone;
create index determination_letter on determination (letter_id);
-- what was decided before this was written down was measured by its sending, and stays so
update determination set told_at = sent_at where sent_at is not null;
