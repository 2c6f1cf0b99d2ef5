-- Old code can run on top of it: it adds a table and columns with defaults, which old code neither reads nor writes.
-- What search must remember while an index is built anew, and why an engine takes nothing over.

alter table search_state
  -- since when both indexes are built anew; set, too, by a process that died over it, until another has gone over what changed meanwhile
  add column rebuild_started_at timestamptz,
  -- why the second engine takes over nothing of what changed, as a code; null while it does
  add column engine_fault text;

-- Services that changed while an index was built anew: their old state may have been read before the change and written after it.
create table search_touched (
  service_id uuid primary key
);

grant select, insert, update, delete on search_touched to waypost_app;
