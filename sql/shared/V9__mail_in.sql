-- What came by mail, each mail once a city: its bytes first, what became of it later. The city "-" is none: a mail that names no city of
-- this install is kept and shown to nobody, so there is no foreign key.
create table incoming_mail (
  id           bigint       primary key,
  version      integer      not null,
  city         varchar(40)  not null,
  mail_key     varchar(64)  not null,
  message_hash varchar(64),
  sender       varchar(254),
  sender_name  varchar(200),
  recipient    varchar(254),
  subject      varchar(300),
  received_at  timestamp(3) with time zone not null,
  kept_at      timestamp(3) with time zone not null,
  size_bytes   bigint       not null,
  sha256       varchar(64)  not null,
  whole        boolean      not null,
  state        varchar(20)  not null,
  reason       varchar(20),
  attempts     integer      not null,
  request_id   bigint       references records_request,
  settled_at   timestamp(3) with time zone,
  settled_by   varchar(200),
  why          varchar(1000),
  unique (city, mail_key)
);
create index incoming_mail_state on incoming_mail (city, state, id);
create index incoming_mail_message on incoming_mail (city, message_hash);
create index incoming_mail_received on incoming_mail (city, received_at);
create index incoming_mail_request on incoming_mail (request_id);

-- The bytes of a mail as the mailbox gave them, a million in a row; of one that is too large, its head alone. Never changed.
create table incoming_mail_source (
  id      bigint      primary key,
  city    varchar(40) not null,
  mail_id bigint      not null references incoming_mail,
  place   integer     not null,
  bytes   bytea       not null,
  unique (mail_id, place)
);

-- Null: the requester sent it.
alter table record_file alter column added_by drop not null;

-- A bounce names the letter by its Message-ID.
create index letter_message on letter (city, message_id);
