import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { kansrouteTheme } from '../platform/pdf/index.ts'
import { assetBody, mountOwnSheet } from './assets.ts'
import { paperTheme } from './paper-theme.ts'

const folder = mkdtempSync(join(tmpdir(), 'kansroute-sheet-'))
after(() => rmSync(folder, { recursive: true }))

test('a city mounts its own tokens behind ours, before the first page and not after', () => {
  const path = join(folder, 'city.css')
  writeFileSync(path, '.kr-city-zaanstad{--kr-line:#123456} .kr-city-leeuwarden{--kr-line:#ffd0a0}')
  mountOwnSheet(path)
  const core = Buffer.from(assetBody('core.css')).toString()
  assert.ok(core.indexOf('--kr-line:#123456') > core.indexOf('--kr-line:#14694a'))
  assert.throws(() => mountOwnSheet(path))
  assert.equal(paperTheme('zaanstad').line, '#123456', 'on paper too')
  assert.deepEqual(paperTheme('leeuwarden'), kansrouteTheme, 'but not what nobody can read')
})
