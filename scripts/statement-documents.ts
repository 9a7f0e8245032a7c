// What `npm run docs` writes beside docs/data.md: docs/ai/ from the register of automated proposals, and the made parts of the documents that
// cities sign. A test says when one is stale.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wholeRegister } from '../src/modules/home/my-data/register.ts'
import { registerWords } from '../src/modules/home/my-data/words.ts'
import { accessibility } from '../src/modules/home/statements/accessibility.ts'
import { allProposals, outsideProposals } from '../src/modules/home/statements/all-proposals.ts'
import { sayOf, texts } from '../src/modules/home/statements/texts/index.ts'
import { neverInputs, type ProposalCard } from '../src/platform/proposals.ts'
import { isPersonTable, type PersonTable } from '../src/platform/register.ts'

const root = join(import.meta.dirname, '..')

/** A table as the formatter of Markdown writes it: columns padded to the widest cell. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const en = texts('en')
const slug = ({ name }: ProposalCard) => name.replace('/', '-')
const lines = (...parts: string[]) => `${parts.join('\n\n')}\n`
const made = 'Made by `npm run docs` from the register of automated proposals; not edited by hand.'

function proposalDocument(card: ProposalCard): string {
  const say = (what: string) => sayOf(en, `proposal.${card.name}.${what}`)
  return lines(
    `# ${say('title')}`,
    `\`${card.name}\`, version ${card.version}. ${made}`,
    '## Purpose',
    say('what'),
    '## How it works',
    say('how'),
    `The rule: ${card.files.map((file) => `\`${file}\``).join(', ')}.`,
    '## Inputs',
    card.inputs.map((input) => `- \`${input}\`: ${en(`input.${input}`)}`).join('\n'),
    `The list is closed: another name does not compile. Never among them: ${neverInputs.join(', ')}. \`src/modules/home/statements/proposals.test.ts\` holds that.`,
    '## Classification',
    `${say('class')} ${en(`law.${card.law}`)} ${en(`treated.${card.treatedAs}`)}`,
    '## Risks',
    markdownTable(
      ['risk', 'what is done', 'test'],
      card.risks.map(({ code, test }) => [say(`risk.${code}`), say(`risk.${code}.done`), `\`${test}\``]),
    ),
    '## Bias test',
    `\`${card.biasTest}\`: names, languages, schools, addresses and what else must not count are changed; the outcome must stay the same.`,
    '## Notice, oversight, contest',
    `- Notice on ${card.pages.map((page) => `\`${page}\``).join(', ')}, leading to \`/automated#${slug(card)}\`: \`src/modules/home/statements/automated.test.ts\`.`,
    `- Who decides: ${say('oversight')}`,
    card.stopsBy
      ? `- She switches it off herself, by the objection \`${card.stopsBy}\`.`
      : '- There is no switch: she may contest it, or not do what it says.',
    `- She contests it at \`/automated/${slug(card)}/contest\`; a human at her school answers within 14 days.`,
    '## Log',
    '`platform.proposal_log`: hour, version, the names of the inputs, a keyed digest of them, and what came out; no person. Kept for 12 months.',
  )
}

const proposalIndex = (): string =>
  lines(
    '# Automated proposals',
    made,
    `What the platform proposes or orders by itself, for the AI Act. The same register makes \`/automated\`, the notices, the log and the tests. A function of a module that ranks, weighs or suggests and is not here fails \`src/modules/home/statements/proposals.test.ts\`.`,
    markdownTable(
      ['proposal', 'sees it', 'nearest point', 'kept as', 'bias test'],
      allProposals.map((card) => [
        `[${card.name}](${slug(card)}.md)`,
        card.sees,
        card.law,
        card.treatedAs,
        `\`${card.biasTest}\``,
      ]),
    ),
    '## Outside, with why',
    markdownTable(
      ['what', 'why'],
      outsideProposals.map(({ code }) => [en(`outside.${code}` as 'outside.terms'), sayOf(en, `outside.${code}.why`)]),
    ),
    '## What a city must still do',
    [
      '- Decide whether it shares this classification, and put that on record. The reading of recital 12 is ours; the law text goes before it.',
      '- A fundamental-rights assessment (article 27), where it counts a proposal as high risk: these files are its first part.',
      '- Teach its staff what an order means and does not mean (article 4).',
      '- Nobody is rejected by a rule: `src/modules/home/statements/never-refused.test.ts`. A city that adds a rule keeps it so.',
    ].join('\n'),
  )

const nl = registerWords('nl')
const personTables = (): [string, PersonTable][] =>
  Object.entries(wholeRegister).flatMap(([name, table]) => (isPersonTable(table) ? [[name, table]] : []))

/** The register of processing activities (AVG article 30) by purpose, in Dutch. */
function processing(): string {
  const byPurpose = Map.groupBy(personTables(), ([, table]) => nl.purpose(table))
  return markdownTable(
    ['doel', 'gegevens', 'grondslag', 'ontvangers', 'bewaartermijn'],
    [...byPurpose].map(([purpose, tables]) => [
      purpose,
      tables.map(([name]) => nl.table(name)).join('; '),
      [...new Set(tables.map(([, table]) => nl.ground(table)))].join('; '),
      [...new Set(tables.map(([, table]) => nl.seenBy(table)))].join('; '),
      [...new Set(tables.map(([, table]) => nl.keep(table)))].join('; '),
    ]),
  )
}

function tested(): string {
  const t = texts('nl')
  return markdownTable(
    ['wat', 'waarmee', 'test'],
    accessibility.tests.map(({ code, tool, file }) => [t(`accessibility.test.${code}`), tool, `\`${file}\``]),
  )
}

function gaps(): string {
  const t = texts('nl')
  return accessibility.gaps
    .map((code) => `- **${t(`accessibility.gap.${code}`)}.** ${t(`accessibility.gap.${code}.why`)}`)
    .join('\n')
}

const automated = (): string => {
  const t = texts('nl')
  return markdownTable(
    ['voorstel', 'wie ziet het', 'wat telt mee'],
    allProposals.map(({ name, sees, inputs }) => [
      sayOf(t, `proposal.${name}.title`),
      { young: 'de jongere', school: 'de school', company: 'het bedrijf' }[sees],
      inputs.map((input) => t(`input.${input}`)).join('; '),
    ]),
  )
}

/** The parts of hand-written documents that are made, by path and by the name of the part. */
const parts: Record<string, Record<string, () => string>> = {
  'docs/dpia.md': { processing, automated },
  'docs/processing.md': { processing },
  'docs/accessibility.md': { tested, gaps },
}

function withParts(path: string): string {
  let text = readFileSync(join(root, path), 'utf8')
  for (const [name, make] of Object.entries(parts[path] ?? {})) {
    const region = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!region.test(text)) throw new Error(`${path} has no part "${name}"`)
    text = text.replace(region, (_, open: string, close: string) => `${open}\n${make()}\n\n${close}`)
  }
  return text
}

/** Every document that is made, whole or in part, by its path. */
export const statementDocuments = (): Map<string, string> =>
  new Map([
    ['docs/ai/README.md', proposalIndex()],
    ...allProposals.map((card) => [`docs/ai/${slug(card)}.md`, proposalDocument(card)] as const),
    ...Object.keys(parts).map((path) => [path, withParts(path)] as const),
  ])

/** Those that do not stand as they would be made now. */
export const staleDocuments = (): string[] =>
  [...statementDocuments()]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
