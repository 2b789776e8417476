-- Daylight, first schema. Shared by H2 (MODE=PostgreSQL) and PostgreSQL.
-- Every row of a city carries that city's slug in "city" (Hibernate's tenant column).
-- Legal days are dates in the city's zone; moments are timestamps with time zone.

create sequence id_seq start with 1 increment by 50;

-- 2 audit: one chain per city, its head locked while a link is added ---------------------------------------------------
create table audit_head (
  city      varchar(40) primary key,
  number    bigint      not null,
  hash      varchar(64)    not null,
  version   integer     not null
);

create table audit_link (
  id            bigint        primary key,
  city          varchar(40)   not null,
  number        bigint        not null,
  at            timestamp(3) with time zone not null,
  actor         varchar(200)  not null,
  act           varchar(60)   not null,
  subject       varchar(120)  not null,
  particulars   text          not null,
  previous_hash varchar(64)      not null,
  hash          varchar(64)      not null,
  unique (city, number)
);
create index audit_link_subject on audit_link (city, subject, number);

-- 3 city --------------------------------------------------------------------------------------------------------------
create table city (
  slug     varchar(40)  primary key,
  prefix   varchar(6)   not null,
  position integer      not null,
  version  integer      not null
);

create table city_fact (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  fact        varchar(60)  not null,
  fact_value  text,
  source      text         not null,
  verified_on date         not null,
  unique (city, fact)
);

create table department (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  code        varchar(30)  not null,
  name        varchar(120) not null,
  email       varchar(254),
  source      text         not null,
  verified_on date         not null,
  active      boolean      not null,
  unique (city, code)
);

create table routing (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  subject     varchar(30)  not null,
  department  varchar(30)  not null,
  source      text         not null,
  verified_on date         not null,
  unique (city, subject)
);

create table closure (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  closed_on   date         not null,
  whole_day   boolean      not null,
  office      varchar(20)  not null,
  reason      varchar(200) not null,
  source      text         not null,
  verified_on date         not null,
  unique (city, closed_on, office)
);

create table appeal_route (
  id               bigint       primary key,
  city             varchar(40)  not null references city,
  level            integer      not null,
  name             varchar(200) not null,
  authority        varchar(200),
  submit_to        varchar(200),
  deadline_days    integer,
  deadline_unit    varchar(20)  not null,
  decision_days    integer,
  legal_source     text,
  ended_on         date,
  source           text         not null,
  verified_on      date         not null
);
create index appeal_route_city on appeal_route (city, level);

create table published_source (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  title       varchar(200) not null,
  link        varchar(500),
  department  varchar(30),
  source      text         not null,
  verified_on date         not null
);

-- 4 account -----------------------------------------------------------------------------------------------------------
create table person (
  id            bigint       primary key,
  city          varchar(40)  not null references city,
  sign_in_name  varchar(254) not null unique,
  name          varchar(120) not null,
  title         varchar(120) not null,
  role          varchar(20)  not null,
  department    varchar(30),
  password_hash varchar(400),
  first_password_until timestamp(3) with time zone,
  stamp         varchar(40)  not null,
  active        boolean      not null,
  queue_view    varchar(500),
  version       integer      not null
);
create index person_city on person (city, name);

create table saved_view (
  id        bigint       primary key,
  city      varchar(40)  not null references city,
  person_id bigint       not null references person,
  name      varchar(80)  not null,
  filter    varchar(500) not null
);
create index saved_view_person on saved_view (person_id);

create table installation_secret (
  name         varchar(60)  primary key,
  secret_value varchar(200) not null
);

-- 5 request -----------------------------------------------------------------------------------------------------------
create table number_counter (
  series      varchar(60) primary key,   -- city slug / year
  last_number integer     not null
);

