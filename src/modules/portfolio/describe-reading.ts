import { basename } from 'node:path'
import { readCv, sayRefusal, sayUnclear } from './import/index.ts'
import { proposalsIn } from './read-proposals.ts'

/** What is understood of a CV file, as plain lines for the command line; takes nothing in. */
export function describeReading(bytes: Uint8Array, fileName: string): string {
  const reading = readCv(bytes, fileName)
  const name = basename(fileName)
  if (!reading.ok) return `${name}: refused (${reading.code}). ${sayRefusal('en', reading)}`
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
    ...reading.unclear.map((one) => `note${one.where ? ` at ${one.where}` : ''}: ${sayUnclear('en', one)}`),
  ]
  return lines.join('\n')
}
