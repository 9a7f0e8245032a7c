import pg from 'pg'
import { connectionOf } from '../primary.ts'
import { BackupError } from './backup-error.ts'

/** A connection of its own, with settings that let the same rows read the same on every server. */
export async function connect(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ ...connectionOf(ownerUrl), application_name: 'kansroute backup' })
  // a server that goes away is told by the next query
  client.on('error', () => undefined)
  await client.connect()
  // row_security off: a policy that would hide rows from the owner is an error, not a smaller backup
  await client.query(`set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 3;
    set bytea_output = 'hex'; set client_encoding = 'UTF8'; set row_security = off; set statement_timeout = 0;
    set idle_in_transaction_session_timeout = 0; set search_path = public, pg_temp`)
  const { rows } = await client.query(`select current_setting('server_version_num')::int as version`)
  if (rows[0].version < 150_000) {
    await client.end()
    throw new BackupError('refused', 'The database is older than PostgreSQL 15.')
  }
  return client
}
