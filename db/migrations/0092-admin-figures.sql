-- What an administrator sees of how the platform runs: counts and codes, no name and no address.
create function people.is_administrator() returns boolean
language sql stable parallel safe security definer set search_path = '' as $$
  select exists (select from people.role r where r.person_id = platform.actor() and r.role = 'administrator'
    and r.since <= platform.clock() and r.until > platform.clock())
$$;

-- How often something was refused in the last day and week, by what it was.
create function platform.refused_counts() returns table (kind text, day bigint, week bigint)
language sql stable security definer set search_path = '' as $$
  select r.kind, coalesce(sum(r.times) filter (where r.hour > platform.clock() - interval '1 day'), 0)::bigint, sum(r.times)::bigint
  from platform.refused r where people.is_administrator() and r.hour > platform.clock() - interval '7 days' group by r.kind
$$;

-- When the audit was last sealed, and since when something waits for a seal; nulls when there is nothing.
create function platform.seal_state() returns table (sealed_at timestamptz, waiting_since timestamptz)
language sql stable security definer set search_path = '' as $$
  select (select max(s.at) from platform.audit_seal s), (select min(a.at) from platform.audit a where a.seal is null)
  where people.is_administrator()
$$;

-- Mails that no mail server took: what for, when, how often it was tried. To whom stays unknown here.
create function messages.failed_mails() returns table (id uuid, person_id uuid, template text, at timestamptz, attempts smallint)
language sql stable security definer set search_path = '' as $$
  select m.id, m.person_id, m.template, m.at, m.attempts from messages.mail m
  where people.is_administrator() and m.state = 'failed' order by m.at desc limit 500
$$;

revoke all on function people.is_administrator, platform.refused_counts, platform.seal_state, messages.failed_mails from public;
grant execute on function people.is_administrator, platform.refused_counts, platform.seal_state, messages.failed_mails to app;

-- The name of the last migration that ran: which version of the schema this is.
create function platform.last_migration() returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select d.name from migration.done d where people.is_administrator() order by d.name desc limit 1);
end $$;
revoke all on function platform.last_migration from public;
grant execute on function platform.last_migration to app;
