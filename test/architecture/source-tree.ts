import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { root } from '../execute.ts'

export type Import = {
  /** As written: `../people/index.ts`, `kysely`. */
  from: string
  /** The file in the tree that a relative import names. */
  path: string | undefined
  /** Gone when the program runs. */
  typeOnly: boolean
}

export type SourceFile = {
  path: string
  text: string
  /** The text without comments. */
  code: string
  imports: Import[]
  isTest: boolean
  /** The module under src/modules that the file is part of, and its path within. */
  module: string | undefined
  inModule: string
}

export type SourceTree = {
  files: SourceFile[]
  /** What programs and people run: files that are no tests. */
  product: SourceFile[]
  modules: string[]
  has(path: string): boolean
}

/** A tree of these files, read or made up. */
export function treeOf(texts: Record<string, string>): SourceTree {
  const files = Object.entries(texts).map(([path, text]) => fileOf(path, text))
  const modules = [...new Set(files.flatMap(({ module }) => module ?? []))].sort()
  const has = (path: string) => Object.hasOwn(texts, path)
  return { files, product: files.filter((file) => !file.isTest), modules, has }
}

/** Everything that people wrote: program, tests, migrations, texts, documentation. */
export function readTree(): SourceTree {
  const pattern = '{*,{src,db,test,packages,scripts,bench,docs,decisions,.ci,.github}/**/*}'
  const binary = /\.(png|jpe?g|webp|woff2?|ttf|otf|pdf|zip|gz|ico|avif)$|^LICENSE|^package-lock/
  const paths = globSync(pattern, { cwd: root, exclude: ['**/node_modules/**', 'data/**'], withFileTypes: true })
    .filter((entry) => entry.isFile() && !binary.test(entry.name))
    .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
  return treeOf(Object.fromEntries(paths.map((path) => [path, readFileSync(posix.join(root, path), 'utf8')])))
}

export const isScript = (path: string): boolean => /\.(tsx?|mjs)$/.test(path)

function fileOf(path: string, text: string): SourceFile {
  const code = isScript(path) ? withoutComments(text) : text
  const [, module, inModule = ''] = /^src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? []
  const isTest = path.startsWith('test/') || /\.test\.tsx?$/.test(path)
  return { path, text, code, imports: isScript(path) ? importsOf(path, code) : [], isTest, module, inModule }
}

/** Comments become spaces; what stands in quotes stays, though it may look like a comment ("https://"). */
function withoutComments(text: string): string {
  const quoted = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/
  const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//
  return text.replace(new RegExp(`${quoted.source}|${comment.source}`, 'g'), (found) =>
    found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found,
  )
}

function importsOf(path: string, code: string): Import[] {
  const static_ =
    /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?<names>[^'"`;]*?\sfrom\s*|(?=['"]))['"](?<from>[^'"\n]+)['"]/gm
  const dynamic = /\bimport\(\s*['"](?<from>[^'"\n]+)['"]/g
  const found = [...code.matchAll(static_), ...code.matchAll(dynamic)]
  return found.map(({ groups }) => {
    const { from = '', names = '', type } = groups ?? {}
    const target = from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined
    return { from, path: target, typeOnly: type !== undefined || onlyTypes(names) }
  })
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const inside = /^\{(.*)\}\s*from\s*$/s.exec(names.trim().replace(/\s*from$/, ' from'))?.[1]
  const each =
    inside
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? []
  return each.length > 0 && each.every((name) => name.startsWith('type '))
}
