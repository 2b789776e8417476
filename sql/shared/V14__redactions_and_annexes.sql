-- The file whose redacted copy this one is. R5.1, R5.3
alter table record_file add column redacted_from_id bigint references record_file;

-- What is taken out of a redacted copy, or why a file is withheld whole: the working papers of a determination. One row for each redaction
-- or group of them; a file's rows replace those before, which
-- stay as they were.
create table file_mark (
  id                   bigint       primary key,
  city                 varchar(40)  not null references city,
  request_id           bigint       not null references records_request,
  file_id              bigint       not null references record_file,
  place                integer      not null,
  item                 varchar(500) not null,
  exemption            varchar(60)  not null,
  reason               text not null,
  interest_disclosure  text,
  interest_withholding text,
  outweighs            text,
  marked_at            timestamp(3) with time zone not null,
  replaced_at          timestamp(3) with time zone   -- null: it stands
);
create index file_mark_request on file_mark (request_id, file_id, place);
create index withholding_file on withholding (file_id);

-- What is annexed to a letter, kept as it was sent; the letter's hash is of it too. Null: nothing is.
alter table letter add column annex text;
