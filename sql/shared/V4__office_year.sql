-- How a city observes each holiday, and the closed Fridays it counts from: what the days of a next year are proposed from. R1.9, R1.10
create table observance (
  id            bigint      primary key,
  city          varchar(40) not null references city,
  holiday       varchar(60) not null,
  way           varchar(30) not null,
  closed_friday date,
  source        text        not null,
  verified_on   date        not null,
  unique (city, holiday)
);
