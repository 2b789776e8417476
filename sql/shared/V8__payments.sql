-- What becomes of a fee after its estimate: the deposit a city may ask before data work, when that work began, the invoice, and a request
-- not to be charged with its answer. R4.3, R4.6, R4.8
alter table fee_note add column deposit_cents bigint default 0 not null;
alter table fee_note add column work_begun_at timestamp(3) with time zone;
alter table fee_note add column invoice varchar(60);
alter table fee_note add column invoiced_at timestamp(3) with time zone;
alter table fee_note add column waiver_asked text;
alter table fee_note add column waiver_declined text;
alter table fee_note add column waiver_declined_by varchar(200);

-- Money that changed hands at the counter, in or out, each with its number. Never changed. Whole cents.
create table fee_receipt (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  fee_note_id bigint       not null references fee_note,
  number      varchar(60)  not null,
  kind        varchar(20)  not null,
  method      varchar(20)  not null,
  cents       bigint       not null check (cents > 0),
  reference   varchar(100),
  reason      varchar(200),
  received_at timestamp(3) with time zone not null,
  received_by varchar(200) not null,
  unique (city, number)
);
create index fee_receipt_note on fee_receipt (fee_note_id, id);

-- The deposit is off until a city sets it.
insert into city_fact (id, city, fact, fact_value, source, verified_on)
  select nextval('id_seq'), slug, 'FEE_DEPOSIT_PERCENT', '0', 'CPRA research of 2026-11-20, section 4 (local policy, off)', date '2026-11-20' from city;
