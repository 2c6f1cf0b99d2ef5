-- Old code can run on top of it: a schema of its own, nothing else changes.
-- The import's scratch table: what was read from a package, before it is merged into the catalog. Unlogged: a crash empties it, and
-- the next import begins by emptying it. One import at a time writes here (an advisory lock sees to it).

create schema import;

create unlogged table import.staged_row (
  -- order of reading over the whole package
  seq bigint not null,
  -- the catalog's table
  target text not null,
  -- null until an id has been made for a row that came without one
  id uuid,
  source_id text,
  file text not null,
  -- as a person sees it: the header of a CSV file is row 1; in JSON the place of the outermost object
  row int not null,
  -- CSV rows with one id are several rows or a fault; JSON objects with one id are one thing seen from several sides
  from_json boolean not null,
  -- came out of a list in a cell of another row, and is not counted as a row of the package
  is_extra boolean not null,
  -- parents, joined: what tells rows without an id, or with a repeated one, apart
  scope text not null,
  -- the service it belongs to, where it names one
  service_id uuid,
  data jsonb not null,
  -- foreign ids as the package writes them, for messages
  raw jsonb
);
create index staged_row_order on import.staged_row (target, seq);
create index staged_row_id on import.staged_row (target, id);
create index staged_row_without_id on import.staged_row (target, scope, seq) where id is null;
create index staged_row_service on import.staged_row (service_id, target) where service_id is not null;

grant usage on schema import to waypost_app;
grant select, insert, update, delete, truncate, maintain on import.staged_row to waypost_app;
