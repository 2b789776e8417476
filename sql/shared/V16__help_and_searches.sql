-- What a determination points to when the city cannot identify the records as described: the help it offered, and what can be done next. R3.3, 7922.600(b)
alter table determination add column help_offered text;
alter table determination add column next_steps text;

-- The help given with a question to the requester, one column an element of 7922.600(a). R3.2; null: asked before the help was kept
alter table clarification add column help_identify text;
alter table clarification add column help_where text;
alter table clarification add column help_overcome text;

-- What whoever searched attests: the words looked for, the dates covered, whether personal accounts were searched, and whose they are. R7.12; null: answered before
alter table task add column search_terms text;
alter table task add column dates_covered varchar(300);
alter table task add column personal_accounts varchar(20);
alter table task add column custodian varchar(300);

-- A file that came with an appeal: for staff and the reviewer, never released. R6.5
alter table record_file add column appeal_id bigint references appeal;

-- The English text of a letter in another language, which controls, with its hash. R7.9; none: the letter is in English, or older
create table letter_english (
  letter_id bigint       primary key references letter,
  city      varchar(40)  not null references city,
  subject   text         not null,
  body      text         not null,
  sha256    varchar(64)  not null
);
