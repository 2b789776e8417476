-- What was said of a delay when the item was decided: the day it counts from, the specific basis, the estimated date. R5.11-R5.16; null where nothing is delayed
alter table withholding add column delay_from date;
alter table withholding add column delay_basis text;
alter table withholding add column delay_until date;

-- A delay that a sent determination relies on, until it ends and the record is given or decided anew.
create table delay (
  id               bigint       primary key,
  version          integer      not null,
  city             varchar(40)  not null references city,
  request_id       bigint       not null references records_request,
  determination_id bigint       not null references determination,
  withholding_id   bigint       not null references withholding,
  ground           varchar(20)  not null,
  state            varchar(20)  not null,
  from_on          date         not null,
  basis            text         not null,   -- as last told
  until_on         date         not null,   -- as last estimated
  noticed_on       date         not null,   -- the last notice
  reassessed       integer      not null,   -- how often it was looked at again
  next_on          date,                    -- by when it calls for somebody; null: settled
  ended_on         date,
  end_reason       text
);
create index delay_request on delay (request_id, id);
create index delay_next on delay (city, next_on, request_id);
