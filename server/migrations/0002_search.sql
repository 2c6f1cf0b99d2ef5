-- Old code can run on top of it: it adds tables only.
-- The search projection: everything here can be built again from the catalog. Rows that are gone from the catalog are gone from here at once.

-- One row a service at a location, and one for a service without a place. Read by the PostgreSQL engine; the page that is shown is read
-- from it whichever engine found it.
create table search_document (
  id text primary key,
  service_id uuid not null references service (id) on delete cascade,
  location_id uuid references location (id) on delete cascade,
  -- the first row of its service: where no place matters, it alone stands for the service
  is_first boolean not null,
  -- what is filtered and counted: "n:food-pantry", "f:OPEN", "S:TX"; see server/src/search/document.ts
  tags text[] not null,
  -- every word, for finding
  body tsvector not null,
  -- name, needs, organization and summary only, for ranking: short, so that ranking thousands stays cheap
  strong tsvector not null,
  -- the fields' words, for the final ranking of the best
  signature text not null,
  name text not null,
  name_key text not null,
  summary text not null,
  organization text not null,
  -- 0 open, 1 unknown, 2 wait-list, 3 paused, 4 closed
  fund_rank smallint not null,
  verified_at timestamptz,
  latitude double precision,
  longitude double precision,
  -- how it is open: a digest of search_hours; null where no hours are stated
  hours text,
  has_exact_place boolean not null default true,
  indexed_at timestamptz not null default now()
);
create index search_document_service on search_document (service_id);
create index search_document_words on search_document using gin (body, tags) with (fastupdate = on, gin_pending_list_limit = 1024);
create index search_document_tags on search_document using gin (tags) with (fastupdate = on, gin_pending_list_limit = 1024);
create index search_document_standing on search_document (fund_rank, verified_at desc nulls last, id) where is_first;
create index search_document_verified on search_document (verified_at desc nulls last, id) where is_first;
create index search_document_name on search_document (name_key, id) where is_first;
create index search_document_indexed on search_document (indexed_at);

-- Each way of being open, once: zone and rules as one value. What is open now is decided by one pure function over these, not in each row.
create table search_hours (
  -- of zone and rules, 12 letters: the same in both engines
  digest text primary key,
  -- readers take over what is new by it
  number int generated always as identity unique,
  zone text not null,
  rules jsonb not null
);

-- How many services hold a word (as written) or a token (stem or concept): for slips of the hand, completions and weights.
create table search_word (
  word text not null,
  kind "char" not null check (kind in ('w', 't')),
  documents int not null,
  primary key (kind, word)
);

-- One row: what readers compare to know whether their copies are old.
create table search_state (
  only_one boolean primary key default true check (only_one),
  words_version bigint not null default 0,
  -- services at the last rebuild, against which words are weighed
  services int not null default 0,
  rebuilt_at timestamptz,
  -- the analyzer's version that built the rows; another one asks for a rebuild
  analyzer_version int not null default 0
);
insert into search_state default values;

-- Services that the second engine has not yet taken over. Written in the transaction that writes the projection, so that nothing is lost while it is down.
create table search_pending (
  service_id uuid primary key,
  changed_at timestamptz not null default clock_timestamp()
);

grant select on search_document, search_hours, search_word, search_state to waypost_public;
grant select, insert, update, delete on search_document, search_hours, search_word, search_state, search_pending to waypost_app;