create table records_request (
  id               bigint        primary key,
  version          integer       not null,
  city             varchar(40)   not null references city,
  number           varchar(20)   not null,
  kind             varchar(20)   not null,
  status           varchar(30)   not null,
  outcome          varchar(30),
  subject          varchar(400)  not null,
  description      text          not null,
  channel          varchar(20)   not null,
  received_at      timestamp(3) with time zone not null,
  filed_at         timestamp(3) with time zone not null,
  filed_on         date          not null,
  due_on           date          not null,
  outer_on         date          not null,
  rule_version     varchar(20)   not null,
  clock_trace      text          not null,
  closed_at        timestamp(3) with time zone,
  moved_at         timestamp(3) with time zone not null,
  assignee_id      bigint        references person,
  department       varchar(30),
  page_published   boolean       not null,
  language         varchar(5)    not null,
  filing_key       varchar(64)   not null,
  code_hash        varchar(64)      not null,
  dataset          varchar(300),
  record_series    varchar(300),
  from_on          date,
  to_on            date,
  data_fields      varchar(1000),
  frequency        varchar(200),
  preferred_format varchar(200),
  delivery         varchar(20)   not null,
  wished_on        date,
  intended_use     varchar(2000),
  requester_name         varchar(200),
  requester_organisation varchar(200),
  requester_email        varchar(254),
  requester_phone        varchar(60),
  requester_address      varchar(500),
  unique (city, number),
  unique (city, filing_key)
);
-- the queue: open cases by date; the log: newest first; one person's desk; everything by number
create index records_request_due on records_request (city, status, due_on, id);
create index records_request_all on records_request (city, due_on, id);
create index records_request_log on records_request (city, filed_on, id);
create index records_request_desk on records_request (city, assignee_id, due_on, id);
create index records_request_moved on records_request (city, moved_at);

create table timeline_entry (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  request_id  bigint       not null references records_request,
  at          timestamp(3) with time zone not null,
  happening   varchar(40)  not null,
  actor_kind  varchar(20)  not null,
  actor_name  varchar(200),
  audience    varchar(20)  not null,
  particulars text         not null,
  body        text
);
create index timeline_entry_request on timeline_entry (request_id, id);

create table clarification (
  id          bigint       primary key,
  city        varchar(40)  not null references city,
  request_id  bigint       not null references records_request,
  asked_at    timestamp(3) with time zone not null,
  asked_by    varchar(200) not null,
  question    text         not null,
  answered_at timestamp(3) with time zone,
  answer      text
);
create index clarification_request on clarification (request_id);

create table extension (
  id              bigint        primary key,
  city            varchar(40)   not null references city,
  request_id      bigint        not null references records_request unique,
  extended_at     timestamp(3) with time zone not null,
  extended_by     varchar(200)  not null,
  grounds         varchar(200)  not null,
  reason          text          not null,
  previous_due_on date          not null,
  expected_on     date          not null,
  signer_name     varchar(200)  not null,
  signer_title    varchar(200)  not null,
  particulars     text
);

create table task (
  id             bigint       primary key,
  version        integer      not null,
  city           varchar(40)  not null references city,
  request_id     bigint       not null references records_request,
  kind           varchar(20)  not null,
  department     varchar(30),
  person_id      bigint       references person,
  instruction    text         not null,
  due_on         date         not null,
  given_at       timestamp(3) with time zone not null,
  given_by       varchar(200) not null,
  answer         varchar(30),
  answered_at    timestamp(3) with time zone,
  answered_by    varchar(200),
  where_searched text,
  answer_note    text
);
create index task_request on task (request_id);
create index task_department on task (city, department, answered_at, due_on);
create index task_person on task (city, person_id, answered_at, due_on);

-- 6 document ----------------------------------------------------------------------------------------------------------
create table record_file (
  id          bigint       primary key,
  version     integer      not null,
  city        varchar(40)  not null references city,
  request_id  bigint       not null references records_request,
  name        varchar(200) not null,
  media_type  varchar(100) not null,
  size_bytes  bigint       not null,
  sha256      varchar(64)     not null,
  stored_as   varchar(80)  not null,
  audience    varchar(20)  not null,
  added_at    timestamp(3) with time zone not null,
  added_by    varchar(200) not null,
  released_at timestamp(3) with time zone,
  released_by varchar(200)
);
create index record_file_request on record_file (request_id, id);
create unique index record_file_stored on record_file (city, stored_as);

-- 8 fee ---------------------------------------------------------------------------------------------------------------
create table fee_item (
  id             bigint       primary key,
  city           varchar(40)  not null references city,
  code           varchar(40)  not null,
  name           varchar(200) not null,
  unit           varchar(60)  not null,
  cents          bigint       not null,
  basis          varchar(40)  not null,
  resolution     varchar(200) not null,
  effective_from date         not null,
  effective_to   date,
  source         text         not null,
  verified_on    date         not null,
  unique (city, code, effective_from)
);

