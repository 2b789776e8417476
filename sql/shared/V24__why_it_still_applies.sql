-- Why an exemption is held to apply still to what was released before (7921.505, R5.6). Until now the form asked for it in the reason.
alter table withholding add column still_applies text;
update withholding set still_applies = reason where released_before is not null;
