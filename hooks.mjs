// Node strips the types from .ts by itself; this hook adds .tsx, so that no build step stands between a file and its page.
import { readFileSync } from 'node:fs'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const { enableCompileCache, registerHooks } = module
if (!registerHooks || Number(process.versions.node.split('.')[0]) < 26) {
  process.stderr.write(
    `Kansroute needs Node 26 and got ${process.versions.node}. "npm ci" brings it on Linux x64 and arm64; start with "npm start".\n`,
  )
  process.exit(1)
}
enableCompileCache()

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const path = fileURLToPath(url)
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcemap: 'inline',
      sourcefile: path,
      target: 'node26',
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
