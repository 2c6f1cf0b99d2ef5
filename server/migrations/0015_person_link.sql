-- A person's own link: what an organization holds about the person, and who has seen it. Old code can run on top of it.

create table person_link (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  person_id uuid not null,
  -- sha-256 of the token, which stands on the person's paper alone: 122 random bits cannot be guessed from it
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  -- when it was opened the last time
  last_used_at timestamptz,
  -- an organization gives links to its own persons only
  foreign key (person_id, organization_id) references person (id, organization_id) on delete cascade
);
create index person_link_person on person_link (person_id, created_at desc, id);

/* The link that whoever holds the token may use at this instant; no row for one that is ended, expired, mistyped or was never made. Notes
   the opening, and tells when any link of the person was opened before. */
create function use_person_link(wanted bytea, at timestamptz)
  returns table (id uuid, organization_id uuid, person_id uuid, expires_at timestamptz, last_opened_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_link person_link;
  before timestamptz;
begin
  select l.* into found_link from person_link l where l.token_hash = wanted and l.ended_at is null and l.expires_at > at;
  if found_link.id is null then return; end if;
  select max(l.last_used_at) into before from person_link l where l.person_id = found_link.person_id;
  update person_link l set last_used_at = greatest(l.last_used_at, at) where l.id = found_link.id;
  return query select found_link.id, found_link.organization_id, found_link.person_id, found_link.expires_at, before;
end $$;
revoke all on function use_person_link(bytea, timestamptz) from public;
grant execute on function use_person_link(bytea, timestamptz) to waypost_app;

do $$
begin
  alter table person_link enable row level security;
  alter table person_link force row level security;
  execute format('create policy owner_all on person_link for all to %I using (true) with check (true)', current_user);
end $$;
-- A link is made and ended; nothing else about it is the app's to change. Keys and links make no links.
grant select, insert on person_link to waypost_app;
grant update (ended_at, ended_by) on person_link to waypost_app;
create policy person_link_own on person_link for all to waypost_app
  using (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) = 'USER')
  with check (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) = 'USER');

-- Who came by the own link sees what is about that one person, drafts left out: nobody but their writer knows them.
create policy person_self on person for select to waypost_app using (id = (select app_person_id()));
create policy consent_self on consent for select to waypost_app using (person_id = (select app_person_id()));
create policy referral_self on referral for select to waypost_app using (person_id = (select app_person_id()) and state <> 'DRAFT');

-- And may take a consent back, which withdraws what was sent under it: no other change passes.
create policy consent_self_withdraw on consent for update to waypost_app
  using (person_id = (select app_person_id())) with check (person_id = (select app_person_id()) and withdrawn_at is not null);
create policy referral_self_withdraw on referral for update to waypost_app
  using (person_id = (select app_person_id()) and state <> 'DRAFT')
  with check (person_id = (select app_person_id()) and state = 'WITHDRAWN');
create policy referral_event_self_withdraw on referral_event for insert to waypost_app
  with check (
    organization_id is null and user_id is null and to_state = 'WITHDRAWN'
    and exists (select from referral r where r.id = referral_id and r.person_id = (select app_person_id()))
  );
