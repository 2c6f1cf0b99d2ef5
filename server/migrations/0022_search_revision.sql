-- Old code can run on top of it: it adds a table that old code neither reads nor writes. What old code changes meanwhile is seen after half a minute at the latest.
-- How often what search answers from has changed: an answer that was given at one revision holds as long as it is the revision.

create table search_revision (
  only_one boolean primary key default true check (only_one),
  revision bigint not null default 0
);
insert into search_revision default values;

grant select on search_revision to waypost_public;
grant select, update on search_revision to waypost_app;
