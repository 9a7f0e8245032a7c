import { basename } from 'node:path'
import { importTexts, readCv } from './import/index.ts'
import { proposalsIn } from './read-proposals.ts'

/** What is understood of a CV file, as plain lines for the command line; takes nothing in. */
export function describeReading(bytes: Uint8Array, fileName: string): string {
  const said = importTexts('en')
  const reading = readCv(bytes, fileName)
  const name = basename(fileName)
  if (!reading.ok) {
    const { code, where = '', line = 1, column = 1 } = reading
    return `${name}: refused (${code}). ${said(`refused.${code}`, { where, line, column })}`
  }
  const { activities, headline, languages, skills } = proposalsIn('en', reading)
  const lines = [
    `${name}: ${reading.format}, ${activities.length} activities, ${languages.length} languages, ${skills.length} skills, ${reading.unclear.length} notes`,
    ...(headline ? [`headline: ${headline.text}`] : []),
    ...activities.map(({ kind, title, organisation, since, until }) => {
      const period = [since, until].filter(Boolean).join(' to ')
      return `activity (${kind}): ${[title, organisation, period].filter(Boolean).join(', ')}`
    }),
    ...languages.map(({ name: language, level }) => `language: ${level ? `${language} (${level})` : language}`),
    ...skills.map((skill) => `skill, shown by no activity yet: ${skill}`),
    ...reading.unclear.map(({ code, sample, where }) => {
      const key: string = `private.${sample}`
      const field = said.has(key) ? said(key) : sample
      return `note${where ? ` at ${where}` : ''}: ${said(`unclear.${code}`, { sample, field })}`
    }),
  ]
  return lines.join('\n')
}
