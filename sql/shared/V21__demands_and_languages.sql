-- The letter of an invoice or of a reminder of it, and when it went: handed over, taken by the mail server, or there to be read. R4.6
create table demand (
  entry_id  bigint       primary key references timeline_entry,
  city      varchar(40)  not null references city,
  letter_id bigint       references letter,
  went_at   timestamp(3) with time zone
);
create index demand_letter on demand (letter_id);
-- what was asked before this was written down was counted from its writing, and stays so
insert into demand (entry_id, city, went_at) select id, city, at from timeline_entry where happening in ('FEE_INVOICED', 'FEE_REMINDED');

-- The language of the requester's letter where the reasons are known to be in English, and the same reasons in it, if somebody wrote them. R7.9
alter table determination add column reasons_language varchar(5);
alter table determination add column reasons_own text;
