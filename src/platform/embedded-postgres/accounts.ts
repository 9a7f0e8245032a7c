import { Client, escapeIdentifier } from 'pg'

const databaseName = 'kansroute'

/** Logins, and the group whose rights they share; migrations grant to the groups. None of them is a superuser. */
const logins = [
  { login: 'owner_login', group: undefined },
  { login: 'app_login', group: 'app' },
  { login: 'job_login', group: 'job' },
] as const

/** A connection string that `pg` and libpq read the same way; PG* variables of the caller do not change it. */
export const connectionString = (socketDir: string, user: string, database: string): string =>
  `postgresql://${encodeURIComponent(user)}@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=5432&sslmode=disable`

/** Makes the logins, groups and the database that are missing. */
export async function ensureAccounts(superuser: string): Promise<void> {
  const client = new Client({ connectionString: superuser })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select rolname as name from pg_roles union all select 'database ' || datname from pg_database`,
    )
    const known = new Set(rows.map((row) => row.name))
    const missing = logins.flatMap(({ login, group }) => [
      ...(group && !known.has(group) ? [`create role ${group} nologin`] : []),
      ...(known.has(login) ? [] : [`create role ${login} login nosuperuser nocreatedb nocreaterole nobypassrls`]),
      ...(group ? [`grant ${group} to ${login}`] : []),
    ])
    await client.query(missing.join('; '))
    if (!known.has(`database ${databaseName}`)) await client.query(createDatabase(databaseName))
  } finally {
    await client.end()
  }
}

/** The statement for an empty database of the owner, Dutch in its sorting. */
export const createDatabase = (name: string) =>
  `create database ${escapeIdentifier(name)} owner owner_login template template0 encoding 'UTF8' locale_provider icu icu_locale 'nl-NL' locale 'C'`

/** True when the database answers and is complete: another process may be making it right now. */
export async function answers(superuser: string): Promise<boolean> {
  const client = new Client({ connectionString: superuser })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    return rowCount === 1
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
