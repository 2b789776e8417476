-- A request in parts: each has its own determination, outcome and, where it alone was extended, its own date. R2.8
create table request_part (
  id         bigint       primary key,
  version    integer      not null,
  city       varchar(40)  not null references city,
  request_id bigint       not null references records_request,
  place      integer      not null,
  title      varchar(200) not null,
  department varchar(30),
  due_on     date,          -- null: the case's
  outcome    varchar(30),   -- null: not yet decided
  unique (request_id, place)
);
alter table determination add column part_id bigint references request_part;
-- the part that the extension is for; null: the whole case
alter table extension add column part integer;

-- Two cases that belong together: added matter with a clock of its own (R3.4), or nearly the same records.
create table case_link (
  id         bigint       primary key,
  city       varchar(40)  not null references city,
  request_id bigint       not null references records_request,
  other_id   bigint       not null references records_request,
  kind       varchar(20)  not null,
  linked_at  timestamp(3) with time zone not null,
  linked_by  varchar(200) not null,
  unique (request_id, other_id)
);
create index case_link_other on case_link (other_id);

-- What a determination promised, and when: at once, or in instalments each with its own estimated date. R1.16, R1.20
create table instalment (
  id               bigint       primary key,
  version          integer      not null,
  city             varchar(40)  not null references city,
  request_id       bigint       not null references records_request,
  determination_id bigint       not null references determination,
  place            integer      not null,
  what             varchar(300),
  promised_at      timestamp(3) with time zone not null,
  promised_on      date         not null,   -- the local day of that moment
  state            varchar(20)  not null,
  delivered_at     timestamp(3) with time zone,
  delivered_by     varchar(200)
);
create index instalment_determination on instalment (determination_id, place);
create index instalment_state on instalment (city, state, promised_on, request_id);

-- The attorney's clearance before the supervisor's signature, and the consultation in which it was asked for.
alter table determination add column consultation_id bigint references task;
alter table determination add column cleared_by_id bigint references person;
alter table determination add column cleared_by varchar(200);
alter table determination add column cleared_at timestamp(3) with time zone;
-- The file withheld, and the case in which the same was released before. 7921.505, R5.6
alter table withholding add column file_id bigint references record_file;
alter table withholding add column released_before varchar(20);
create index record_file_name on record_file (city, name);
