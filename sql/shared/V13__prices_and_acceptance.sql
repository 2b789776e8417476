-- A line whose price a statute limits says so, and so does retrieval, which is limited once for the request and not for each fee note. R4.4
alter table fee_line add column record_class varchar(60);
alter table fee_line add column retrieval boolean default false not null;
update fee_line set record_class = 'political_reform_filing' where resolution = '81008';
update fee_line set retrieval = true where resolution = '81008' and unit = 'REQUEST';

-- A yes to an estimate that did not come by the requester's own page: how, on what day, in what words. R4.3
alter table fee_note add column accepted_channel varchar(20);
alter table fee_note add column accepted_on date;
alter table fee_note add column accepted_words text;
