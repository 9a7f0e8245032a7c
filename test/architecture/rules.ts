import { findCycle } from './cycles.ts'
import { mayUse } from './floors.ts'
import { isScript, type SourceFile, type SourceTree } from './source-tree.ts'
import { sqlAcrossModules } from './sql-across-modules.ts'

export type Rule = {
  says: string
  /** One line per place that breaks it. */
  offences(tree: SourceTree): string[]
  /** A tree that breaks it: proves that the rule sees something. */
  broken: Record<string, string>
  /** How many lines that gives; 1 when left out. */
  lines?: number
  /** A tree close to that one that keeps it. */
  kept?: Record<string, string>
}

const doorOf = (module: string) => `src/modules/${module}/index.ts`
const moduleOf = (path: string | undefined) => /^src\/modules\/([^/]+)\//.exec(path ?? '')?.[1]

/** One line per import of these files that `wrong` names. */
function importsThat(
  files: SourceFile[],
  wrong: (to: SourceFile['imports'][number], file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports.filter((to) => wrong(to, file)).map(({ from }) => `${file.path} imports ${from}`),
  )
}

const linesThat = (files: SourceFile[], wrong: RegExp, of: 'text' | 'code' = 'text'): string[] =>
  files.flatMap((file) =>
    file[of].split('\n').flatMap((line, i) => (wrong.test(line) ? `${file.path}:${i + 1} ${line.trim()}` : [])),
  )

const isRule = ({ module, inModule }: SourceFile) => module !== undefined && inModule.startsWith('rules/')
/** Seeds and benchmarks look inside modules: they build rows and measure parts. */
const isProgram = ({ path }: SourceFile) => path.startsWith('src/')
const isPackage = ({ path }: SourceFile) => path.startsWith('packages/')
const isWeb = ({ inModule }: SourceFile) => /^(routes[./-]|pages\/)/.test(inModule)
const isUseCase = ({ inModule }: SourceFile) =>
  /^(commands|queries|rules|jobs|import|pdf)[/.]|^policy\.ts$/.test(inModule)
const isHttp = (from: string) => /^(hono|@hono\/)/.test(from) && !/^hono\/(jsx|html)/.test(from)

