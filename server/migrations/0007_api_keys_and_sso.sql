-- Keys with which an organization's own programs ask the API. Old code can run on top of it.

create table api_key (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  name text not null check (length(name) between 1 and 100),
  -- its first characters, so that people tell their keys apart
  prefix text not null,
  -- sha-256 of the key: 256 random bits cannot be guessed from it, so a slow password hash would only cost time at every request
  hash bytea not null unique check (length(hash) = 32),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['referrals:read', 'referrals:write', 'persons:read']),
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  -- written at most once a minute
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text
);
create index api_key_organization on api_key (organization_id, created_at desc, id);

-- How fast each key asks, shared by all server processes: the instant up to which its allowance is used. Losing it in a crash harms
-- nobody, and without a log a request of a key waits for no disk.
create unlogged table api_key_pace (
  api_key_id uuid primary key references api_key (id) on delete cascade,
  used_until timestamptz not null
);

/* The living key with this hash, or no row. Counts the request against the key's allowance: `per_minute` requests at once, each given back
   after its share of a minute. `wait_seconds` above zero: too many, come back then. */
create function use_api_key(wanted bytea, at timestamptz, per_minute int)
  returns table (id uuid, organization_id uuid, scopes text[], wait_seconds int)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_key api_key;
  clock timestamptz := clock_timestamp();
  share interval := interval '1 minute' / per_minute;
  used timestamptz;
begin
  select k.* into found_key from api_key k
   where k.hash = wanted and k.revoked_at is null and (k.expires_at is null or k.expires_at > at);
  if found_key.id is null then return; end if;

  insert into api_key_pace as p (api_key_id, used_until) values (found_key.id, clock + share)
  on conflict (api_key_id) do update set used_until = greatest(p.used_until, clock) + share
    where greatest(p.used_until, clock) + share <= clock + interval '1 minute'
  returning p.used_until into used;
  if used is null then
    select p.used_until into used from api_key_pace p where p.api_key_id = found_key.id;
    return query select found_key.id, found_key.organization_id, found_key.scopes,
      greatest(1, ceil(extract(epoch from used + share - interval '1 minute' - clock)))::int;
    return;
  end if;
  if found_key.last_used_at is null or found_key.last_used_at < at - interval '1 minute' then
    update api_key k set last_used_at = at where k.id = found_key.id;
  end if;
  return query select found_key.id, found_key.organization_id, found_key.scopes, 0;
end $$;
revoke all on function use_api_key(bytea, timestamptz, int) from public;
grant execute on function use_api_key(bytea, timestamptz, int) to waypost_app;

do $$
declare
  t text;
begin
  foreach t in array array['api_key', 'api_key_pace'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
-- A key is made and revoked; nothing else about it ever changes. Keys make and revoke no keys.
grant select, insert on api_key to waypost_app;
grant update (revoked_at, revoked_by) on api_key to waypost_app;
create policy api_key_read on api_key for select to waypost_app using (organization_id = any (app_org_ids()));
create policy api_key_insert on api_key for insert to waypost_app
  with check (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) is distinct from 'API_KEY');
create policy api_key_revoke on api_key for update to waypost_app
  using (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) is distinct from 'API_KEY')
  with check (organization_id = any (app_org_ids()));
grant select on api_key_pace to waypost_app;
create policy api_key_pace_none on api_key_pace for select to waypost_app using (false);
