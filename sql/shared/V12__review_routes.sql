-- What a city may say of its own review: who may file, whether it binds, what it costs, where that can be read (R6.1); empty is "not specified".
alter table appeal_route add column who_may varchar(200);
alter table appeal_route add column effect varchar(20);
alter table appeal_route add column fee_cents bigint;
alter table appeal_route add column legal_link varchar(500);
