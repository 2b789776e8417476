-- What was released once is looked for by its content in every case of the city (R5.6).
create index record_file_content on record_file (city, sha256);
