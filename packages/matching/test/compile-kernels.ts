// Compiles the kernels and writes them where the package loads them: npm run kernels -w packages/matching

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const sources = fileURLToPath(new URL('../kernels/', import.meta.url))
const target = fileURLToPath(new URL('../src/engine/kernels.ts', import.meta.url))

const common = ['-O3', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--noAssert']
/** Memory of one thread, and memory that threads share: a module says which it takes. */
const variants = {
  plain: ['index.ts', ...common],
  shared: ['index-shared.ts', ...common, '--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'],
}

/** The source of `src/engine/kernels.ts`, made from what stands in `kernels/`. The same sources give the same bytes. */
export async function compileKernels(): Promise<string> {
  const lines = ['// Made from packages/matching/kernels by its script "kernels"; not written by hand.', '']
  for (const [name, flags] of Object.entries(variants)) {
    const bytes = await compile(flags)
    lines.push(`/** ${bytes.length} bytes of WebAssembly. */`)
    lines.push(`export const ${name} =`, `  '${Buffer.from(bytes).toString('base64')}'`)
  }
  return `${lines.join('\n')}\n`
}

async function compile(flags: string[]): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined
  const { error, stderr } = await asc.main(['--baseDir', sources, '-o', 'kernels.wasm', ...flags], {
    // the compiler adds an ending to what is imported by its whole name
    readFile: (name) => readIfThere(join(sources, name.replace(/(\.ts)+$/, '.ts'))),
    writeFile: (_, contents) => {
      bytes = contents as Uint8Array
    },
  })
  if (error || !bytes) throw new Error(`${error?.message}\n${stderr}`)
  return bytes
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await compileKernels())
