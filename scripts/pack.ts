// `npm run tarball -w @kansroute/matching -- FOLDER`: makes what others install of a package: JavaScript and types, a manifest that points to them, the licence.
// In the workspace packages run from their .ts. npm takes no other `exports` for a tarball than those of package.json (`publishConfig` is not merged), so the
// package is put together in a folder of its own and the tree stays as it is, also when this is broken off.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = dirname(import.meta.dirname)

type Manifest = {
  name: string
  exports: Record<string, string>
  files: string[]
  [more: string]: unknown
}

/** Packs one package. @param home its folder @param to the folder that gets the tarball @returns the path of the tarball. */
export function pack(home: string, to: string): string {
  const stage = mkdtempSync(join(tmpdir(), 'kansroute-pack-'))
  try {
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest
    emit(home, stage)
    for (const entry of globSync(manifest.files, { cwd: home, exclude: (path) => /^(dist|node_modules)/.test(path) }))
      cpSync(join(home, entry), join(stage, entry), { recursive: true })
    cpSync(join(root, 'LICENSE.md'), join(stage, 'LICENSE.md'))
    writeFileSync(join(stage, 'package.json'), JSON.stringify(forOthers(manifest), null, 2))
    mkdirSync(to, { recursive: true })
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', resolve(to)], {
      cwd: stage,
      encoding: 'utf8',
    })
    const told = JSON.parse(packed)
    return join(to, (Array.isArray(told) ? told : Object.values(told))[0].filename)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** The oldest Node that the packages are for knows no newer library than this. */
const library = 'es2023'

function emit(home: string, stage: string): void {
  const src = join(home, 'src')
  const dist = join(stage, 'dist')
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
      declaration: true,
      target: 'es2022',
      lib: [library, 'dom'],
      rootDir: src,
      outDir: dist,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: [src],
    exclude: [],
  }
  writeFileSync(join(stage, 'tsconfig.json'), JSON.stringify(config))
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', stage], { stdio: ['ignore', 'inherit', 'inherit'] })
  // what is read as it is, such as a table or a kernel in WebAssembly
  for (const file of globSync('**/*', { cwd: src, exclude: ['**/*.ts'] }))
    if (/\.\w+$/.test(file)) cpSync(join(src, file), join(dist, file))
  // declarations keep the names of the sources, which older compilers do not look for
  for (const file of globSync('**/*.d.ts', { cwd: dist })) {
    const path = join(dist, file)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replaceAll(/(from '|import\(['"])(\.[^'"]+)\.ts(?=['"])/g, '$1$2.js'),
    )
  }
}

function forOthers({ scripts: _, devDependencies: __, private: ___, ...manifest }: Manifest): Manifest {
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([name, source]) => {
      const built = source.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '')
      return [name, { types: `${built}.d.ts`, default: `${built}.js` }]
    }),
  )
  return { ...manifest, exports: exports as never }
}

if (import.meta.main) {
  const { INIT_CWD = process.cwd() } = process.env
  console.log(pack(process.cwd(), resolve(INIT_CWD, process.argv[2] ?? '.')))
}
