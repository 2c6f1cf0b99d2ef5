-- Identity providers by which members of an organization sign in. Old code can run on top of it.

create table sso_provider (
  id uuid primary key,
  organization_id uuid not null unique references organization (id) on delete cascade,
  -- as its own discovery document names it
  issuer text not null,
  -- the e-mail domain that the operator has seen to belong to the organization
  domain text not null unique check (domain = lower(domain) and domain like '%.%' and domain not like '%@%'),
  client_id text not null,
  client_secret_sealed text not null,
  -- what somebody becomes who signs in for the first time; never more than this
  default_role text not null check (default_role in ('CASE_MANAGER', 'INTAKE', 'LISTING_EDITOR', 'VIEWER')),
  -- false: members of the organization sign in by their provider only
  password_sign_in boolean not null default true,
  created_by text not null,
  created_at timestamptz not null default now()
);

-- True when the connection's user holds the platform's role for it, in whichever organization.
create function app_is_operator() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select current_setting('app.actor_kind', true) = 'USER' and exists (
    select from membership where user_id = current_setting('app.user_id', true) and 'OPERATOR' = any (roles))
$$;
revoke all on function app_is_operator() from public;
grant execute on function app_is_operator() to waypost_app;

-- Asked before anybody is signed in: one provider, by its domain or its id. Its secret is sealed with a key that is not in the database.
create function sso_provider_for(wanted_domain text, wanted_id uuid) returns setof sso_provider
language sql stable security definer set search_path = public, pg_temp as $$
  select * from sso_provider where domain = wanted_domain or id = wanted_id limit 1
$$;
revoke all on function sso_provider_for(text, uuid) from public;
grant execute on function sso_provider_for(text, uuid) to waypost_app;

-- True when a user, named by e-mail or id, belongs to an organization whose members sign in by their provider only.
create function signs_in_by_provider_only(who text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from auth."user" u join membership m on m.user_id = u."id" join sso_provider p on p.organization_id = m.organization_id
     where (u."email" = lower(who) or u."id" = who) and not p.password_sign_in)
$$;
revoke all on function signs_in_by_provider_only(text) from public;
grant execute on function signs_in_by_provider_only(text) to waypost_app;

alter table sso_provider enable row level security;
alter table sso_provider force row level security;
do $$ begin
  execute format('create policy owner_all on sso_provider for all to %I using (true) with check (true)', current_user);
end $$;
-- A provider is registered and removed, by operators of the platform alone; it is never changed.
grant select, insert, delete on sso_provider to waypost_app;
create policy sso_provider_read on sso_provider for select to waypost_app
  using (organization_id = any (app_org_ids()) or (select app_is_operator()));
create policy sso_provider_insert on sso_provider for insert to waypost_app with check ((select app_is_operator()));
create policy sso_provider_delete on sso_provider for delete to waypost_app using ((select app_is_operator()));
