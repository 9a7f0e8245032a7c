import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { prunedUtrecht } from '../../scripts/prune-utrecht.ts'
import { usedClasses } from '../../scripts/used-classes.ts'
import { assetBody, assetNames, assets, assetUrl } from './assets.ts'

const src = join(import.meta.dirname, '..')
const weight = (name: (typeof assetNames)[number]) => gzipSync(assetBody(name), { level: 9 }).length
const sheets = assetNames.filter((name) => name.startsWith('sheets/'))
const allCss = [assetBody('core.css'), ...sheets.map(assetBody)].map((body) => Buffer.from(body).toString()).join('\n')
const inCss = new Set([...allCss.matchAll(/\.((?:kr|utrecht)-[a-zA-Z0-9_-]+)/g)].map((m) => m[1]!))

// A city may be added at deployment, with a sheet of its own.
const openEnded = new Set(['kr-city-'])

describe('style sheets', () => {
  test('core and any one sheet weigh at most 14 kB together', () => {
    for (const sheet of sheets) {
      const total = weight('core.css') + weight(sheet)
      assert.ok(total <= 14_000, `core.css + ${sheet}: ${total} bytes`)
    }
  })

  test('each class that a page writes has a rule', () => {
    const used = usedClasses(src)
    const lost = [...used.names].filter(([name]) => !inCss.has(name)).map(([name, file]) => `${name} in ${file}`)
    assert.deepEqual(lost, [])
    for (const [prefix, file] of used.prefixes) {
      if (openEnded.has(prefix)) continue
      assert.ok(
        [...inCss].some((name) => name.startsWith(prefix)),
        `${prefix} in ${file}`,
      )
    }
  })

  test('the Utrecht rules are those of the classes in use', () => {
    const { css, images } = prunedUtrecht()
    const run = 'run: node --import ./hooks.mjs scripts/prune-utrecht.ts'
    assert.ok(readFileSync(join(src, 'ui/styles/utrecht.css'), 'utf8') === css, run)
    for (const [name, svg] of images) assert.equal(readFileSync(join(src, 'ui/public', name), 'utf8'), svg, run)
  })

  test('each token that is set for Utrecht is read', () => {
    const tokens = readFileSync(join(src, 'ui/styles/tokens.css'), 'utf8')
    const rules = readFileSync(join(src, 'ui/styles/utrecht.css'), 'utf8')
    const dead = [...tokens.matchAll(/(--utrecht-[a-z0-9-]+)\s*:/g)]
      .map((m) => m[1]!)
      .filter((name) => !rules.includes(`var(${name}`))
    assert.deepEqual(dead, [])
  })

  test('nothing is written that the content security policy refuses', () => {
    for (const file of globSync('**/*.tsx', { cwd: src })) {
      const text = readFileSync(join(src, file), 'utf8')
      assert.doesNotMatch(text, /\sstyle=/, `${file}: a style attribute`)
      assert.doesNotMatch(text, /\son(?!e=)[a-z]+=["'{]/, `${file}: a script in an attribute`)
    }
    assert.doesNotMatch(allCss, /url\(["']?(data:|https?:)/)
  })

  test('only logical properties, so that right to left needs no sheet of its own', () => {
    for (const file of globSync('ui/styles/**/*.css', { cwd: src })) {
      if (file.endsWith('utrecht.css')) continue
      const text = readFileSync(join(src, file), 'utf8').replace(/\/\*.*?\*\//gs, '')
      const physical = text.match(
        /[{;\s]((margin|padding|border)-)?(left|right|top|bottom)[\w-]*\s*:|(float|text-align)\s*:\s*(left|right)/g,
      )
      assert.equal(physical, null, file)
    }
  })
})

describe('assets', () => {
  test('are served with their type, for ever, under the hash of their content', async () => {
    const app = assets()
    for (const name of assetNames) {
      const answer = await app.request(assetUrl(name))
      assert.equal(answer.status, 200, name)
      assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable')
      assert.ok(answer.headers.get('content-type'))
      assert.equal(Buffer.from(await answer.arrayBuffer()).compare(assetBody(name)), 0)
    }
  })

  test('an address of another version, or of no asset, is not found', async () => {
    const app = assets()
    assert.equal((await app.request(assetUrl('core.css').replace(/[0-9a-f]{12}/, '000000000000'))).status, 404)
    assert.equal((await app.request('/assets/000000000000/..%2fassets.ts')).status, 404)
  })

  test('every address inside a sheet is an asset', async () => {
    const app = assets()
    const named = [...allCss.matchAll(/url\(["']?([^"')]+)/g)].map((m) => m[1]!)
    assert.ok(named.length >= 4)
    for (const url of named) assert.equal((await app.request(url)).status, 200, url)
  })
})
