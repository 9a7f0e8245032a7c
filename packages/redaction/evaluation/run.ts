import { findIdentity } from '../src/index.ts'
import { measure } from './harness.ts'
import { readLetters } from './parse.ts'
import { listOfErrors, tableOfGroups, tableOfKinds, tableOfSwaps } from './report.ts'
import { measureSwaps } from './swaps.ts'

const what = process.argv[2] ?? 'development'
const print = (text: string) => process.stdout.write(`${text}\n\n`)

function letters(split: string): void {
  const chosen = readLetters().filter((letter) => letter.split === split)
  const measures = measure(chosen, findIdentity)
  print(`${chosen.length} letters, ${split}`)
  print(tableOfKinds(measures))
  for (const { label, gap } of measures.gaps) print(tableOfGroups(label, gap))
  if (split === 'development') print(listOfErrors(measures))
}

if (what === 'development' || what === 'test') letters(what)
else if (what === 'swaps') print(tableOfSwaps(measureSwaps(findIdentity)))
else {
  process.stderr.write('Say development, test or swaps.\n')
  process.exitCode = 1
}
