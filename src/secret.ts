import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './platform/config.ts'

/** The key that signs links: the setting, else one made once and kept in the data folder, readable by its owner only. */
export async function readSecret(config: Config): Promise<string> {
  if (config.secret) return config.secret
  const path = join(config.dataDir, 'secret')
  await mkdir(config.dataDir, { recursive: true })
  try {
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  await chmod(path, 0o600)
  return (await readFile(path, 'utf8')).trim()
}

/** The key in the data folder, when that is where it stands. */
export async function secretInFolder(config: Config): Promise<string | undefined> {
  if (config.secret) return undefined
  return (await readFile(join(config.dataDir, 'secret'), 'utf8').catch(() => '')).trim() || undefined
}

/** Takes the key of a backup, so that links in mails that were sent go on working. */
export async function keepSecret(config: Config, secret: string): Promise<void> {
  if (config.secret) return
  const path = join(config.dataDir, 'secret')
  await mkdir(config.dataDir, { recursive: true })
  await writeFile(`${path}.new`, secret, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
