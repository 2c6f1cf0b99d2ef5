-- Invitations into an organization, its sign-in rules, and organizations that are founded by their members. Old code can run on top of it.

-- False while its members have only just founded it: its public page stands as soon as it has an active service.
alter table organization add column published boolean not null default true;

create table invitation (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  -- in lower case
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  roles text[] not null check (
    cardinality(roles) > 0 and roles <@ array['ADMIN', 'CASE_MANAGER', 'INTAKE', 'LISTING_EDITOR', 'VIEWER', 'STEWARD', 'OPERATOR']
  ),
  -- sha-256 of 256 random bits, which stand in the mail alone
  token_hash bytea not null unique check (length(token_hash) = 32),
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text,
  revoked_at timestamptz,
  check (accepted_at is null or revoked_at is null)
);
create index invitation_organization on invitation (organization_id, created_at desc, id);
-- One that can be used for each address: inviting again takes the place of the one before.
create unique index invitation_open on invitation (organization_id, email) where accepted_at is null and revoked_at is null;

-- What an organization asks of everybody who signs in for it. No row: asks nothing.
create table organization_rules (
  organization_id uuid primary key references organization (id) on delete cascade,
  require_second_factor boolean not null default false,
  -- false: its members come in by single sign-on alone
  password_sign_in boolean not null default true,
  changed_at timestamptz not null default now(),
  changed_by text not null
);

-- The invitation that whoever holds the token may use at this instant; no row for one that is used, expired, revoked or unknown.
create function open_invitation(wanted bytea, at timestamptz)
  returns table (id uuid, organization_id uuid, email text, roles text[], expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.id, i.organization_id, i.email, i.roles, i.expires_at from invitation i
   where i.token_hash = wanted and i.accepted_at is null and i.revoked_at is null and i.expires_at > at
$$;

-- What the app may know of how users sign in: of the one who acts, and of members of the organizations acted for.
create function user_standing(wanted text[]) returns table (user_id text, email text, email_confirmed boolean, second_factor boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select u."id", u."email", u."emailVerified", coalesce(u."twoFactorEnabled", false) from auth."user" u
   where u."id" = any (wanted)
     and (u."id" = current_setting('app.user_id', true)
          or exists (select from membership m where m.user_id = u."id" and m.organization_id = any (app_org_ids())))
$$;
revoke all on function open_invitation(bytea, timestamptz), user_standing(text[]) from public;
grant execute on function open_invitation(bytea, timestamptz), user_standing(text[]) to waypost_app;

do $$
declare
  t text;
begin
  foreach t in array array['invitation', 'organization_rules'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;

-- Invitations are between the members of an organization; its keys have nothing to do with them.
grant select, insert on invitation to waypost_app;
grant update (accepted_at, accepted_by, revoked_at) on invitation to waypost_app;
create policy invitation_own on invitation for all to waypost_app
  using (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) is distinct from 'API_KEY')
  with check (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) is distinct from 'API_KEY');

-- Read by every member, before the organization is the one acted for: the rule decides whether it may be.
grant select, insert, update on organization_rules to waypost_app;
create policy organization_rules_read on organization_rules for select to waypost_app using (
  organization_id = any (app_org_ids())
  or organization_id in (select m.organization_id from membership m where m.user_id = current_setting('app.user_id', true))
);
create policy organization_rules_write on organization_rules for all to waypost_app
  using (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) is distinct from 'API_KEY')
  with check (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) is distinct from 'API_KEY');