create table fee_note (
  id           bigint       primary key,
  version      integer      not null,
  city         varchar(40)  not null references city,
  request_id   bigint       not null references records_request,
  state        varchar(20)  not null,
  total_cents  bigint       not null,
  explanation  text,
  sent_at      timestamp(3) with time zone not null,
  sent_by      varchar(200) not null,
  answered_at  timestamp(3) with time zone,
  question     text,
  settled_at   timestamp(3) with time zone,
  settled_by   varchar(200),
  settled_how  varchar(200)
);
create index fee_note_request on fee_note (request_id, id);

create table fee_line (
  id           bigint       primary key,
  city         varchar(40)  not null references city,
  fee_note_id  bigint       not null references fee_note,
  position     integer      not null,
  item         varchar(200) not null,
  unit         varchar(60)  not null,
  quantity     numeric(9,2) not null,
  unit_cents   bigint       not null,
  cents        bigint       not null,
  basis        varchar(40)  not null,
  resolution   varchar(200) not null,
  limb         varchar(40),
  cost_build_up text
);
create index fee_line_note on fee_line (fee_note_id, position);

-- 9 determination -----------------------------------------------------------------------------------------------------
create table determination (
  id               bigint       primary key,
  version          integer      not null,
  city             varchar(40)  not null references city,
  request_id       bigint       not null references records_request,
  kind             varchar(30)  not null,
  state            varchar(20)  not null,
  reasons          text         not null,
  available_at     timestamp(3) with time zone,
  posted_link      varchar(500),
  other_agency     varchar(300),
  written_at       timestamp(3) with time zone not null,
  written_by_id    bigint       not null references person,
  written_by       varchar(200) not null,
  signed_by_id     bigint       references person,
  signed_by        varchar(200),
  signed_at        timestamp(3) with time zone,
  sent_at          timestamp(3) with time zone,
  returned_reason  text
);
create index determination_request on determination (request_id, id);
create index determination_state on determination (city, state, written_at);

create table withholding (
  id                  bigint       primary key,
  city                varchar(40)  not null references city,
  determination_id    bigint       not null references determination,
  position            integer      not null,
  item                varchar(500) not null,
  exemption           varchar(60)  not null,
  section             varchar(120) not null,
  reason              text         not null,
  interest_disclosure text,
  interest_withholding text,
  outweighs           text,
  in_full             boolean      not null,
  not_segregable      text,
  responsible_name    varchar(200) not null,
  responsible_title   varchar(200) not null,
  responsible_id      bigint       references person
);
create index withholding_determination on withholding (determination_id, position);

create table appeal (
  id               bigint       primary key,
  version          integer      not null,
  city             varchar(40)  not null references city,
  request_id       bigint       not null references records_request,
  determination_id bigint       not null references determination,
  state            varchar(20)  not null,
  route            varchar(200) not null,
  filed_at         timestamp(3) with time zone not null,
  filed_by         varchar(200),   -- null: the requester
  grounds          text         not null,
  late             boolean      not null,
  decide_by        date,
  decision         varchar(30),
  decision_reasons text,
  decided_at       timestamp(3) with time zone,
  decided_by_id    bigint       references person,
  decided_by       varchar(200)
);
create index appeal_request on appeal (request_id, id);
create index appeal_state on appeal (city, state, filed_at, id);

-- 10 notice -----------------------------------------------------------------------------------------------------------
create table letter (
  id            bigint       primary key,
  version       integer      not null,
  city          varchar(40)  not null references city,
  request_id    bigint       not null references records_request,
  kind          varchar(30)  not null,
  language      varchar(5)   not null,
  addressee     varchar(1000) not null,
  email         varchar(254),
  subject       varchar(300) not null,
  body          text         not null,
  sha256        varchar(64)     not null,
  written_at    timestamp(3) with time zone not null,
  delivery      varchar(20)  not null,
  state         varchar(20)  not null,
  attempts      integer      not null,
  next_try_at   timestamp(3) with time zone,
  delivered_at  timestamp(3) with time zone,
  handed_by     varchar(200),
  problem       varchar(500)
);
create index letter_request on letter (request_id, id);
create index letter_state on letter (city, state, next_try_at);
