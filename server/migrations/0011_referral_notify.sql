-- Every process hears at once of changed referrals, memberships and sessions. Old code can run on top of it.
-- Referrals are for those who watch them, memberships and sessions for those whose sockets must end.
-- Notices carry ids and nothing else; what they point to is read under row-level security.

create function notify_referral() returns trigger language plpgsql as $$
begin
  perform pg_notify('waypost_referral', json_build_object(
    'referralId', new.id,
    -- A draft is nobody's business but the sender's.
    'organizationIds', case when new.state = 'DRAFT' then array[new.sender_organization_id]
                            else array[new.sender_organization_id, new.receiver_organization_id] end
  )::text);
  return null;
end $$;
create trigger notify_referral_made after insert on referral for each row execute function notify_referral();
create trigger notify_referral_moved after update on referral for each row
  when (old.state <> new.state or old.version <> new.version) execute function notify_referral();

create function notify_member() returns trigger language plpgsql as $$
begin
  perform pg_notify('waypost_access', old.user_id::text);
  return null;
end $$;
create trigger notify_member after update or delete on membership for each row execute function notify_member();

create function auth.notify_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('waypost_access', old."userId");
  return null;
end $$;
create trigger notify_session_ended after delete on auth."session" for each row execute function auth.notify_session();
create trigger notify_session_changed after update on auth."session" for each row
  when (old."activeOrganizationId" is distinct from new."activeOrganizationId") execute function auth.notify_session();
