-- A level of a city's own review counts from the denial or from the decision of the level before. R6.1, R6.4
alter table appeal_route add column deadline_base varchar(20) default 'DENIAL' not null;
update appeal_route set deadline_base = 'DECISION' where level > 1;

-- The level an appeal took, from which day its last day was counted, when and how it truly came, and why a late one was taken. Example 6c
alter table appeal add column level integer default 1 not null;
alter table appeal add column counted_from date;
alter table appeal add column file_by date;
alter table appeal add column received_on date;      -- the local day
update appeal set received_on = cast(filed_at as date);
alter table appeal add column channel varchar(20);   -- null: the requester's own
alter table appeal add column late_reason text;

-- A petition to the superior court about a case, and the hold it puts on the case's records until the city attorney lifts it. R7.8, 7923.000
create table petition (
  id              bigint       primary key,
  version         integer      not null,
  city            varchar(40)  not null references city,
  request_id      bigint       not null references records_request,
  court           varchar(200) not null,
  case_number     varchar(100) not null,
  attacks         text         not null,
  filed_on        date         not null,
  served_on       date         not null,
  hearing_on      date,
  respond_by      date,
  recorded_at     timestamp(3) with time zone not null,
  recorded_by     varchar(200) not null,
  ordered_on      date,
  order_says      text,
  entry_served_on date,        -- notice of entry of the order was served: the days of 7923.500 run from here
  released_at     timestamp(3) with time zone,
  released_by     varchar(200),
  release_reason  text
);
create index petition_request on petition (request_id, id);
create index petition_held on petition (city, released_at, request_id);
