-- A letter's lines each play a part (letterhead, heading, list, clock …), from which its page, its PDF and its mail are set. Null in letters
-- written before: they are set as plain text.
alter table letter add column parts text;
-- What the mail is known by, everywhere and always: fixed before the first attempt, the same at every other.
alter table letter add column message_id varchar(200);
-- The city's own wording it was written from; null: the product's.
alter table letter add column template_id bigint;
-- Letters that somebody has to look after stand in the queue.
create index letter_city_state on letter (city, state, request_id);

-- A city's own wording of a kind of letter in a language, in force from a day until the next one's. Null text: the product's words again.
create table letter_template (
  id             bigint       primary key,
  city           varchar(40)  not null references city,
  kind           varchar(30)  not null,
  language       varchar(5)   not null,
  number         integer      not null,
  effective_from date         not null,
  wording        text,
  written_at     timestamp(3) with time zone not null,
  written_by     varchar(200) not null,
  unique (city, kind, language, number)
);
alter table letter add constraint letter_template_used foreign key (template_id) references letter_template;
