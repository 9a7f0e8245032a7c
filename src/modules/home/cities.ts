import type { Db } from '../../platform/database.ts'
import { within } from '../../platform/database.ts'
import { visitor } from '../../platform/who.ts'
import { listCities } from '../region/index.ts'

// Five names that never change while the process runs: read once, so that no page waits for them.
const names = new Map<string, string>()

export async function readCities(db: Db): Promise<{ id: string; name: string }[]> {
  if (names.size === 0) for (const { id, name } of await within(db, visitor, 'read', listCities)) names.set(id, name)
  return [...names].map(([id, name]) => ({ id, name }))
}

export const cityName = (id: string): string => names.get(id) ?? id
