import type { SourceTree } from './source-tree.ts'

/** One line per circle of imports that are there when the program runs; types may refer to each other. */
export function findCycle({ product }: SourceTree): string[] {
  const next = new Map(
    product.map(({ path, imports }) => [path, imports.flatMap((to) => (to.path && !to.typeOnly ? [to.path] : []))]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    const from = trail.indexOf(path)
    if (from >= 0) circles.push([...trail.slice(from), path].join(' → '))
    if (from >= 0 || done.has(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return circles
}
