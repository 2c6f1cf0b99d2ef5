-- Who did what with a person's data, and who signed in, changed a role or took data out. Old code can run on top of it.
--
-- Sixteen hash chains: each event's hash covers its own text and the hash before it, so that an altered, deleted or cut-off event shows
-- (server/src/platform/audit/audit-verify.ts recomputes them outside the database). Events are written by record_audit() alone.

-- The one whose own link was opened, where the caller is a person: row-level security lets such a reader see what is about that person.
create function app_person_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.person_id', true), '')::uuid
$$;

create table audit_chain (
  chain smallint primary key,
  length bigint not null default 0,
  head bytea not null
);
insert into audit_chain (chain, head) select c, sha256(convert_to('waypost audit chain ' || c, 'UTF8')) from generate_series(0, 15) c;

create table audit_event (
  chain smallint not null references audit_chain (chain),
  sequence bigint not null,
  id uuid not null unique,
  at timestamptz not null,
  -- USER, API_KEY, PERSON (by the person's own link), SYSTEM, NOBODY
  actor_kind text not null,
  -- the user, the key or what the system was doing; null for NOBODY
  actor_id text,
  -- for which organization it was done
  organization_id uuid,
  action text not null check (action ~ '^[A-Z_]{3,60}$'),
  person_id uuid,
  -- the organization whose person it is
  person_organization_id uuid,
  referral_id uuid,
  -- whatever else it was done to: a member's user id, a key's id, a file's name
  subject text,
  -- codes and counts, never words about a person
  details jsonb not null default '{}',
  request_id text,
  hash bytea not null,
  primary key (chain, sequence)
);
create index audit_event_person on audit_event (person_id, at desc, id) where person_id is not null;
create index audit_event_organization on audit_event (organization_id, at desc, id);
create index audit_event_person_organization on audit_event (person_organization_id, at desc, id) where person_organization_id is not null;

/* Writes events in the caller's transaction. Who did it comes from the connection, not from the caller's words: app.user_id, app.org_ids
   and app.actor_kind are set on every checkout. Each element: {id, action, personId, personOrganizationId, referralId, subject, details,
   requestId}. The organization may be named where the connection acts for none (sign-ins) or for several (system), then one of these; the
   person's own organization is read from the person, and taken from the caller only where the person is not there.
   Whoever has SQL as waypost_app can set these variables, and so write an event in somebody else's name; nobody can change or remove one
   that is written without the chains and checkpoints (0012) showing it. Call it last in a transaction: it waits for others of its chain. */
create function record_audit(events jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  event jsonb;
  -- One chain a connection: two events of one transaction never wait for each other crosswise.
  mine smallint := pg_backend_pid() % 16;
  state audit_chain;
  acting uuid[] := app_org_ids();
  acting_organization uuid;
  made audit_event;
begin
  select * into state from audit_chain where chain = mine for update;
  for event in select * from jsonb_array_elements(events) loop
    acting_organization := (event ->> 'organizationId')::uuid;
    if acting_organization is null or not acting_organization = any (acting) then
      acting_organization := coalesce(acting[1], acting_organization);
    end if;
    made.chain := mine;
    made.sequence := state.length + 1;
    made.id := (event ->> 'id')::uuid;
    made.at := date_trunc('milliseconds', clock_timestamp());
    made.actor_kind := coalesce(nullif(current_setting('app.actor_kind', true), ''), event ->> 'actorKind', 'NOBODY');
    made.actor_id := coalesce(nullif(current_setting('app.user_id', true), ''), event ->> 'actorId');
    made.organization_id := acting_organization;
    made.action := event ->> 'action';
    made.person_id := (event ->> 'personId')::uuid;
    made.person_organization_id := coalesce(
      (select organization_id from person where id = made.person_id), (event ->> 'personOrganizationId')::uuid);
    made.referral_id := (event ->> 'referralId')::uuid;
    made.subject := event ->> 'subject';
    made.details := coalesce(event -> 'details', '{}');
    made.request_id := event ->> 'requestId';
    made.hash := sha256(state.head || convert_to(audit_text(made), 'UTF8'));
    insert into audit_event select made.*;
    state.length := made.sequence;
    state.head := made.hash;
  end loop;
  update audit_chain set length = state.length, head = state.head where chain = mine;
end $$;

-- What an event's hash covers: every column but the hash, in one fixed text.
create function audit_text(e audit_event) returns text language sql stable as $$
  select jsonb_build_array(e.chain, e.sequence, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.actor_kind, e.actor_id,
    e.organization_id, e.action, e.person_id, e.person_organization_id, e.referral_id, e.subject, e.details, e.request_id)::text
$$;

-- Nobody changes what is written: not even the owner, short of taking these away, which the chains then show.
create function audit_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'audit events are never changed or removed';
end $$;
create trigger audit_is_final before update or delete on audit_event for each row execute function audit_is_final();
create trigger audit_is_final_whole before truncate on audit_event for each statement execute function audit_is_final();

do $$
declare
  t text;
begin
  foreach t in array array['audit_event', 'audit_chain'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
grant select on audit_event, audit_chain to waypost_app;
create policy audit_event_read on audit_event for select to waypost_app using (
  organization_id = any (app_org_ids())
  or person_organization_id = any (app_org_ids())
  or person_id = app_person_id()
  or (actor_kind = 'USER' and actor_id = current_setting('app.user_id', true))
);
-- Nobody but record_audit() and the owner's verification reads the heads.
create policy audit_chain_none on audit_chain for select to waypost_app using (false);
revoke all on function record_audit(jsonb) from public;
grant execute on function record_audit(jsonb) to waypost_app;
