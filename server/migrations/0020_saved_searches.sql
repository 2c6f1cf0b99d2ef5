-- Saved searches and shortlists of members, and who is told when a fund opens. Old code can run on top of it: it adds tables only.

-- Both belong to one member in one organization, and go with the membership. Their names and questions are sealed: people write
-- "for Maria" there, and a situation beside a postal code says much about somebody.
create table saved_search (
  id uuid primary key,
  user_id text not null,
  organization_id uuid not null,
  name_sealed text not null,
  -- the question as JSON: words, place, filters
  question_sealed text not null,
  tell_when_fund_opens boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  foreign key (user_id, organization_id) references membership (user_id, organization_id) on delete cascade
);
create index saved_search_member on saved_search (organization_id, user_id, created_at desc);
create index saved_search_telling on saved_search (id) where tell_when_fund_opens;

create table shortlist (
  id uuid primary key,
  user_id text not null,
  organization_id uuid not null,
  name_sealed text not null,
  created_at timestamptz not null,
  foreign key (user_id, organization_id) references membership (user_id, organization_id) on delete cascade
);
create index shortlist_member on shortlist (organization_id, user_id, created_at desc);

create table shortlist_item (
  shortlist_id uuid not null references shortlist (id) on delete cascade,
  service_id uuid not null references service (id) on delete cascade,
  added_at timestamptz not null,
  primary key (shortlist_id, service_id)
);
create index shortlist_item_service on shortlist_item (service_id);

-- Openings of funds about which everybody who asked has been told: one row a change of the ledger, so that nobody is told twice.
create table fund_opening_told (
  change_id uuid primary key references fund_status_change (id) on delete cascade,
  told_at timestamptz not null default now()
);
create index fund_status_change_opening on fund_status_change (at) where status = 'OPEN';

do $$
declare
  t text;
begin
  foreach t in array array['saved_search', 'shortlist', 'shortlist_item', 'fund_opening_told'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;

-- The member's own and nobody else's; our own system reads the searches of the organization it acts for, to tell of funds.
create function app_is_member(member text, organization uuid) returns boolean language sql stable as $$
  select organization = any (app_org_ids()) and member = current_setting('app.user_id', true)
     and current_setting('app.actor_kind', true) = 'USER'
$$;
grant execute on function app_is_member(text, uuid) to waypost_app;

grant select, insert, update, delete on saved_search, shortlist to waypost_app;
grant select, insert, delete on shortlist_item to waypost_app;
grant select, insert on fund_opening_told to waypost_app;
create policy saved_search_own on saved_search for all to waypost_app
  using (app_is_member(user_id, organization_id)) with check (app_is_member(user_id, organization_id));
create policy saved_search_system on saved_search for select to waypost_app
  using (organization_id = any (app_org_ids()) and current_setting('app.actor_kind', true) = 'SYSTEM');
create policy shortlist_own on shortlist for all to waypost_app
  using (app_is_member(user_id, organization_id)) with check (app_is_member(user_id, organization_id));
create policy shortlist_item_own on shortlist_item for all to waypost_app
  using (shortlist_id in (select id from shortlist)) with check (shortlist_id in (select id from shortlist));
-- Says nothing of anybody; only our own system has business with it.
create policy fund_opening_told_system on fund_opening_told for all to waypost_app
  using (current_setting('app.actor_kind', true) = 'SYSTEM') with check (current_setting('app.actor_kind', true) = 'SYSTEM');

-- Who asked to be told, across organizations: ids only, for our own system. Each search is then read under its organization's rights.
create function searches_to_tell() returns table (id uuid, organization_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.organization_id from saved_search s
   where s.tell_when_fund_opens and current_setting('app.actor_kind', true) = 'SYSTEM' order by s.organization_id, s.id
$$;
revoke all on function searches_to_tell() from public;
grant execute on function searches_to_tell() to waypost_app;
