import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { Hono } from 'hono'
import { transform } from 'lightningcss'

/** The parts of the style sheet every page loads, in order. */
const coreParts = [
  'fonts',
  'tokens',
  'utrecht',
  'base',
  'layout',
  'frames',
  'route',
  'cards',
  'forms',
  'data',
  'feedback',
  'media',
] as const

const sheetNames = [
  'landing',
  'home',
  'ecv',
  'search',
  'place',
  'answer',
  'agreement',
  'guess',
  'talk',
  'class',
  'matching',
  'figures',
  'sign-in',
  'styleguide',
] as const

const imageNames = [
  'checkbox-checked.svg',
  'checkbox-mixed.svg',
  'chevron.svg',
  'favicon.svg',
  'manifest.webmanifest',
] as const
const fontNames = ['latin.woff2', 'latin-ext.woff2'] as const

export type AssetName =
  | 'core.css'
  | 'islands.js'
  | `sheets/${(typeof sheetNames)[number]}.css`
  | (typeof imageNames)[number]
  | (typeof fontNames)[number]

type Asset = { url: string; body: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> | undefined; type: string }

const here = import.meta.dirname
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
}

const made = new Map<AssetName, Asset>()

/** Reads, shrinks and keeps one asset; its address carries a hash of its content, so it may be cached for ever. */
function asset(name: AssetName): Asset {
  const known = made.get(name)
  if (known) return known
  const body = new Uint8Array(content(name))
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const kept = {
    url: `/assets/${hash}/${basename(name)}`,
    body,
    // once, as small as it gets; fonts are compressed already
    gzip: name.endsWith('.woff2') ? undefined : new Uint8Array(gzipSync(body, { level: 9 })),
    type: types[name.split('.').pop() ?? ''] ?? 'application/octet-stream',
  }
  made.set(name, kept)
  return kept
}

let ownCss = ''

/**
 * Adds a city's own sheet behind the core: its house style as `--kr-` and `--utrecht-` tokens, kept outside this
 * repository. At start, before the first page.
 */
export function mountOwnSheet(path: string): void {
  if (made.has('core.css')) throw new Error('a sheet of its own is mounted before the first page is made')
  ownCss += readFileSync(path, 'utf8')
}

/** The sheet of every page as it is written, with what a city mounted. */
export const coreSource = (): string => [...coreParts.map((part) => read(`styles/${part}.css`)), ownCss].join('\n')

function content(name: AssetName): Uint8Array {
  if (name === 'core.css') return css(coreSource(), name)
  if (name === 'islands.js') return islands()
  if (name.startsWith('sheets/')) return css(read(`styles/${name}`), name)
  if (name.endsWith('.woff2'))
    return readFileSync(join(fontFolder(), `atkinson-hyperlegible-next-${name.replace('.', '-wght-normal.')}`))
  return Buffer.from(withAddresses(read(`public/${name}`)))
}

const read = (path: string): string => readFileSync(join(here, path), 'utf8')

const fontFolder = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json')),
    'files',
  )

/** In a style sheet `url(asset:name)` is the address of another asset. */
const withAddresses = (text: string): string =>
  text.replace(/asset:([a-z0-9.-]+)/g, (_, name: AssetName) => assetUrl(name))

// Browsers of five years ago still get what they understand.
const targets = { chrome: 95 << 16, safari: 15 << 16, firefox: 94 << 16 }
const css = (source: string, filename: string): Uint8Array =>
  transform({ filename, code: Buffer.from(withAddresses(source)), minify: true, targets }).code

function islands(): Uint8Array {
  const folder = join(here, '../islands')
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    .sort()
  const entry = files.map((f) => `import './${f}'`).join('\n')
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

/** The address of an asset, as it stands in a page. */
export const assetUrl = (name: AssetName): string => asset(name).url

/** All assets, for the tests that weigh them. */
export const assetNames: readonly AssetName[] = [
  'core.css',
  'islands.js',
  ...sheetNames.map((n) => `sheets/${n}.css` as const),
  ...imageNames,
  ...fontNames,
]

export const assetBody = (name: AssetName): Uint8Array<ArrayBuffer> => asset(name).body

/** Serves `/assets/<hash>/<name>`: mount it at the root. An address of an older version gets a 404, never a wrong file. */
export function assets(): Hono {
  const app = new Hono()
  app.get('/assets/:hash/:name', (c) => {
    const found = assetNames.find((name) => asset(name).url === c.req.path)
    if (!found) return c.notFound()
    const { body, gzip, type } = asset(found)
    const small = gzip && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? gzip : undefined
    return c.body(small ?? body, 200, {
      ...(small && { 'content-encoding': 'gzip' }),
      ...(gzip && { vary: 'Accept-Encoding' }),
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
  })
  return app
}
