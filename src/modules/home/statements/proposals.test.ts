import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../../../../test/execute.ts'
import { makeApp } from '../../../app.tsx'
import { inputNames, markedProposals, neverInputs } from '../../../platform/proposals.ts'
import { allProposals, outsideProposals } from './all-proposals.ts'
import { texts } from './texts/index.ts'

// The register of automated proposals against the code: nothing proposes or orders that is not in it.

/** What a name of a function says that proposes, ranks or weighs. */
const names =
  /^export (?:async )?(?:function|const) \*?((?:rank|recommend|suggest|propos|similar|suits|score|match(?:es)?Wish|needs|attention|fits|nextStep|alternative|prioriti|predict|classif|assess|likely|respell|whoFirst|whySuits|whatFits|mayDo)\w*)/gm
/** Words in code by which something is weighed, in TypeScript or SQL. */
const weighing = /\b(?:score|scored|likeness|urgency|weight)\b(?!=)|\bsimilarity\(|order by [^`]*desc[^`]*limit 1\)/

type Source = { path: string; text: string }
const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

/** The files that weigh or propose and stand in no card and not among what is outside. */
function unregistered(sources: readonly Source[]): string[] {
  const known = new Set([...allProposals, ...outsideProposals].flatMap(({ files }) => files))
  return sources
    .filter(({ text }) => {
      const code = bare(text)
      return new RegExp(names.source, 'm').test(code) || weighing.test(code)
    })
    .map(({ path }) => path)
    .filter((path) => !known.has(path))
}

/** The names that a file takes from others, types left out. */
const imported = (text: string): string[] =>
  [...bare(text).matchAll(/import (?!type\b)\{([^}]*)\} from '\./g)].flatMap(([, list]) =>
    list!.split(',').map((name) => name.trim()),
  )

/** Works out again what was logged when it was proposed, to hold one beside the other: nobody is proposed anything. */
const worksOutAgain = ['src/modules/matching/replay.ts']

/** The files that call a part of a proposal past the function that is logged. */
function pastTheLog(sources: readonly Source[]): string[] {
  return allProposals.flatMap(({ parts, files }) =>
    parts.flatMap((part) =>
      sources
        .filter(({ path, text }) => ![...files, ...worksOutAgain].includes(path) && imported(text).includes(part))
        .map(({ path }) => `${path} uses ${part}`),
    ),
  )
}

const sources: Source[] = globSync('src/modules/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !/\.test\.tsx?$|\/proposals\.ts$|\/tables\.ts$|home\/statements\//.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

describe('the register of automated proposals', () => {
  it('has every function that is marked, under its name, and marks every card', () => {
    assert.ok(makeApp, 'the whole product is loaded')
    // other tests in this process mark proposals of their own
    const marked = [...markedProposals().keys()].filter((name) => !name.startsWith('test/'))
    assert.deepEqual(marked.sort(), allProposals.map(({ name }) => name).sort())
    for (const card of allProposals) assert.equal(markedProposals().get(card.name), card)
  })

  it('knows every file of a module that weighs, ranks or suggests', () => {
    assert.ok(sources.length > 200)
    assert.deepEqual(unregistered(sources), [])
  })

  it('sees a new one', () => {
    const path = 'src/modules/places/queries/new.ts'
    for (const text of [
      'export const recommendPlaces = (x: number) => x',
      'export function suggestCoach() {}',
      'const list = all.map((one) => ({ one, score: one.a + one.b }))',
      'sql`select id from places.place p order by similarity(p.title, ${word}) desc`',
    ])
      assert.deepEqual(unregistered([{ path, text }]), [path], text)
    assert.deepEqual(unregistered([{ path, text: '// a score\nexport const readPlace = 1' }]), [])
  })

  it('is gone past by nobody: the rule of a proposal is called through what is logged', () => {
    assert.deepEqual(pastTheLog(sources), [])
    const text = `import { type Attention, needsFirst } from '../rules/attention.ts'`
    assert.equal(pastTheLog([{ path: 'src/modules/caseload/pages/x.tsx', text }]).length, 1)
    const typed = `import type { Attention } from '../rules/attention.ts'`
    assert.deepEqual(pastTheLog([{ path: 'src/modules/caseload/pages/x.tsx', text: typed }]), [])
  })

  it('names files and tests that are there', () => {
    const paths = [
      ...allProposals.flatMap(({ files, risks, biasTest }) => [...files, ...risks.map(({ test }) => test), biasTest]),
      ...outsideProposals.flatMap(({ files }) => files),
    ]
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    )
  })

  it('looks at nothing but the closed list, in which nothing stands that must never count', () => {
    for (const { name, inputs } of allProposals)
      assert.deepEqual(
        inputs.filter((input) => !inputNames.includes(input)),
        [],
        name,
      )
    const list = inputNames.join(' ')
    for (const never of [...neverInputs, 'nationality', 'birth', 'postcode', 'gender', 'benefit', 'picture'])
      assert.ok(!list.includes(never), never)
  })

  it('says everything in words: the title, how, who decides, the law, each risk and each input', () => {
    for (const lang of ['nl', 'en'] as const) {
      const own = texts.all[lang] as Record<string, string>
      const keys = [
        ...allProposals.flatMap(({ name, risks, inputs }) => [
          ...['title', 'what', 'how', 'oversight', 'class'].map((what) => `proposal.${name}.${what}`),
          ...risks.flatMap(({ code }) => [`proposal.${name}.risk.${code}`, `proposal.${name}.risk.${code}.done`]),
          ...inputs.map((input) => `input.${input}`),
        ]),
        ...outsideProposals.flatMap(({ code }) => [`outside.${code}`, `outside.${code}.why`]),
      ]
      assert.deepEqual(
        keys.filter((key) => !own[key]),
        [],
      )
    }
  })
})
