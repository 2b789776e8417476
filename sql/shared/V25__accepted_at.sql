-- When the requester's yes to an estimate came or was entered: only then may it be invoiced. R4.3
alter table fee_note add column accepted_at timestamp(3) with time zone;
-- before, one moment was kept for a yes and for a question; where nobody asked, or the yes stood last or was followed by work, it was the yes
update fee_note set accepted_at = answered_at where answered_at is not null and (question is null or state = 'ACCEPTED' or work_begun_at is not null);
