import { appendFile, open, readFile } from 'node:fs/promises'
import { DisclosureError } from './errors.ts'
import { type Protection, type ProtectOptions, protectAll, publishedOf } from './protect.ts'
import type { Published, Table } from './table.ts'

/** What was published together, under a name of its own. */
export type Release = { readonly id: string; readonly tables: readonly Published[] }

/** What remembers. `add` is done when the release is kept for good; both may be called by one publisher at a time. */
export type ReleaseStore = { list(): Promise<readonly Release[]>; add(release: Release): Promise<void> }

/** Keeps releases in a file, one a line. Only what is published stands in it: no hidden value. */
export function fileReleases(path: string): ReleaseStore {
  return {
    async list() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''
        throw error
      })
      return text.split('\n').flatMap((line, index): Release[] => (line === '' ? [] : [parse(line, index)]))
    },
    async add(release) {
      await appendFile(path, `${JSON.stringify(release)}\n`)
      const file = await open(path, 'r+')
      try {
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

function parse(line: string, index: number): Release {
  try {
    return JSON.parse(line) as Release
  } catch {
    throw new DisclosureError('malformed', 'releases', index)
  }
}

/**
 * Protects tables together with everything released before, and remembers what comes out. What was shown once cannot be hidden any more: a cell that has become
 * unsafe by it is an error, and then nothing is remembered.
 * @param id a name that no release had before @throws {DisclosureError} twice, infeasible, contradiction, or on malformed input
 */
export async function protectRelease(
  store: ReleaseStore,
  id: string,
  tables: readonly Table[],
  options: ProtectOptions = {},
): Promise<Protection[]> {
  const earlier = await store.list()
  if (earlier.some((release) => release.id === id)) throw new DisclosureError('twice', 'id', undefined, id)
  const linked = [...(options.linked ?? []), ...earlier.flatMap((release) => release.tables)]
  const protections = await protectAll(tables, { ...options, linked })
  await store.add({ id, tables: protections.map(publishedOf) })
  return protections
}
