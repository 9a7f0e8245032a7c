import { readLetters } from '../../packages/redaction/evaluation/parse.ts'

let whole: string | undefined

/** The development letters of the evaluation, one behind the other. */
export function lettersOf(): string {
  whole ??= readLetters()
    .filter(({ split }) => split === 'development')
    .map(({ text }) => text)
    .join('\n\n')
  return `${whole}\n\n`
}
