// Makes src/ui/styles/utrecht.css: of the Utrecht component library (EUPL-1.2) the rules whose classes the pages write,
// without custom properties nobody sets, and without data: images, which the content security policy refuses.
//   node --import ./hooks.mjs scripts/prune-utrecht.ts [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import postcss, { type Root } from 'postcss'
import { usedClasses } from './used-classes.ts'

const root = join(import.meta.dirname, '..')
const ui = join(root, 'src/ui')
const library = createRequire(import.meta.url).resolve('@utrecht/component-library-css/dist/index.css')

/** The style sheet that belongs to the pages as they are now, and the images it names. */
export function prunedUtrecht(): { css: string; images: Map<string, string> } {
  const used = usedClasses(join(root, 'src'))
  const tokens = new Set(
    [...readFileSync(join(ui, 'styles/tokens.css'), 'utf8').matchAll(/(--[a-z0-9-]+)\s*:/g)].map((m) => m[1]!),
  )
  const tree = postcss.parse(readFileSync(library, 'utf8'))
  keepUsed(tree, used.has)
  dropUnusedKeyframes(tree)
  // Margins times a factor that only the library's own rich text sets: none.
  tree.walkDecls((decl) => {
    if (
      /^calc\(.* \* var\(--utrecht-space-around,\s*0\)\)$|^calc\(var\(--utrecht-space-around,\s*0\) \* .*\)$/.test(
        decl.value,
      )
    )
      decl.value = '0'
  })
  foldProperties(tree, tokens)
  const images = imagesToFiles(tree)
  const { code } = transform({ filename: 'utrecht.css', code: Buffer.from(tree.toString()), minify: false })
  const head =
    '/* Made by scripts/prune-utrecht.ts from @utrecht/component-library-css (EUPL-1.2). Run it again instead of changing this. */\n'
  return { css: `${head}${code}`, images }
}

function keepUsed(tree: Root, isUsed: (name: string) => boolean): void {
  const keeps = (selector: string): boolean => {
    const classes = [...selector.matchAll(/\.([a-zA-Z0-9_-]+)/g)].map((m) => m[1]!)
    return classes.length > 0 && classes.every(isUsed)
  }
  tree.walkComments((comment) => void comment.remove())
  tree.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return
    const kept = rule.selectors.filter(keeps)
    if (kept.length) rule.selectors = kept
    else rule.remove()
  })
}

function dropUnusedKeyframes(tree: Root): void {
  const named = new Set<string>()
  tree.walkDecls(/^animation/, (decl) => {
    for (const word of decl.value.split(/[\s,]+/)) named.add(word)
  })
  tree.walkAtRules(/keyframes$/, (rule) => {
    if (!named.has(rule.params)) rule.remove()
  })
}

/** Folds `var(--unset, fallback)` into its fallback, drops what then says nothing, until nothing changes. */
function foldProperties(tree: Root, tokens: ReadonlySet<string>): void {
  for (let changed = true; changed; ) {
    changed = false
    const set = new Set(tokens)
    tree.walkDecls(/^--/, (decl) => void set.add(decl.prop))
    tree.walkDecls((decl) => {
      if (!decl.value.includes('var(')) return
      const folded = fold(decl.value, set, tokens)
      if (folded === decl.value) return
      changed = true
      if (folded === null) decl.remove()
      else decl.value = folded
    })
    changed = dropUnread(tree) || changed
  }
}

function dropUnread(tree: Root): boolean {
  let changed = false
  const read = new Set<string>()
  tree.walkDecls((decl) => {
    for (const m of decl.value.matchAll(/var\(\s*(--[a-zA-Z0-9_-]+)/g)) read.add(m[1]!)
  })
  tree.walkDecls(/^--/, (decl) => {
    if (read.has(decl.prop)) return
    decl.remove()
    changed = true
  })
  tree.walk((node) => {
    if (!('nodes' in node) || node.nodes?.length !== 0) return
    node.remove()
    changed = true
  })
  return changed
}

/** The value with every `var()` answered: kept when the property is set, else its fallback; null when nothing is left. */
function fold(value: string, set: ReadonlySet<string>, tokens: ReadonlySet<string>): string | null {
  const start = value.search(/\bvar\(/)
  if (start < 0) return value
  const end = closing(value, start + 3)
  const inner = value.slice(start + 4, end)
  const comma = topComma(inner)
  const name = inner.slice(0, comma).trim()
  // A token is always set, so what stands behind it is never read.
  const fallback = comma === inner.length || tokens.has(name) ? null : fold(inner.slice(comma + 1).trim(), set, tokens)
  const own = set.has(name) ? (fallback === null ? `var(${name})` : `var(${name}, ${fallback})`) : fallback
  const rest = fold(value.slice(end + 1), set, tokens)
  return own === null || rest === null ? null : value.slice(0, start) + own + rest
}

/** The index of the bracket that closes the one at `open`. */
function closing(text: string, open: number): number {
  for (let i = open, depth = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  throw new Error(`unclosed bracket in ${text}`)
}

function topComma(text: string): number {
  for (let i = 0, depth = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth--
    else if (text[i] === ',' && depth === 0) return i
  }
  return text.length
}

const imageNames: readonly [RegExp, string][] = [
  [/M6 10h8/, 'checkbox-mixed.svg'],
  [/m6 10 3 3 6-6/, 'checkbox-checked.svg'],
]

function imagesToFiles(tree: Root): Map<string, string> {
  const images = new Map<string, string>()
  tree.walkDecls((decl) => {
    decl.value = decl.value.replace(/url\((["']?)data:image\/svg\+xml,(.*?)\1\)/g, (_, _quote, data: string) => {
      const svg = decodeURIComponent(data)
      const name = imageNames.find(([pattern]) => pattern.test(svg))?.[1]
      if (!name) throw new Error(`an image without a name: ${svg}`)
      images.set(name, `${svg}\n`)
      return `url(asset:${name})`
    })
    if (decl.value.includes('data:')) throw new Error(`a data: address is left in ${decl.prop}`)
  })
  return images
}

if (import.meta.main) {
  const { css, images } = prunedUtrecht()
  const out = [
    [join(ui, 'styles/utrecht.css'), css],
    ...[...images].map(([name, svg]) => [join(ui, 'public', name), svg]),
  ] as [string, string][]
  const stale = out.filter(([path, text]) => readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== text)
  if (process.argv.includes('--check')) {
    if (stale.length)
      console.error(`out of date: ${stale.map(([path]) => path).join(', ')}; run scripts/prune-utrecht.ts`)
    process.exitCode = stale.length ? 1 : 0
  } else {
    for (const [path, text] of stale) writeFileSync(path, text)
  }
}
