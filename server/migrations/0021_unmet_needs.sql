-- What was asked for and not found, without anybody in it. Old code can run on top of it: it adds tables only.

-- Words, area, day and how often. No instant, no address, no user, no situation: the row says that somebody near there lacked something.
create table unmet_need (
  day date not null,
  -- "Hays County, TX", "TX", or '' where no place was asked for
  area text not null,
  -- the words asked for, each once, in alphabetical order
  words text not null,
  -- NOTHING: not one listing. WEAK: no listing held all words.
  kind text not null check (kind in ('NOTHING', 'WEAK')),
  times int not null check (times > 0),
  primary key (day, area, words, kind)
);

-- A word that neither a listing nor our vocabulary knows may be somebody's name. It is counted under its keyed digest, and written
-- out in unmet_need only once it was asked for on three different days.
create table unmet_word (
  digest text primary key,
  days int not null,
  last_day date not null
);

do $$
declare
  t text;
begin
  foreach t in array array['unmet_need', 'unmet_word'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
-- Written and read through the two functions alone: no connection of ours sees a row.
grant select on unmet_need, unmet_word to waypost_app;
create policy unmet_need_none on unmet_need for select to waypost_app using (false);
create policy unmet_word_none on unmet_word for select to waypost_app using (false);

/* Counts one search. `known`: words of the vocabulary or of a listing. `unknown`: the others, each with its keyed digest. A search of
   which nothing may be written leaves no row. */
create function record_unmet_need(on_day date, in_area text, was_found text, known text[], unknown text[], digests text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kept text[] := known;
  seen int;
begin
  for i in 1 .. cardinality(unknown) loop
    insert into unmet_word as w (digest, days, last_day) values (digests[i], 1, on_day)
      -- Two processes may write out of order: a day that is past already counts no more.
      on conflict (digest) do update set days = w.days + (w.last_day < excluded.last_day)::int, last_day = greatest(w.last_day, excluded.last_day)
      returning days into seen;
    if seen >= 3 then kept := kept || unknown[i]; end if;
  end loop;
  if cardinality(kept) = 0 then return; end if;
  insert into unmet_need as n (day, area, words, kind, times)
    select on_day, in_area, string_agg(word, ' ' order by word), was_found, 1 from (select distinct unnest(kept) as word) each
    on conflict (day, area, words, kind) do update set times = n.times + 1;
end $$;
revoke all on function record_unmet_need(date, text, text, text[], text[], text[]) from public;
grant execute on function record_unmet_need(date, text, text, text[], text[], text[]) to waypost_app;

/* What was lacked from one day to another, the most often asked first. A row that was asked fewer than three times is told to nobody: so few may
   be one household. For members and nobody else. `in_state`: "TX", or null for everywhere. */
create function unmet_needs(from_day date, to_day date, in_state text, at_most int, skipped int)
returns table (words text, area text, nothing int, weak int, days int, last_day date, total int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.actor_kind', true) is distinct from 'USER' or cardinality(coalesce(app_org_ids(), '{}')) = 0 then return; end if;
  return query
    select n.words, n.area, coalesce(sum(n.times) filter (where n.kind = 'NOTHING'), 0)::int, coalesce(sum(n.times) filter (where n.kind = 'WEAK'), 0)::int,
           count(distinct n.day)::int, max(n.day), (count(*) over ())::int
      from unmet_need n
     where n.day between from_day and to_day and (in_state is null or n.area = in_state or n.area like '%, ' || in_state)
     group by n.words, n.area having sum(n.times) >= 3
     order by sum(n.times) desc, max(n.day) desc, n.words, n.area
     limit at_most offset skipped;
end $$;
revoke all on function unmet_needs(date, date, text, int, int) from public;
grant execute on function unmet_needs(date, date, text, int, int) to waypost_app;
