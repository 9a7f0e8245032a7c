import { join, resolve } from 'node:path'
import { BackupError, backUp, checkBackup, inWords, megabytes, restore } from './platform/backup/index.ts'
import type { Config } from './platform/config.ts'
import { fileStore } from './platform/files/index.ts'
import { keepSecret, secretInFolder } from './secret.ts'
import { jobQueues } from './worker.ts'

type Say = (line: string) => void

const filesOf = (config: Config) => fileStore(join(resolve(config.dataDir), 'files'))

/** `backup FILE` */
export async function backupCommand(config: Config, ownerUrl: string, path: string, say: Say): Promise<void> {
  const key = config.backupKey
  if (!key)
    say(
      'WARNING: without BACKUP_KEY the backup is not encrypted. Whoever has the file can read everything about everybody.',
    )
  const started = performance.now()
  const secret = await secretInFolder(config)
  const made = await backUp({ path, ownerUrl, files: filesOf(config), key, secret, say })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  say(
    `Backed up in ${seconds} s: ${inWords(made)}. ${resolve(path)} has ${megabytes(made.size)}, ${key ? 'encrypted' : 'NOT encrypted'}.`,
  )
  if (secret && !key)
    say(`The key that signs links is not in it: keep ${join(resolve(config.dataDir), 'secret')} as well.`)
  if (made.missing.length > 0)
    throw new BackupError(
      'no-file',
      `The backup was made, but ${made.missing.length} files that the database names are not in DATA_DIR: ${made.missing.slice(0, 20).join(', ')}.`,
    )
}

/** `restore FILE [--replace] [--check]` */
export async function restoreCommand(
  config: Config,
  ownerUrl: string,
  { path, replace, say }: { path: string; replace: boolean; say: Say },
): Promise<void> {
  const key = config.backupKey
  const started = performance.now()
  const done = await restore({
    path,
    ownerUrl,
    files: filesOf(config),
    key,
    queues: jobQueues,
    replace,
    say,
    keepSecret: (secret) => keepSecret(config, secret),
  })
  say(`Restored in ${((performance.now() - started) / 1000).toFixed(1)} s: ${inWords(done)}.`)
  if (!done.secret && !config.secret)
    say(
      'The key that signs links was not in the backup: put it in DATA_DIR/secret, or links in mails that were sent no longer work.',
    )
}

/** `restore FILE --check`: needs no database. */
export async function checkCommand(config: Config, path: string, say: Say): Promise<void> {
  const { manifest, summary, header } = await checkBackup({ path, key: config.backupKey, say })
  say(
    `The backup of ${manifest.at} is whole (${header.cipher === 'none' ? 'not encrypted' : 'encrypted'}): ${inWords(summary)}.`,
  )
}
