import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type UsedClasses = {
  /** Whole names, each with one file that writes it. */
  names: ReadonlyMap<string, string>
  /** Beginnings that a page completes: `kr-scale--${n}`. */
  prefixes: ReadonlyMap<string, string>
  has(name: string): boolean
}

/** Every `kr-` and `utrecht-` class that the pages and parts under a folder write. */
export function usedClasses(folder: string): UsedClasses {
  const names = new Map<string, string>()
  const prefixes = new Map<string, string>()
  for (const file of globSync('**/*.{ts,tsx}', { cwd: folder }).filter((f) => !f.includes('.test.'))) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
    for (const [, name, rest] of text.matchAll(/(?<![\w-])((?:kr|utrecht)-[a-zA-Z0-9_-]*)(\$\{)?/g)) {
      // The names of custom elements and of the packages look like classes.
      if (elements.has(name!)) continue
      ;(rest ? prefixes : names).set(name!, file)
    }
  }
  const started = [...prefixes.keys()]
  return { names, prefixes, has: (name) => names.has(name) || started.some((p) => name.startsWith(p)) }
}

const elements = new Set(['kr-busy', 'kr-follow'])
