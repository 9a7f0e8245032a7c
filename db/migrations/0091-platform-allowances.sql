-- What is counted to keep the door open for everybody: mails to an address, failures of a network. Shared by all web processes.
-- Unlogged: after a crash or on a standby that takes over everybody starts anew, and no write waits for the disk.

-- local: how much somebody has used of what is limited; the key is a keyed digest of an address, which can't be turned back
create unlogged table platform.allowance (
  key bytea primary key,
  -- the moment at which all that was used is free again
  until timestamptz not null
);
create index allowance_until on platform.allowance (until);
grant select, delete on platform.allowance to job;

-- local: how often something was refused, by hour; numbers only
create table platform.refused (
  kind text not null check (kind in ('sign-in', 'link', 'page', 'limit')),
  hour timestamptz not null,
  times integer not null,
  primary key (kind, hour)
);
grant select, delete on platform.refused to job;

-- Takes one of `times` in `seconds`. The seconds to wait, 0 when there was one left (the generic cell rate algorithm, ITU-T I.371).
create function platform.spend(key bytea, times integer, seconds integer) returns double precision
language plpgsql security definer set search_path = '' as $$
declare
  moment timestamptz := platform.clock();
  step interval := make_interval(secs => seconds::double precision / times);
  span interval := make_interval(secs => seconds);
  taken timestamptz;
begin
  insert into platform.allowance as a (key, until) values ($1, moment + step)
  on conflict on constraint allowance_pkey do update set until = greatest(a.until, moment) + step
    where greatest(a.until, moment) + step <= moment + span
  returning until into taken;
  if taken is not null then return 0; end if;
  select a.until into taken from platform.allowance a where a.key = $1;
  return greatest(0, extract(epoch from taken + step - (moment + span)));
end $$;

create function platform.count_refused(what text) returns void
language sql security definer set search_path = '' as $$
  insert into platform.refused as r (kind, hour, times) values (what, date_trunc('hour', platform.clock()), 1)
  on conflict (kind, hour) do update set times = r.times + 1
$$;
revoke all on function platform.spend, platform.count_refused from public;
grant execute on function platform.spend, platform.count_refused to app;
