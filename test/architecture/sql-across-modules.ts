import { mayUse } from './floors.ts'
import type { SourceFile, SourceTree } from './source-tree.ts'

type Use = { schema: string; table: string; writes: boolean }

/**
 * Tables named in the SQL of a module that belong to another one. Reading goes through the views that the owner's door
 * lists as `published`; the platform's own schema is open to all. Functions of a schema are doors by themselves.
 */
export function sqlAcrossModules({ product }: SourceTree): string[] {
  const published = publishedTables(product)
  return product.flatMap((file) => {
    const { module, path } = file
    if (!module || file.inModule === 'tables.ts') return []
    const foreign = usesOf(file).filter(({ schema }) => schema !== module && schema in mayUse)
    const lower = (schema: string) => mayUse[module]?.includes(schema) === true
    return foreign.flatMap(({ schema, table, writes }) => {
      const name = `${schema}.${table}`
      if (writes) return `${path} writes ${name}`
      if (!lower(schema)) return `${path} reads ${name}, which is not on a lower floor`
      return published.has(name) ? [] : `${path} reads ${name}, which ${schema}/index.ts does not list as published`
    })
  })
}

function publishedTables(files: SourceFile[]): Set<string> {
  const lists = files
    .filter(({ module, inModule }) => module && inModule === 'index.ts')
    .map(({ code }) => /export const published = \[([^\]]*)\]/.exec(code)?.[1] ?? '')
  return new Set(lists.flatMap((list) => [...list.matchAll(/['"]([a-z_.]+)['"]/g)].map(([, name]) => name ?? '')))
}

/** Calls of the query builder, and statements in SQL itself. */
function usesOf({ code }: SourceFile): Use[] {
  const builder =
    /\.(?<verb>selectFrom|\w*[jJ]oin\w*|insertInto|updateTable|deleteFrom|mergeInto|using|from)\(\s*\[?['"`](?<schema>[a-z_]+)\.(?<table>[a-z_]+)/g
  const statement =
    /\b(?<verb>from|join|insert\s+into|update|delete\s+from|merge\s+into)\s+(?<schema>[a-z_]+)\.(?<table>[a-z_]+)\b(?!\s*\()/gi
  return [...code.matchAll(builder), ...code.matchAll(statement)].map(({ groups }) => {
    const { verb = '', schema = '', table = '' } = groups ?? {}
    return { schema, table, writes: /^(insert|update|delete|merge)/i.test(verb) }
  })
}
