// node measure.ts WHAT UNITS: goes through one text and prints what it took, as JSON. A process of its own, so that memory is its own.
import { findIdentity, makeRedactor } from '../../packages/redaction/src/index.ts'
import { lettersOf } from './letters.ts'

const [what = '', units = '0'] = process.argv.slice(2)
const size = Number(units)
const writer = { givenName: 'Fatima', familyName: 'El Amrani', phone: '0612345678', birthDate: '2007-05-03' }
const hostile: Record<string, string> = {
  dots: 'a.',
  word: 'a',
  rules: 'ik ben een ',
  relation: 'mijn broer mijn ',
  initials: 'A. ',
  figures: '06 1 ',
}

/** The same characters in the same order each time: a linear congruential generator. */
function randomText(length: number): string {
  const alphabet = 'aeiounrstdkmAEBFM  ..,-@0123456789\n'
  let seed = 12345
  let text = ''
  for (let i = 0; i < length; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    text += alphabet[(seed >>> 16) % alphabet.length]
  }
  return text
}

function textOf(length: number): string {
  if (what === 'random') return randomText(length)
  const unit = hostile[what] ?? lettersOf()
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

// the dictionary is made once a process, and what follows is compiled first
findIdentity(lettersOf().slice(0, 100_000), { writer })
let findings = 0
let used = 0
let wall = 0
function timed(run: () => number): void {
  const before = process.cpuUsage()
  const start = performance.now()
  findings += run()
  wall += performance.now() - start
  const { user, system } = process.cpuUsage(before)
  used += user + system
}

if (what === 'stream') {
  const piece = lettersOf().slice(0, 50_000)
  const redactor = makeRedactor({ writer })
  for (let done = 0; done < size; done += piece.length) timed(() => redactor.write(piece).findings.length)
  timed(() => redactor.end().findings.length)
} else if (what === 'single') {
  const letter = lettersOf().slice(0, 1100)
  timed(() => {
    let sum = 0
    for (let i = 0; i < size; i++) sum += findIdentity(letter, { writer }).length
    return sum
  })
} else {
  const text = textOf(size)
  timed(() => findIdentity(text, { writer }).length)
}
const rss = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ seconds: used / 1e6, wall: wall / 1000, rss, findings }))
