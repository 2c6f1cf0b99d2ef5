-- Old code can run on top of it: only where a column's bytes are kept changes, and rows that are there already stay as they are until they are written again.
-- The ranking vector stays in its row: fetching it from beside the table took most of the time of a search for a common word.
alter table search_document alter column strong set storage main;
