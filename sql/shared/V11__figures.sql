-- How the time of one answer was spent, measured when it went out: what a supervisor's figures are counted from. Minutes.
create table time_sheet (
  id               bigint      primary key,
  city             varchar(40) not null references city,
  determination_id bigint      not null unique references determination,
  request_id       bigint      not null references records_request,
  outcome          varchar(30) not null,
  department       varchar(30),
  sent_on          date        not null,   -- the local day of sending
  due_on           date        not null,   -- the last day in force on that day
  to_acknowledge   integer,                -- null: it was answered before it was acknowledged
  to_write         integer     not null,
  to_sign          integer,                -- null: nobody had to sign it
  in_all           integer     not null,
  clerk            integer     not null,
  department_time  integer     not null,
  attorney         integer     not null,
  reviewer         integer     not null,
  requester        integer     not null,
  longest          varchar(20) not null    -- with whom most of it was spent
);
create index time_sheet_sent on time_sheet (city, sent_on, due_on, outcome, longest);
create index time_sheet_request on time_sheet (request_id);
create index appeal_decided on appeal (city, decided_at, decision);
create index fee_receipt_received on fee_receipt (city, received_at, kind, cents);

-- A yearly report as a city published it: its figures do not change any more; another revision takes its place.
create table published_report (
  id           bigint       primary key,
  city         varchar(40)  not null references city,
  report_year  integer      not null,
  revision     integer      not null,
  first_on     date         not null,
  last_on      date         not null,
  figures      text         not null,
  sha256       varchar(64)  not null,
  published_at timestamp(3) with time zone not null,
  published_by varchar(200) not null,
  withdrawn_at timestamp(3) with time zone,
  withdrawn_by varchar(200),
  unique (city, report_year, revision)
);
