-- portfolio: what she changed after a CV file brought it, a file taken once, and whom she lets see her eCV.

-- set when she changes the text, the competences or the evidence herself; undoing an import leaves these rows alone
alter table portfolio.activity add changed_at timestamptz;
grant update (changed_at) on portfolio.activity to app;

-- the same file is taken once; after undoing it, it may be taken again
create unique index import_taken on portfolio.import (person_id, digest) where state = 'taken';

-- Whom she lets see her eCV now; row-level security shows it to her alone.
create function portfolio.shares(about uuid) returns table (viewer_id uuid, since timestamptz)
language sql stable parallel safe set search_path = '' as $$
  select s.viewer_id, s.since from people.sight s where s.person_id = about and s.what = 'portfolio' and s.until > platform.clock()
$$;
revoke all on function portfolio.shares from public;
grant execute on function portfolio.shares to app, job;
