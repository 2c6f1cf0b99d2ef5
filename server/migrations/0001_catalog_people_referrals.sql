-- Old code cannot run on an empty database: this is the first migration. Frozen: never edited after it has landed.
-- Roles waypost_app, waypost_public and waypost_auth exist before this runs (server/src/platform/database/roles.ts).

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

-- ───────────────────────────── catalog: HSDS 3.1 names and meanings, with our profile ─────────────────────────────
-- source and source_id say where a row came from; (source, source_id) is unique where it came from outside.
-- content_hash lets a second import of the same row change nothing.

create table organization (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  slug text not null unique,
  name text not null,
  alternate_name text,
  description text not null default '',
  email text,
  website text,
  year_incorporated int,
  legal_status text,
  logo text,
  uri text,
  parent_organization_id uuid references organization (id) on delete set null deferrable initially deferred,
  last_verified_at timestamptz,
  content_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index organization_source on organization (source, source_id) where source_id is not null;

create table program (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid not null references organization (id) on delete cascade,
  name text not null,
  alternate_name text,
  description text not null default '',
  content_hash text
);
create index program_organization on program (organization_id);

create table service (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid not null references organization (id) on delete cascade,
  program_id uuid references program (id) on delete set null,
  slug text not null unique,
  name text not null,
  alternate_name text,
  description text not null default '',
  -- plain language, at most 240 characters
  summary text not null default '' check (char_length(summary) <= 240),
  url text,
  email text,
  status text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  interpretation_services text,
  application_process text,
  how_to_apply text[] not null default '{}',
  fees_description text,
  eligibility_description text,
  minimum_age int,
  maximum_age int,
  alert text,
  wait_time text,
  accreditations text,
  licenses text,
  assured_date date,
  assurer_email text,
  last_modified timestamptz,
  -- our profile
  needs text[] not null default '{}',
  situations text[] not null default '{}',
  delivery text[] not null default '{}',
  cost text not null default 'UNKNOWN' check (cost in ('FREE', 'SLIDING_SCALE', 'INSURANCE', 'FEE', 'VARIES', 'UNKNOWN')),
  fund_status text not null default 'UNKNOWN' check (fund_status in ('OPEN', 'WAITLIST', 'CLOSED', 'PAUSED', 'UNKNOWN')),
  fund_note text,
  fund_status_since timestamptz,
  -- NATION, STATES, COUNTIES, POSTAL_CODES, LOCAL; the areas themselves are service_area rows
  coverage text not null default 'LOCAL' check (coverage in ('NATION', 'STATES', 'COUNTIES', 'POSTAL_CODES', 'LOCAL')),
  accepts_referrals boolean not null default false,
  response_days int not null default 5 check (response_days between 1 and 60),
  demonstration boolean not null default false,
  last_verified_at timestamptz,
  verified_by text check (verified_by in ('ORGANIZATION', 'STEWARD', 'SOURCE')),
  content_hash text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index service_source on service (source, source_id) where source_id is not null;
create index service_organization on service (organization_id);

create table location (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid references organization (id) on delete cascade,
  location_type text not null default 'physical' check (location_type in ('physical', 'postal', 'virtual')),
  name text,
  alternate_name text,
  description text,
  transportation text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  external_identifier text,
  external_identifier_type text,
  url text,
  -- IANA zone; opening hours are read in it
  timezone text,
  visibility text not null default 'FULL' check (visibility in ('FULL', 'PARTIAL', 'HIDDEN')),
  content_hash text
);
create index location_organization on location (organization_id);

create table service_at_location (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid not null references service (id) on delete cascade,
  location_id uuid not null references location (id) on delete cascade,
  description text,
  content_hash text,
  unique (service_id, location_id)
);
create index service_at_location_location on service_at_location (location_id);

create table address (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  location_id uuid references location (id) on delete cascade,
  attention text,
  address_1 text not null,
  address_2 text,
  city text not null,
  region text,
  state_province text not null,
  postal_code text not null,
  country text not null default 'US',
  address_type text not null default 'physical' check (address_type in ('physical', 'postal', 'virtual')),
  content_hash text
);
create index address_location on address (location_id);

create table contact (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid references organization (id) on delete cascade,
  service_id uuid references service (id) on delete cascade,
  service_at_location_id uuid references service_at_location (id) on delete cascade,
  location_id uuid references location (id) on delete cascade,
  name text,
  title text,
  department text,
  email text,
  content_hash text
);
create index contact_organization on contact (organization_id);
create index contact_service on contact (service_id);
create index contact_location on contact (location_id);
create index contact_service_at_location on contact (service_at_location_id);

create table phone (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid references organization (id) on delete cascade,
  service_id uuid references service (id) on delete cascade,
  service_at_location_id uuid references service_at_location (id) on delete cascade,
  location_id uuid references location (id) on delete cascade,
  contact_id uuid references contact (id) on delete cascade,
  number text not null,
  extension text,
  type text,
  description text,
  languages text[] not null default '{}',
  position int not null default 0,
  content_hash text
);
create index phone_organization on phone (organization_id);
create index phone_service on phone (service_id);
create index phone_location on phone (location_id);
create index phone_service_at_location on phone (service_at_location_id);
create index phone_contact on phone (contact_id);

-- One weekly or dated rule (RFC 5545). closes_at <= opens_at means past midnight; both null with a description means words only.
create table schedule (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid references service (id) on delete cascade,
  location_id uuid references location (id) on delete cascade,
  service_at_location_id uuid references service_at_location (id) on delete cascade,
  valid_from date,
  valid_to date,
  dtstart date,
  until date,
  timezone text,
  count int,
  wkst text,
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  interval int,
  byday text,
  byweekno text,
  bymonthday text,
  byyearday text,
  description text,
  opens_at time,
  closes_at time,
  schedule_link text,
  attending_type text,
  notes text,
  content_hash text
);
create index schedule_service on schedule (service_id);
create index schedule_location on schedule (location_id);
create index schedule_service_at_location on schedule (service_at_location_id);

-- kind and code are our profile: NATION has no code; STATE a USPS code; COUNTY a five-digit FIPS; POSTAL_CODE five digits; OTHER as named by the source.
create table service_area (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid references service (id) on delete cascade,
  service_at_location_id uuid references service_at_location (id) on delete cascade,
  name text,
  description text,
  extent text,
  extent_type text,
  uri text,
  kind text not null default 'OTHER' check (kind in ('NATION', 'STATE', 'COUNTY', 'POSTAL_CODE', 'OTHER')),
  code text,
  content_hash text
);
create index service_area_service on service_area (service_id);
create index service_area_service_at_location on service_area (service_at_location_id);

create table language (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid references service (id) on delete cascade,
  location_id uuid references location (id) on delete cascade,
  phone_id uuid references phone (id) on delete cascade,
  name text,
  -- ISO 639-1, or 639-3 where there is none
  code text,
  note text,
  content_hash text
);
create index language_service on language (service_id);
create index language_location on language (location_id);
create index language_phone on language (phone_id);

create table cost_option (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid not null references service (id) on delete cascade,
  valid_from date,
  valid_to date,
  option text,
  currency text,
  amount numeric,
  amount_description text,
  content_hash text
);
create index cost_option_service on cost_option (service_id);

create table required_document (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid references service (id) on delete cascade,
  document text not null,
  uri text,
  position int not null default 0,
  content_hash text
);
create index required_document_service on required_document (service_id);

create table unit (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  name text not null,
  scheme text,
  identifier text,
  uri text,
  content_hash text
);

create table service_capacity (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  service_id uuid not null references service (id) on delete cascade,
  unit_id uuid references unit (id) on delete set null,
  available numeric,
  maximum numeric,
  description text,
  updated timestamptz,
  content_hash text
);
create index service_capacity_service on service_capacity (service_id);

create table funding (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid references organization (id) on delete cascade,
  service_id uuid references service (id) on delete cascade,
  description text,
  content_hash text
);
create index funding_organization on funding (organization_id);
create index funding_service on funding (service_id);

create table accessibility (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  location_id uuid references location (id) on delete cascade,
  description text,
  details text,
  url text,
  content_hash text
);
create index accessibility_location on accessibility (location_id);

create table organization_identifier (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid not null references organization (id) on delete cascade,
  identifier_scheme text,
  identifier_type text,
  identifier text not null,
  content_hash text
);
create index organization_identifier_organization on organization_identifier (organization_id);

create table url (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  organization_id uuid references organization (id) on delete cascade,
  service_id uuid references service (id) on delete cascade,
  label text,
  url text not null,
  content_hash text
);
create index url_organization on url (organization_id);
create index url_service on url (service_id);

create table taxonomy (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  -- our own: "needs", "situations"; an imported one keeps its name
  slug text unique,
  name text not null,
  description text not null default '',
  uri text,
  version text,
  content_hash text
);

create table taxonomy_term (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  taxonomy_id uuid references taxonomy (id) on delete cascade,
  parent_id uuid references taxonomy_term (id) on delete set null deferrable initially deferred,
  code text,
  name text not null,
  description text not null default '',
  language text,
  term_uri text,
  -- Open Eligibility 2.0 id, where there is one
  open_eligibility text,
  -- order among its siblings
  position int not null default 0,
  content_hash text
);
create index taxonomy_term_taxonomy on taxonomy_term (taxonomy_id, position);
create index taxonomy_term_parent on taxonomy_term (parent_id);

-- HSDS attribute: ties a term to any other row. link_type is the table's name.
create table attribute (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  link_id uuid not null,
  link_type text,
  link_entity text,
  taxonomy_term_id uuid references taxonomy_term (id) on delete cascade,
  value text,
  label text,
  content_hash text
);
create index attribute_link on attribute (link_id);
create index attribute_term on attribute (taxonomy_term_id);

create table metadata (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  resource_id uuid not null,
  resource_type text not null,
  last_action_date text,
  last_action_type text,
  field_name text,
  previous_value text,
  replacement_value text,
  updated_by text,
  content_hash text
);
create index metadata_resource on metadata (resource_id);

create table meta_table_description (
  id uuid primary key,
  source text not null default 'waypost',
  source_id text,
  name text,
  language text,
  character_set text,
  content_hash text
);

-- Every text a person reads, in another language than the row's own (English).
create table translation (
  resource_id uuid not null,
  resource_type text not null,
  field text not null,
  language text not null,
  text text not null,
  origin text not null default 'HUMAN' check (origin in ('HUMAN', 'MACHINE')),
  primary key (resource_id, field, language)
);

-- The fund-status ledger: one row a change, never changed after.
create table fund_status_change (
  id uuid primary key,
  service_id uuid not null references service (id) on delete cascade,
  status text not null check (status in ('OPEN', 'WAITLIST', 'CLOSED', 'PAUSED', 'UNKNOWN')),
  note text,
  at timestamptz not null default now()
);
create index fund_status_change_service on fund_status_change (service_id, at desc);

-- ───────────────────────────── identity ─────────────────────────────
-- Users, sessions and credentials are better-auth's, in schema auth (its tables come in a later migration of the same release).

create schema if not exists auth;

create table membership (
  id uuid primary key,
  user_id text not null,
  organization_id uuid not null references organization (id) on delete cascade,
  roles text[] not null check (
    cardinality(roles) > 0 and roles <@ array['ADMIN', 'CASE_MANAGER', 'INTAKE', 'LISTING_EDITOR', 'VIEWER', 'STEWARD', 'OPERATOR']
  ),
  created_at timestamptz not null default now(),
  unique (user_id, organization_id)
);
create index membership_organization on membership (organization_id);

-- ───────────────────────────── people and referrals ─────────────────────────────
-- *_sealed columns hold AES-256-GCM ciphertext bound to table, column and row; nothing that names a person stands in clear.

create function app_org_ids() returns uuid[] language sql stable parallel safe as $$
  select string_to_array(nullif(current_setting('app.org_ids', true), ''), ',')::uuid[]
$$;

create table person (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  name_sealed text not null,
  birth_date_sealed text,
  phone_sealed text,
  email_sealed text,
  address_sealed text,
  -- ISO 639-1 of the language the person prefers
  language text not null default 'en',
  postal_code text,
  -- unsafe contact: obeyed by every screen and message
  do_not_call boolean not null default false,
  no_voicemail boolean not null default false,
  safe_hours text,
  created_by text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, organization_id)
);
create index person_organization on person (organization_id, created_at desc);

create table consent (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  person_id uuid not null,
  -- null: any organization that the person is referred to by this one
  receiver_organization_id uuid references organization (id) on delete cascade,
  -- need slugs it covers; empty: every need
  needs text[] not null default '{}',
  -- NAME, CONTACT, BIRTH_DATE, ADDRESS, NEED_DETAILS
  data text[] not null,
  -- AT_ONCE: the person agreed that the receiver sees name and contact before it accepts
  disclosure text not null default 'ON_ACCEPTANCE' check (disclosure in ('ON_ACCEPTANCE', 'AT_ONCE')),
  method text not null check (method in ('VERBAL', 'WRITTEN', 'ELECTRONIC')),
  given_at timestamptz not null,
  expires_at timestamptz,
  withdrawn_at timestamptz,
  recorded_by text not null,
  created_at timestamptz not null default now(),
  -- an organization writes down the consents of its own persons only
  foreign key (person_id, organization_id) references person (id, organization_id) on delete cascade,
  unique (id, person_id)
);
create index consent_person on consent (person_id);

create table referral (
  id uuid primary key,
  -- what people say on the phone, e.g. WP-K7M2Q
  code text not null unique,
  kind text not null check (kind in ('DIRECT', 'SELF', 'LOGGED')),
  state text not null check (state in ('DRAFT', 'SENT', 'VIEWED', 'ACCEPTED', 'WAITLISTED', 'IN_PROGRESS', 'COMPLETED',
    'DECLINED', 'EXPIRED', 'UNFULFILLED', 'WITHDRAWN', 'ENTERED_IN_ERROR')),
  reason text,
  outcome text check (outcome in ('HELP_RECEIVED', 'HELP_PARTIAL', 'ENROLLED', 'APPLICATION_SUBMITTED', 'INFORMATION_GIVEN')),
  outcome_amount numeric,
  outcome_unit text,
  outcome_date date,
  sender_organization_id uuid not null references organization (id),
  receiver_organization_id uuid not null references organization (id),
  service_id uuid not null references service (id),
  person_id uuid not null,
  consent_id uuid,
  need text not null,
  situations text[] not null default '{}',
  urgency text not null default 'ROUTINE' check (urgency in ('ROUTINE', 'SOON', 'URGENT')),
  disclosure text not null default 'ON_ACCEPTANCE' check (disclosure in ('ON_ACCEPTANCE', 'AT_ONCE')),
  -- the kinds of data that the consent lets through to the receiver (the consent itself is the sender's to read)
  shared_data text[] not null default '{}',
  -- what the receiver may see before it accepts: coarse, no name, no way to contact
  area_county text,
  area_state text,
  area_postal_prefix text,
  age_band text,
  language text,
  -- plain criterion → answer, e.g. {"insurance": "none"}
  facts jsonb not null default '{}',
  -- the sender's words; part of the second stage
  message_sealed text,
  -- the person's own answer; never overwrites the outcome
  person_answer text check (person_answer in ('YES', 'PARTLY', 'NO')),
  redirected_from uuid references referral (id),
  idempotency_key text,
  created_by text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  due_at timestamptz,
  accepted_at timestamptz,
  closed_at timestamptz,
  updated_at timestamptz not null default now(),
  version int not null default 1,
  constraint completed_has_outcome check (state <> 'COMPLETED' or outcome is not null),
  constraint sent_has_consent check (state = 'DRAFT' or kind = 'LOGGED' or consent_id is not null),
  unique (sender_organization_id, idempotency_key),
  -- Foreign keys see past row-level security: these keep a sender from naming another organization's person, or another person's consent.
  foreign key (person_id, sender_organization_id) references person (id, organization_id),
  foreign key (consent_id, person_id) references consent (id, person_id),
  unique (id, sender_organization_id, receiver_organization_id)
);
create index referral_sender on referral (sender_organization_id, created_at desc, id);
create index referral_receiver on referral (receiver_organization_id, created_at desc, id) where state <> 'DRAFT';
create index referral_person on referral (person_id);
create index referral_due on referral (due_at) where state in ('SENT', 'VIEWED');

create table referral_event (
  id uuid primary key,
  referral_id uuid not null,
  sender_organization_id uuid not null,
  receiver_organization_id uuid not null,
  at timestamptz not null default now(),
  -- null: time itself, or the person
  user_id text,
  organization_id uuid,
  from_state text,
  to_state text not null,
  reason text,
  outcome text,
  note_sealed text,
  -- the order in which they were written: two moves of one transaction have one instant
  sequence bigint generated always as identity,
  -- an event's parties are its referral's
  foreign key (referral_id, sender_organization_id, receiver_organization_id)
    references referral (id, sender_organization_id, receiver_organization_id) on delete cascade
);
create index referral_event_referral on referral_event (referral_id, sequence);

-- Which organization may see which person because of which referral. Kept by the trigger below alone.
create table person_access (
  person_id uuid not null references person (id) on delete cascade,
  organization_id uuid not null references organization (id) on delete cascade,
  referral_id uuid not null references referral (id) on delete cascade,
  primary key (person_id, organization_id, referral_id)
);
create index person_access_organization on person_access (organization_id, person_id);
create index person_access_referral on person_access (referral_id);

create function referral_guard() returns trigger language plpgsql as $$
begin
  if (new.id, new.code, new.sender_organization_id, new.receiver_organization_id, new.person_id, new.service_id)
     is distinct from (old.id, old.code, old.sender_organization_id, old.receiver_organization_id, old.person_id, old.service_id) then
    raise exception 'the parties of a referral never change';
  end if;
  return new;
end $$;
create trigger referral_guard before update on referral for each row execute function referral_guard();

create function referral_access() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state in ('ACCEPTED', 'WAITLISTED', 'IN_PROGRESS', 'COMPLETED', 'UNFULFILLED') and new.accepted_at is not null
     or (new.disclosure = 'AT_ONCE' and new.state in ('SENT', 'VIEWED', 'WAITLISTED')) then
    insert into person_access (person_id, organization_id, referral_id)
    values (new.person_id, new.receiver_organization_id, new.id) on conflict do nothing;
  else
    delete from person_access where referral_id = new.id;
  end if;
  return null;
end $$;
create trigger referral_access after insert or update of state on referral for each row execute function referral_access();

-- ───────────────────────────── who may do what ─────────────────────────────
grant usage on schema public to waypost_app, waypost_public;
grant usage on schema public to waypost_auth;

do $$
declare
  t text;
  me text := current_user;
begin
  foreach t in array array['organization', 'program', 'service', 'location', 'service_at_location', 'address', 'contact', 'phone', 'schedule',
    'service_area', 'language', 'cost_option', 'required_document', 'unit', 'service_capacity', 'funding', 'accessibility',
    'organization_identifier', 'url', 'taxonomy', 'taxonomy_term', 'attribute', 'metadata', 'meta_table_description', 'translation', 'fund_status_change']
  loop
    execute format('grant select on %I to waypost_public', t);
    execute format('grant select, insert, update, delete on %I to waypost_app', t);
  end loop;

  foreach t in array array['membership', 'person', 'consent', 'referral', 'referral_event', 'person_access']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    -- FORCE binds the owner too; migrations and the access trigger run as the owner.
    execute format('create policy owner_all on %I for all to %I using (true) with check (true)', t, me);
  end loop;
end $$;

grant select, insert, update, delete on membership to waypost_app;
-- One sees one's own memberships, and those of the organizations one acts for.
create policy membership_read on membership for select to waypost_app
  using (user_id = current_setting('app.user_id', true) or organization_id = any (app_org_ids()));
create policy membership_write on membership for all to waypost_app
  using (organization_id = any (app_org_ids())) with check (organization_id = any (app_org_ids()));

grant select, insert, update on person to waypost_app;
create policy person_read on person for select to waypost_app using (
  organization_id = any (app_org_ids())
  or id in (select a.person_id from person_access a where a.organization_id = any (app_org_ids()))
);
create policy person_insert on person for insert to waypost_app with check (organization_id = any (app_org_ids()));
create policy person_update on person for update to waypost_app
  using (organization_id = any (app_org_ids())) with check (organization_id = any (app_org_ids()));

grant select, insert, update on consent to waypost_app;
create policy consent_own on consent for all to waypost_app
  using (organization_id = any (app_org_ids())) with check (organization_id = any (app_org_ids()));

grant select, insert, update on referral to waypost_app;
create policy referral_read on referral for select to waypost_app using (
  sender_organization_id = any (app_org_ids())
  or (receiver_organization_id = any (app_org_ids()) and state <> 'DRAFT')
);
create policy referral_insert on referral for insert to waypost_app with check (sender_organization_id = any (app_org_ids()));
create policy referral_update on referral for update to waypost_app
  using (sender_organization_id = any (app_org_ids()) or (receiver_organization_id = any (app_org_ids()) and state <> 'DRAFT'))
  with check (sender_organization_id = any (app_org_ids()) or (receiver_organization_id = any (app_org_ids()) and state <> 'DRAFT'));

-- Events are written once and never changed: no update, no delete.
grant select, insert on referral_event to waypost_app;
create policy referral_event_read on referral_event for select to waypost_app
  using (sender_organization_id = any (app_org_ids()) or receiver_organization_id = any (app_org_ids()));
create policy referral_event_insert on referral_event for insert to waypost_app
  with check (
    (sender_organization_id = any (app_org_ids()) or receiver_organization_id = any (app_org_ids()))
    and (organization_id is null or organization_id = any (app_org_ids()))
  );

grant select on person_access to waypost_app;
create policy person_access_read on person_access for select to waypost_app using (organization_id = any (app_org_ids()));
