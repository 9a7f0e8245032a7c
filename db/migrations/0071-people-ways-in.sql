-- people: the ways in besides a link by mail. What is looked up before anybody is known goes through functions; the rest is her own.

-- shared lookup: an account elsewhere that stands for somebody here. The subject is an HMAC of what the provider calls her, so that
-- no name of there, and never a BSN, stands here.
create table people.identity (
  id uuid primary key,
  person_id uuid not null references people.person,
  provider text not null,
  subject bytea not null,
  -- by what fact it was linked: what the school's list names, an invitation, a mail domain set as trusted, herself while signed in
  because text not null check (because in ('roster', 'invitation', 'mail', 'herself')),
  linked_at timestamptz not null,
  used_at timestamptz,
  unique (provider, subject)
);
create index identity_person on people.identity (person_id);

-- shared lookup: who the owner of a school's account is, by the school's own list. The uid is an HMAC too.
create table people.school_account (
  school_id uuid not null references region.school,
  uid bytea not null,
  person_id uuid not null references people.person,
  named_at timestamptz not null default now(),
  primary key (school_id, uid)
);
create index school_account_person on people.school_account (person_id);

-- shared lookup: an invitation to choose a way in. The token is id.HMAC(secret, id).
create table people.invitation (
  id uuid primary key,
  person_id uuid not null references people.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_person on people.invitation (person_id);

-- local: signing in at a provider or with a passkey, on its way: once, a few minutes, in one browser. Nothing secret stands here:
-- state, nonce, verifier and challenge are HMACs of the id.
create table people.attempt (
  id uuid primary key,
  kind text not null check (kind in ('provider', 'passkey-use', 'passkey-add')),
  provider text,
  -- who links this account or adds this passkey, while signed in
  person_id uuid,
  invitation_id uuid references people.invitation on delete cascade,
  goes_to text,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index attempt_expires on people.attempt (expires_at);

-- shared lookup: a passkey
create table people.passkey (
  id uuid primary key,
  person_id uuid not null references people.person,
  credential text not null unique check (length(credential) <= 1400),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person on people.passkey (person_id);

-- person: a code from an app (RFC 6238). The secret is sealed with a key of the process.
create table people.second_factor (
  person_id uuid primary key references people.person,
  sealed bytea not null,
  started_at timestamptz not null,
  -- null until a first code was right
  confirmed_at timestamptz,
  -- the time step of the last right code: a code works once
  last_step bigint not null default 0,
  wrong smallint not null default 0,
  waits_until timestamptz
);

-- person: works once, when the app is lost; an HMAC
create table people.recovery_code (
  id uuid primary key,
  person_id uuid not null references people.person,
  code bytea not null,
  used_at timestamptz,
  unique (person_id, code)
);

-- person: a browser that signed in before, so that a new one can be told
create table people.device (
  person_id uuid not null references people.person,
  id uuid not null,
  -- HMAC of what its cookie holds
  mark bytea not null,
  device text,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (person_id, mark)
);

-- person: another e-mail address, asked for; both addresses say yes before it holds
create table people.email_change (
  id uuid primary key,
  person_id uuid not null references people.person,
  old_email text,
  new_email text not null check (new_email = lower(new_email)),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  old_said_at timestamptz,
  new_said_at timestamptz,
  ended_at timestamptz
);
create index email_change_person on people.email_change (person_id);

create procedure people.own(target regclass) language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy own on %s to app using (person_id = platform.actor()) with check (person_id = platform.actor())', target);
  execute format('create policy job_all on %s to job using (true) with check (true)', target);
end $$;
call people.own('people.identity');
call people.own('people.school_account');
call people.own('people.invitation');
call people.own('people.attempt');
call people.own('people.passkey');
call people.own('people.second_factor');
call people.own('people.recovery_code');
call people.own('people.device');
call people.own('people.email_change');
drop procedure people.own(regclass);

grant select, insert, update (used_at), delete on people.identity to app;
grant select on people.school_account to app;
grant select, insert, update (name, used_at), delete on people.passkey to app;
grant select, insert, update (sealed, started_at, confirmed_at, last_step, wrong, waits_until), delete on people.second_factor to app;
grant select, insert, update (used_at), delete on people.recovery_code to app;
grant select, insert, update (device, last_at) on people.device to app;
grant select, insert, update (ended_at) on people.email_change to app;
grant select, insert, update, delete on people.identity, people.school_account, people.invitation, people.attempt, people.passkey,
  people.second_factor, people.recovery_code, people.device, people.email_change to job;

-- Begins; only what is signed in may name itself.
create function people.begin_attempt(id uuid, kind text, provider text, invitation uuid, go text, ends timestamptz) returns void
language sql security definer set search_path = '' as $$
  insert into people.attempt (id, kind, provider, person_id, invitation_id, goes_to, expires_at)
  values ($1, $2, $3, case when $4 is null then platform.actor() end, $4, $5, $6)
$$;
-- Takes it, once: of two at once one gets it.
create function people.take_attempt(asked uuid, of_kind text, of_provider text) returns table (state text, person_id uuid, invitation_id uuid, go text)
language plpgsql security definer set search_path = '' as $$
declare row people.attempt;
begin
  select * into row from people.attempt a where a.id = asked for update;
  if row.id is null or row.kind <> of_kind or row.provider is distinct from of_provider then
    return query select 'unknown', null::uuid, null::uuid, null::text; return;
  end if;
  if row.used_at is not null then return query select 'used', null::uuid, null::uuid, row.goes_to; return; end if;
  update people.attempt a set used_at = platform.clock() where a.id = asked;
  if row.expires_at <= platform.clock() then return query select 'expired', null::uuid, null::uuid, row.goes_to; return; end if;
  return query select 'open', row.person_id, row.invitation_id, row.goes_to;
end $$;

-- Four look-ups before anybody is known: by an account elsewhere, by a school's list, by a mail address, by a passkey.
create function people.find_identity(at_provider text, named bytea) returns uuid language sql stable security definer set search_path = '' as $$
  select i.person_id from people.identity i where i.provider = $1 and i.subject = $2
$$;
create function people.find_school_account(brin_code text, named bytea) returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct a.person_id from people.school_account a join region.school s on s.id = a.school_id where s.brin = $1 and a.uid = $2
$$;
create function people.find_login(address text) returns uuid language sql stable security definer set search_path = '' as $$
  select l.person_id from people.login l where l.email = $1
$$;
create function people.find_passkey(of_credential text) returns table (id uuid, person_id uuid, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = '' as $$
  select k.id, k.person_id, k.public_key, k.counter, k.transports from people.passkey k where k.credential = $1
$$;
-- A counter that does not grow is a copy of the key; most passkeys keep none and always say 0.
create function people.use_passkey(of_credential text, now_at bigint) returns boolean language sql security definer set search_path = '' as $$
  with used as (
    update people.passkey k set counter = $2, used_at = platform.clock()
    where k.credential = $1 and ($2 > k.counter or ($2 = 0 and k.counter = 0)) returning 1)
  select exists (select from used)
$$;

create function people.find_invitation(asked uuid) returns table (person_id uuid, given_name text, city_id text, state text)
language sql stable security definer set search_path = '' as $$
  select p.person_id, p.given_name, p.city_id,
    case when i.used_at is not null then 'used' when i.expires_at <= platform.clock() then 'expired' else 'open' end
  from people.invitation i join people.person p on p.person_id = i.person_id where i.id = $1
$$;
create function people.use_invitation(asked uuid) returns uuid language sql security definer set search_path = '' as $$
  update people.invitation i set used_at = platform.clock() where i.id = $1 and i.used_at is null and i.expires_at > platform.clock() returning i.person_id
$$;

create function people.find_email_change(asked uuid) returns table (state text, new_email text, old_said boolean, new_said boolean)
language sql stable security definer set search_path = '' as $$
  select case when c.old_said_at is not null and c.new_said_at is not null then 'done' when c.ended_at is not null then 'used'
    when c.expires_at <= platform.clock() then 'expired' else 'open' end, c.new_email, c.old_said_at is not null, c.new_said_at is not null
  from people.email_change c where c.id = $1
$$;
-- One of the two addresses says yes; when both did, the address changes. Nobody else's address is ever taken.
create function people.say_email_change(asked uuid, side text) returns text language plpgsql security definer set search_path = '' as $$
declare row people.email_change;
begin
  select * into row from people.email_change c where c.id = asked for update;
  if row.id is null then return 'unknown'; end if;
  if row.ended_at is not null then return 'used'; end if;
  if row.expires_at <= platform.clock() then return 'expired'; end if;
  update people.email_change c set
    old_said_at = case when side = 'old' then coalesce(c.old_said_at, platform.clock()) else c.old_said_at end,
    new_said_at = case when side = 'new' then coalesce(c.new_said_at, platform.clock()) else c.new_said_at end
  where c.id = asked returning * into row;
  if row.old_said_at is null or row.new_said_at is null then return 'half'; end if;
  insert into people.login (email, person_id) values (row.new_email, row.person_id) on conflict do nothing;
  if not exists (select from people.login l where l.email = row.new_email and l.person_id = row.person_id) then
    update people.email_change c set ended_at = platform.clock() where c.id = asked; return 'used';
  end if;
  delete from people.login l where l.person_id = row.person_id and l.email = row.old_email;
  update people.person p set email = row.new_email where p.person_id = row.person_id;
  update people.email_change c set ended_at = platform.clock() where c.id = asked;
  return 'done';
end $$;

revoke all on function people.begin_attempt, people.take_attempt, people.find_identity, people.find_school_account, people.find_login,
  people.find_passkey, people.use_passkey, people.find_invitation, people.use_invitation, people.find_email_change, people.say_email_change from public;
grant execute on function people.begin_attempt, people.take_attempt, people.find_identity, people.find_school_account, people.find_login,
  people.find_passkey, people.use_passkey, people.find_invitation, people.use_invitation, people.find_email_change, people.say_email_change to app;
