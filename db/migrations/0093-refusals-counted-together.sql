-- Refusals of a limit come by the thousand when somebody floods: a process counts them by itself and tells them together.
drop function platform.count_refused(text);
create function platform.count_refused(what text, n integer) returns void
language sql security definer set search_path = '' as $$
  insert into platform.refused as r (kind, hour, times) values (what, date_trunc('hour', platform.clock()), n)
  on conflict (kind, hour) do update set times = r.times + excluded.times
$$;
revoke all on function platform.count_refused from public;
grant execute on function platform.count_refused to app;
