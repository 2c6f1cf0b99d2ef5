-- Signed states of the audit chains. Old code can run on top of it.
--
-- The chains alone cannot tell that their end was cut off by somebody who also set their heads back, or that one was reckoned anew from its
-- beginning. A checkpoint holds all heads under a signature whose key cannot be had from this database without WAYPOST_SECRET
-- (server/src/platform/audit/audit-checkpoint.ts). Each checkpoint signs the one before it too.

create table audit_checkpoint (
  number bigint primary key check (number > 0),
  -- [number, instant, [[chain, length, head] …], signature before], as it was signed
  signed text not null check (char_length(signed) < 4000),
  signature bytea not null check (octet_length(signature) = 32)
);
create trigger audit_is_final before update or delete on audit_checkpoint for each row execute function audit_is_final();
create trigger audit_is_final_whole before truncate on audit_checkpoint for each statement execute function audit_is_final();

do $$
begin
  alter table audit_checkpoint enable row level security;
  alter table audit_checkpoint force row level security;
  execute format('create policy owner_all on audit_checkpoint for all to %I using (true) with check (true)', current_user);
end $$;
grant select on audit_checkpoint to waypost_app;
create policy audit_checkpoint_none on audit_checkpoint for select to waypost_app using (false);

-- Lengths and heads, and the newest checkpoint: what the next one is made of. Says nothing of what was written.
create function audit_heads() returns table (chain smallint, length bigint, head text, number bigint, signature text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.chain, c.length, encode(c.head, 'hex'), coalesce(l.number, 0), coalesce(encode(l.signature, 'hex'), '')
    from audit_chain c left join (select * from audit_checkpoint order by number desc limit 1) l on true order by c.chain
$$;

-- Two processes at once: the first one's stands. One that is not signed by us is told by the verification.
create function record_audit_checkpoint(number bigint, signed text, signature text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_checkpoint values (number, signed, decode(signature, 'hex')) on conflict do nothing
$$;
revoke all on function audit_heads(), record_audit_checkpoint(bigint, text, text) from public;
grant execute on function audit_heads(), record_audit_checkpoint(bigint, text, text) to waypost_app;