const floorRules: Rule[] = [
  {
    says: 'a module uses only the modules of lower floors that its floor names',
    offences: ({ product, modules }) => [
      ...modules
        .filter((module) => !mayUse[module])
        .map((module) => `src/modules/${module} stands on no floor: see floors.ts`),
      ...importsThat(product, ({ path }, { module }) => {
        const other = moduleOf(path)
        return module !== undefined && other !== undefined && other !== module && !mayUse[module]?.includes(other)
      }),
    ],
    broken: { 'src/modules/people/links.ts': `import { routes } from '../places/index.ts'` },
    kept: { 'src/modules/places/search.ts': `import { findPerson } from '../people/index.ts'` },
  },
  {
    says: 'a module is used through its index.ts',
    offences: ({ product }) =>
      importsThat(product.filter(isProgram), ({ path }, { module }) => {
        const other = moduleOf(path)
        return other !== undefined && other !== module && path !== doorOf(other)
      }),
    broken: { 'src/modules/home/routes.tsx': `import { findCity } from '../region/queries/find-city.ts'` },
    kept: { 'src/modules/home/routes.test.ts': `import { findCity } from '../region/queries/find-city.ts'` },
  },
  {
    says: 'nothing inside a module imports its own index.ts',
    offences: ({ product }) =>
      importsThat(product, ({ path }, { module }) => module !== undefined && path === doorOf(module)),
    broken: { 'src/modules/people/links.ts': `import { readPerson } from './index.ts'` },
  },
  {
    says: 'rules of a module are pure: they import other rules, packages, Zod, and types',
    offences: ({ product }) =>
      importsThat(product.filter(isRule), ({ path, from, typeOnly }, { module }) => {
        if (typeOnly) return false
        if (path === undefined) return !/^(zod|@kansroute\/)/.test(from)
        return !path.startsWith(`src/modules/${module}/rules/`) && !path.startsWith('packages/')
      }),
    broken: { 'src/modules/places/rules/suits.ts': `import { today } from '../../../platform/clock.ts'` },
    kept: { 'src/modules/places/rules/suits.ts': `import type { Place } from '../queries/read-place.ts'` },
  },
  {
    says: 'packages stand alone: they import built-ins, what their package.json names, and themselves',
    offences: (tree) =>
      importsThat(tree.product.filter(isPackage), ({ path, from }, file) => {
        const home = file.path.split('/').slice(0, 2).join('/')
        if (path !== undefined) return !path.startsWith(`${home}/`)
        return (
          !from.startsWith('node:') &&
          !isNamedBy(tree, `${home}/package.json`, from, file.path.startsWith(`${home}/test/`))
        )
      }),
    broken: { 'packages/matching/index.ts': `import { today } from '../../src/platform/clock.ts'` },
    kept: {
      'packages/matching/index.ts': `import highs from 'highs'`,
      'packages/matching/package.json': '{ "dependencies": { "highs": "1" } }',
    },
  },
  {
    says: 'platform and ui know no module',
    offences: ({ product }) =>
      importsThat(
        product.filter(({ path }) => /^src\/(platform|ui)\//.test(path)),
        ({ path }) => moduleOf(path) !== undefined,
      ),
    broken: { 'src/platform/web.ts': `import type { Person } from '../modules/people/index.ts'` },
  },
  {
    says: 'HTTP is known to routes, pages, platform, ui and app.ts; use cases know nothing of a request',
    offences: ({ product }) =>
      importsThat(
        product.filter(({ module }) => module !== undefined),
        ({ from, path }, file) =>
          isUseCase(file) ? isHttp(from) || path === 'src/platform/web.ts' : isHttp(from) && !isWeb(file),
      ),
    broken: { 'src/modules/places/commands/publish.ts': `import type { Ctx } from '../../../platform/web.ts'` },
    kept: { 'src/modules/places/routes.tsx': `import { Hono } from 'hono'` },
  },
  {
    says: 'no SQL in routes and pages',
    offences: ({ product }) => [
      ...importsThat(product.filter(isWeb), ({ from, typeOnly }) => !typeOnly && /^(kysely|pg)\b/.test(from)),
      ...linesThat(product.filter(isWeb), sqlInCode, 'code'),
    ],
    broken: { 'src/modules/places/routes.tsx': 'read(c, trx => trx.selectFrom(`places.place`).execute())' },
    kept: { 'src/modules/places/routes.tsx': 'read(c, trx => listPlaces(trx))' },
  },
  {
    says: 'a module reads published views of lower floors, and writes its own schema only',
    offences: sqlAcrossModules,
    broken: { 'src/modules/places/queries/x.ts': `trx.selectFrom('people.login')` },
    kept: {
      'src/modules/places/queries/x.ts': `trx.selectFrom('people.person as p')`,
      'src/modules/people/index.ts': `export const published = ['people.person'] as const`,
    },
  },
  {
    says: 'files import each other in no circle',
    offences: findCycle,
    broken: { 'src/platform/a.ts': `import { b } from './b.ts'`, 'src/platform/b.ts': `import { a } from './a.ts'` },
    kept: { 'src/platform/a.ts': `import { b } from './b.ts'`, 'src/platform/b.ts': `import type { A } from './a.ts'` },
  },
  {
    says: 'the product never imports tests',
    offences: ({ product }) =>
      importsThat(
        product,
        ({ path }) => path !== undefined && (path.startsWith('test/') || /\.test\.tsx?$/.test(path)),
      ),
    broken: { 'db/seed.ts': `import { openWorld } from '../test/world.ts'` },
  },
]

const sqlInCode = /\bsql`|\bsql<|\btrx\.|\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/

/** What only the package's own tests need, `dev` knows as well. */
function isNamedBy(tree: SourceTree, manifest: string, from: string, dev: boolean): boolean {
  const text = tree.files.find(({ path }) => path === manifest)?.text ?? '{}'
  const { name, dependencies, peerDependencies, devDependencies } = JSON.parse(text) as Record<
    string,
    Record<string, string>
  >
  const wanted = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  return [String(name), ...Object.keys({ ...dependencies, ...peerDependencies, ...(dev && devDependencies) })].includes(
    wanted,
  )
}

// Written in two parts, so that this file does not break its own rules.
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
const focused = new RegExp(`\\b(?:it|test|describe|suite)\\.${'on' + 'ly'}\\(|\\b${'on' + 'ly'}: true\\b`)
const machinePath = /(?<![\w.\-/*])\/(?:home|Users|root|work|srv|mnt)\/[a-z][\w.-]*\/[\w.-]+/
const registryHost =
  /\b(?:registry\.[\w.-]+\.\w+|[\w.-]*(?:artifactory|verdaccio|npmmirror|jfrog|nexus)[\w-]*\.[\w.-]+)\b/i

const habitRules: Rule[] = [
  {
    says: 'no default exports',
    offences: ({ files }) =>
      linesThat(
        files.filter(({ path }) => isScript(path) && path !== 'test/reporter.ts'),
        /^export default\b|\bas default\b/,
        'code',
      ),
    broken: { 'src/platform/a.ts': 'export default 1' },
  },
  {
    says: 'nothing is left to do',
    offences: ({ files }) =>
      linesThat(
        files.filter(({ path }) => !path.endsWith('.svg')),
        unfinished,
      ),
    broken: { 'src/platform/a.ts': `// ${'TO' + 'DO'}: later` },
  },
  {
    says: 'no test keeps the others from running',
    offences: ({ files }) =>
      linesThat(
        files.filter(({ path }) => isScript(path)),
        focused,
        'code',
      ),
    broken: { 'src/platform/a.test.ts': `it.${'on' + 'ly'}('a', () => {})` },
  },
  {
    says: 'no path of one machine and no registry address',
    offences: ({ files }) => [...linesThat(files, machinePath), ...linesThat(files, registryHost)],
    broken: {
      'docs/a.md': `open /${'home'}/jan/kansroute/README.md`,
      'docs/b.md': `from https://${'registry'}.example.org`,
    },
    lines: 2,
    kept: { 'docs/a.md': 'see src/modules/home/pages/landing-page.tsx and https://example.org/work/a/b' },
  },
  {
    says: 'each module and each package tells what it is in a README.md',
    offences: ({ files, has }) => {
      const homes = files.flatMap(({ path }) => /^(src\/modules|packages)\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])
      return [...new Set(homes)].filter((home) => !has(`${home}/README.md`)).map((home) => `${home} has no README.md`)
    },
    broken: { 'src/modules/people/links.ts': '' },
    kept: { 'src/modules/people/links.ts': '', 'src/modules/people/README.md': '' },
  },
  {
    says: 'no style attribute and no inline script: the content security policy refuses them',
    offences: ({ product }) =>
      linesThat(
        product.filter(({ path }) => path.endsWith('.tsx')),
        /\sstyle=|<style\b|<script(?![^>]*\ssrc=)/,
        'code',
      ),
    broken: { 'src/ui/a.tsx': '<p style="color:red">' },
    kept: { 'src/ui/a.tsx': '<p class="kr-note"><script src="/assets/a.js" />' },
  },
  {
    says: 'no code is made of text while the program runs',
    offences: ({ product }) =>
      linesThat(product.filter(isProgram), /\b(?:eval|Function)\(|\.(?:inner|outer)HTML\s*=/, 'code'),
    broken: {
      'src/platform/a.ts': `const run = new Function('a', text)`,
      'src/islands/b.ts': 'node.innerHTML = words',
    },
    lines: 2,
    kept: { 'src/islands/b.ts': 'node.textContent = words' },
  },
  {
    says: 'another server is asked through platform/fetch.ts only, which looks at its address first',
    offences: ({ product }) =>
      linesThat(
        product.filter(
          ({ path }) => isProgram({ path } as SourceFile) && !/^src\/(islands\/|platform\/fetch\.ts$)/.test(path),
        ),
        /(?<![\w.])fetch\(|globalThis\.fetch|from 'undici'|\b(?:get|request)(?: as \w+)?\b[^}]*\} from 'node:https?'|from 'node:(?:https|http2)'/,
        'code',
      ),
    broken: {
      'src/modules/exchange/send.ts': `const answer = await fetch(address)`,
      'src/platform/ask.ts': `import { request as ask } from 'node:http'`,
      'src/platform/import.ts': `import https from 'node:https'`,
    },
    lines: 3,
    kept: {
      'src/main.ts': `import { createServer } from 'node:http'\nanswer = (request) => app.fetch(request)`,
      'src/islands/upload.ts': `await fetch(form.action)`,
    },
  },
]

export const rules: Rule[] = [...floorRules, ...habitRules]
