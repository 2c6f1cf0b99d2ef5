-- Tables of better-auth 1.7.5 as its own compiler prints them for server/src/identity/auth.ts, in schema auth. Old code can run on top of it.

create table auth."user" (
  "id" text not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create table auth."session" (
  "id" text not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "activeOrganizationId" text
);
create index "session_userId_idx" on auth."session" ("userId");
create table auth."account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth."account" ("userId");
create table auth."verification" (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create index "verification_identifier_idx" on auth."verification" ("identifier");
create table auth."rateLimit" (
  "id" text not null primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);

grant usage on schema auth to waypost_auth;
grant select, insert, update, delete on all tables in schema auth to waypost_auth;

alter table membership add constraint membership_user foreign key (user_id) references auth."user" ("id") on delete cascade;

-- Names of users, for "accepted by …". The app's role sees no credential and no session.
create view user_profile as select "id" as id, "name" as name, "email" as email from auth."user";
grant select on user_profile to waypost_app;

-- Referrals whose deadline has passed: ids and parties only, for the job that expires them under each receiver's own rights.
create function due_referrals(at timestamptz, at_most int) returns table (id uuid, receiver_organization_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.receiver_organization_id from referral r
   where r.state in ('SENT', 'VIEWED') and r.due_at < at
   order by r.due_at limit at_most
$$;
revoke all on function due_referrals(timestamptz, int) from public;
grant execute on function due_referrals(timestamptz, int) to waypost_app;
