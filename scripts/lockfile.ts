/** A package as `package-lock.json` has it. */
export type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  license?: string
  link?: boolean
  hasInstallScript?: boolean
}
export type Lockfile = { lockfileVersion: number; packages: Record<string, Locked> }
type Manifest = { allowScripts?: Record<string, boolean> }

/** Licences whose packages may stand in a work under EUPL-1.2, and that may be passed on with it. */
const licences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
])
/** Packages that tell their licence in words only: read by hand. */
const readByHand: Record<string, string> = {
  'dejavu-fonts-ttf': 'Bitstream Vera and public domain',
  'png-js': 'MIT, in its LICENSE file',
}

/** All parts of an "and", any part of an "or". */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\(|\)$/g, '')
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed)
  return bare.split(' OR ').some((one) => licences.has(one.trim()))
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** What is wrong with what would be installed, a line each: where it comes from, whether it is what was checked, what it runs, under which licence. */
export function lockfileProblems({ lockfileVersion, packages }: Lockfile, { allowScripts = {} }: Manifest): string[] {
  const problems: string[] =
    lockfileVersion >= 3 ? [] : [`lockfileVersion ${lockfileVersion}: write it anew with npm 9 or later`]
  for (const [path, locked] of Object.entries(packages)) {
    // the root and the workspaces are this repository
    if (!path.includes('node_modules/') || locked.link) continue
    const name = nameOf(path)
    const say = (what: string) => problems.push(`${name} ${locked.version ?? ''}: ${what}`)
    if (!/^\d+\.\d+\.\d+/.test(locked.version ?? '')) say('has no version of its own')
    if (!/^sha512-[\w+/]+=*$/.test(locked.integrity ?? '')) say('has no sha512 to hold it against')
    if (locked.resolved && !/^https:\/\/[^@]+$/.test(locked.resolved)) say(`comes from ${locked.resolved}`)
    if (locked.hasInstallScript && allowScripts[name] === undefined)
      say('runs a script when installed, and allowScripts does not say whether it may')
    if (!readByHand[name] && !isAllowed(locked.license ?? 'none'))
      say(`has the licence ${locked.license ?? 'none'}, which is not on the list`)
  }
  return problems
}
