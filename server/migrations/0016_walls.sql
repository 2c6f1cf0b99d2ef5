-- Sign-in rules of organizations, who an audit event names, and callers' words in referrals. Old code can not run on it: a column is gone, another holds hashes; stop it first.

-- ───────────────────────────── how a session was made ─────────────────────────────
alter table auth."session"
  -- PASSWORD, PASSKEY, MAGIC_LINK or SINGLE_SIGN_ON; null: made before this was kept
  add column "signedInBy" text,
  -- TOTP or PASSKEY: the second factor that was shown when it was made; null: none
  add column "secondFactor" text,
  -- the identity provider that vouched for the user
  add column "ssoProviderId" text;
update auth."session" s set "secondFactor" = 'TOTP' from auth."user" u where u."id" = s."userId" and u."twoFactorEnabled";

-- A passkey is a second factor too: none is taken that did not check who holds it.
create or replace function user_standing(wanted text[]) returns table (user_id text, email text, email_confirmed boolean, second_factor boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select u."id", u."email", u."emailVerified",
         coalesce(u."twoFactorEnabled", false) or exists (select from auth."passkey" p where p."userId" = u."id")
    from auth."user" u
   where u."id" = any (wanted)
     and (u."id" = current_setting('app.user_id', true)
          or exists (select from membership m where m.user_id = u."id" and m.organization_id = any (app_org_ids())))
$$;

-- ───────────────────────────── one rule about passwords ─────────────────────────────
insert into organization_rules (organization_id, password_sign_in, changed_by)
  select organization_id, false, created_by from sso_provider where not password_sign_in
  on conflict (organization_id) do update set password_sign_in = false;
drop function signs_in_by_provider_only(text);
alter table sso_provider drop column password_sign_in;

/* What organizations ask of sessions that act for them: the one place where the rules are read. Without a provider any way of signing in is good,
   whatever the organization chose: taking a broken provider away lets its members in again. Answers to members and those who act for it. */
create function sign_in_rules(wanted uuid) returns table (second_factor boolean, password boolean, provider_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(r.require_second_factor, false), coalesce(r.password_sign_in, true) or p.id is null, p.id
    from (select wanted as organization_id) o
    left join organization_rules r using (organization_id) left join sso_provider p using (organization_id)
   where wanted = any (app_org_ids())
      or exists (select from membership m where m.organization_id = wanted and m.user_id = current_setting('app.user_id', true))
$$;
revoke all on function sign_in_rules(uuid) from public;
grant execute on function sign_in_rules(uuid) to waypost_app;

-- Whoever is cut off by a changed rule or provider hears no more by an open socket either.
create function notify_members() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_notify('waypost_access', user_id) from membership where organization_id = coalesce(new.organization_id, old.organization_id);
  return null;
end $$;
create trigger notify_rules after insert or update on organization_rules for each row execute function notify_members();
create trigger notify_provider after insert or delete on sso_provider for each row execute function notify_members();

-- ───────────────────────────── who an audit event names ─────────────────────────────
/* As in 0005, and stricter about who did it. Kind, actor and organization come from the connection; a caller's words about them count for the
   owner of the tables alone (maintenance from the command line). A user must be a member of the organization acted for, a key one of its keys;
   a person's link the person's own, and the event is about that person. Whoever is nobody has no organization, but for a sign-in that failed: it is told to those of the account.
   Whoever has SQL as waypost_app and sets the connection's variables is held to the same: what such a caller can still claim is to be
   a true member of a true organization, which the request's own log tells apart. Call it last in a transaction: it waits for others of its chain. */
create or replace function record_audit(events jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  event jsonb;
  -- One chain a connection: two events of one transaction never wait for each other crosswise.
  mine smallint := pg_backend_pid() % 16;
  state audit_chain;
  is_owner boolean := session_user = current_user;
  kind text := nullif(current_setting('app.actor_kind', true), '');
  actor text := nullif(current_setting('app.user_id', true), '');
  acting uuid[] := app_org_ids();
  made audit_event;
begin
  if kind = 'USER' and acting is not null and not exists (
       select from membership where user_id = actor and organization_id = any (acting))
     -- Whoever has just left says so last.
     and exists (select from jsonb_array_elements(events) e where e ->> 'action' <> 'MEMBER_LEFT') then
    raise exception 'this user does not act for the organization' using errcode = '42501';
  end if;
  if kind = 'API_KEY' and not exists (select from api_key where id::text = actor and organization_id = any (acting)) then
    raise exception 'this key does not act for the organization' using errcode = '42501';
  end if;
  if kind = 'PERSON' and not exists (select from person_link where id::text = actor and person_id = app_person_id()) then
    raise exception 'this link is not the person''s' using errcode = '42501';
  end if;
  select * into state from audit_chain where chain = mine for update;
  for event in select * from jsonb_array_elements(events) loop
    made.chain := mine;
    made.sequence := state.length + 1;
    made.id := (event ->> 'id')::uuid;
    made.at := date_trunc('milliseconds', clock_timestamp());
    made.actor_kind := coalesce(kind, case when is_owner then event ->> 'actorKind' end, 'NOBODY');
    made.actor_id := coalesce(actor, case when is_owner then event ->> 'actorId' end);
    made.action := event ->> 'action';
    made.person_id := case when made.actor_kind = 'PERSON' then app_person_id() else (event ->> 'personId')::uuid end;
    made.person_organization_id := coalesce(
      (select organization_id from person where id = made.person_id), (event ->> 'personOrganizationId')::uuid);
    made.subject := event ->> 'subject';
    made.organization_id := (event ->> 'organizationId')::uuid;
    if acting is not null then
      if made.organization_id is null or made.organization_id <> all (acting) then made.organization_id := acting[1]; end if;
    elsif made.actor_kind = 'USER' then
      made.organization_id := (select m.organization_id from membership m where m.user_id = actor and m.organization_id = made.organization_id);
    elsif made.actor_kind = 'PERSON' then
      made.organization_id := case when made.organization_id = made.person_organization_id then made.organization_id end;
    elsif made.actor_kind = 'NOBODY' then
      made.organization_id := (select m.organization_id from membership m
        where made.action = 'SIGN_IN_FAILED' and m.user_id = made.subject and m.organization_id = made.organization_id);
    end if;
    made.referral_id := (event ->> 'referralId')::uuid;
    made.details := coalesce(event -> 'details', '{}');
    made.request_id := event ->> 'requestId';
    made.hash := sha256(state.head || convert_to(audit_text(made), 'UTF8'));
    insert into audit_event select made.*;
    state.length := made.sequence;
    state.head := made.hash;
  end loop;
  update audit_chain set length = state.length, head = state.head where chain = mine;
end $$;

-- ───────────────────────────── callers' words in a referral ─────────────────────────────
alter table referral add column facts_sealed text;
comment on column referral.facts is 'As written before 0016: referrals/referral-upkeep.job.ts seals it at the next start. Always empty since.';
create index referral_upkeep on referral (id) where facts <> '{}';

-- A caller's key may be anything, a name too. What is compared is its digest, bound to the organization.
alter table referral rename column idempotency_key to idempotency_hash;
update referral set idempotency_hash = encode(sha256(convert_to(sender_organization_id || '|' || idempotency_hash, 'UTF8')), 'hex')
 where idempotency_hash is not null;
alter table referral add constraint idempotency_is_hashed check (idempotency_hash ~ '^[0-9a-f]{64}$');

-- A unit is one of the list in schema/src/referrals/vocabulary.ts. Words of one's own are gone: the amount stays.
update referral set outcome_unit = case
    when upper(outcome_unit) in ('USD', 'RIDES', 'NIGHTS', 'MONTHS', 'ITEMS') then upper(outcome_unit)
    when lower(outcome_unit) in ('dollars', 'dollar', '$', 'us dollars') then 'USD'
    when upper(outcome_unit) || 'S' in ('RIDES', 'NIGHTS', 'MONTHS', 'ITEMS') then upper(outcome_unit) || 'S' end
 where outcome_unit is not null;
alter table referral add constraint outcome_unit_is_known check (outcome_unit in ('USD', 'RIDES', 'NIGHTS', 'MONTHS', 'ITEMS'));

-- ───────────────────────────── policies ask once a statement ─────────────────────────────
/* app_org_ids() beside a column is worked out for every row; as a subquery once a statement. With it a page of the inbox costs the database
   1.1 times what it costs without row-level security, instead of 1.5 (docs/bench-results.md). */
do $$
declare
  p record;
  beside constant text := 'ANY (app_org_ids())';
  once constant text := 'ANY ((select app_org_ids())::uuid[])';
begin
  for p in select tablename, policyname, qual, with_check from pg_policies
            where schemaname = 'public' and 'waypost_app' = any (roles) and position(beside in coalesce(qual, '') || coalesce(with_check, '')) > 0 loop
    execute format('alter policy %I on %I', p.policyname, p.tablename)
      || coalesce(' using (' || replace(p.qual, beside, once) || ')', '')
      || coalesce(' with check (' || replace(p.with_check, beside, once) || ')', '');
  end loop;
end $$;
