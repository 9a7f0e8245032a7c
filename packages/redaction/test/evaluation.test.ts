import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Cluster, gapBetween } from '../evaluation/gap.ts'
import { measure, type Row } from '../evaluation/harness.ts'
import { groups, kinds, levels, parseLetters, readLetters, styles } from '../evaluation/parse.ts'
import type { Found } from '../evaluation/score.ts'

const letters = readLetters()
const splits = ['development', 'test']
const digits = (text: string) => text.replace(/\D/g, '')

function passesBsn(text: string): boolean {
  const figures = [...digits(text)].map(Number)
  const sum = figures.reduce((total, figure, at) => total + figure * (at === 8 ? -1 : 9 - at), 0)
  return figures.length === 9 && sum % 11 === 0
}

function passesIban(text: string): boolean {
  const plain = text.replace(/[\s.]/g, '').toUpperCase()
  const moved = [...`${plain.slice(4)}${plain.slice(0, 4)}`].map((sign) => Number.parseInt(sign, 36)).join('')
  return /^NL\d{2}[A-Z]{4}\d{10}$/.test(plain) && BigInt(moved) % 97n === 1n
}

describe('the letters', () => {
  it('are at least four hundred, each with an id of its own', () => {
    assert.ok(letters.length >= 400, `${letters.length} letters`)
    assert.equal(new Set(letters.map(({ id }) => id)).size, letters.length)
    assert.equal(new Set(letters.map(({ text }) => text)).size, letters.length)
  })

  it('are split in halves, and every group has about its share of either half', () => {
    for (const split of splits) {
      const half = letters.filter((letter) => letter.split === split)
      assert.ok(Math.abs(half.length / letters.length - 0.5) <= 0.05, `${half.length} in ${split}`)
      for (const group of groups) {
        const share = half.filter((letter) => letter.group === group).length / half.length
        assert.ok(share >= 0.06 && share <= 0.12, `${group} in ${split}: ${share}`)
      }
    }
  })

  it('hold every kind at least 25 times in either half, and every level and style', () => {
    for (const split of splits) {
      const half = letters.filter((letter) => letter.split === split)
      for (const kind of kinds) {
        const times = half.flatMap(({ marks }) => marks).filter((mark) => mark.kind === kind).length
        assert.ok(times >= 25, `${kind} ${times} times in ${split}`)
      }
      for (const level of levels) assert.ok(half.some((letter) => letter.level === level))
      for (const style of styles) assert.ok(half.filter((letter) => letter.style === style).length >= 10, style)
    }
  })

  it('hold numbers as the kind says: a BSN and an IBAN pass their check, other nine figures do not', () => {
    for (const { id, text, marks } of letters) {
      for (const { kind, start, end } of marks) {
        const words = text.slice(start, end)
        if (kind === 'BSN') assert.ok(passesBsn(words), `${id} ${words}`)
        if (kind === 'IBAN') assert.ok(passesIban(words), `${id} ${words}`)
      }
      for (const number of text.matchAll(/(?<!\d)\d{9}(?!\d)/g)) {
        const marked = marks.some(({ start, end }) => start <= number.index && number.index < end)
        assert.ok(marked || !passesBsn(number[0]), `${id} ${number[0]}`)
      }
    }
  })

  it('mark the name of the writer wherever it stands in full', () => {
    for (const { id, text, marks, writer } of letters) {
      const full = `${writer.givenName} ${writer.familyName}`
      for (let at = text.indexOf(full); at >= 0; at = text.indexOf(full, at + 1))
        assert.ok(
          marks.some(({ start, end }) => start <= at && at + full.length <= end),
          `${id} ${full}`,
        )
    }
  })

  it('mark no more than a line each, and the e-mail address of the form wherever it stands', () => {
    for (const { id, text, marks, writer } of letters) {
      for (const { start, end } of marks) assert.ok(end - start <= 80, `${id} ${text.slice(start, end)}`)
      if (!writer.email) continue
      const at = text.indexOf(writer.email)
      assert.ok(at < 0 || marks.some(({ kind, start }) => kind === 'EMAIL' && start === at), `${id} ${writer.email}`)
    }
  })
})

const head = '=== x001 split=test group=dutch level=mbo style=chat given="Anna" family="de Wit"'

describe('reading letters', () => {
  it('gives the text without marks and their offsets', () => {
    const [letter] = parseLetters(`${head} email=a@example.com\n\nIk ben ⟦NAME|Anna⟧, ⟦NAME:turkish|Ayşe⟧ ook.\n`)
    assert.equal(letter?.text, 'Ik ben Anna, Ayşe ook.')
    assert.deepEqual(letter?.writer, { givenName: 'Anna', familyName: 'de Wit', email: 'a@example.com' })
    assert.deepEqual(letter?.marks, [
      { start: 7, end: 11, kind: 'NAME', group: 'dutch', self: false },
      { start: 13, end: 17, kind: 'NAME', group: 'turkish', self: false },
    ])
  })

  it('refuses what is not as the format says, and names the letter', () => {
    const wrong: [string, RegExp][] = [
      [`${head}\n⟦NAAM|Anna⟧`, /x001: unknown kind/],
      [`${head}\n⟦AGE:dutch|17⟧`, /x001: unknown qualifier/],
      [`${head}\n⟦NAME|⟦NAME|Anna⟧⟧`, /x001: a bracket by itself/],
      [`${head}\n⟦NAME| Anna⟧`, /x001: space at the edge/],
      [`${head}\n\n`, /x001: no text/],
      [`${head} shoe=38\nhoi`, /x001: the head holds an unknown shoe/],
      [`${head.replace('level=mbo', 'level=mavo')}\nhoi`, /x001: level "mavo"/],
      [`${head.replace(' family="de Wit"', '')}\nhoi`, /x001: the head lacks family/],
      [`hoi\n${head}\nhoi`, /text before the first letter/],
    ]
    for (const [source, message] of wrong) assert.throws(() => parseLetters(source), message)
  })
})

describe('the scores', () => {
  const source = `${head}
Ik ben ⟦NAME|Anna⟧, ⟦AGE|17 jaar⟧, uit ⟦PLACE|Ede⟧. Mijn mentor ⟦NAME:turkish|Ayşe Kaya⟧. ⟦EITHER|Marktplein⟧, Jan.`
  const [letter] = parseLetters(source)
  const text = letter!.text
  const on = (words: string, kind: string): Found => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, kind }
  }
  const row = (label: string, found: Found[]): Row =>
    measure([letter!], () => found).rows.find((one) => one.label === label)!

  it('count found, strict, hidden and false alarms', () => {
    const names = row('NAME', [on('Anna', 'NAME'), on('Ayşe', 'NAME'), on('Jan', 'NAME')])
    assert.deepEqual([names.marks, names.found, names.strict, names.findings, names.right], [2, 1, 1, 3, 2])
    assert.equal(names.recall, 0.5)
    assert.equal(names.precision, 2 / 3)
    assert.ok(Math.abs(names.f1 - 4 / 7) < 1e-12)
  })

  it('find a mark that several findings cover together, and not one of which a letter stays', () => {
    assert.equal(row('NAME', [on('Ayşe', 'NAME'), on('Kaya', 'NAME')]).found, 1)
    assert.equal(row('NAME', [on('Ayşe Kay', 'NAME')]).found, 0)
  })

  it('leave small words out of what must be covered', () => {
    const age = row('AGE', [on('17', 'AGE')])
    assert.deepEqual([age.found, age.strict], [1, 0])
  })

  it('take a town inside an address as found, and another kind as hidden only', () => {
    assert.equal(row('PLACE', [on('Ede', 'ADDRESS')]).found, 1)
    const other = row('PLACE', [on('Ede', 'NAME')])
    assert.deepEqual([other.found, other.hidden], [0, 1])
    assert.equal(row('any kind', [on('Ede', 'NAME')]).precision, 1)
    assert.equal(row('NAME', [on('Ede', 'NAME')]).precision, 0)
  })

  it('score nothing on what may be hidden or kept', () => {
    const places = row('PLACE', [on('Marktplein', 'PLACE')])
    assert.equal(places.findings, 0)
    assert.ok(Number.isNaN(places.precision))
  })

  it("tell the writer's names from others'", () => {
    const found = [on('Anna', 'NAME')]
    assert.deepEqual([row("names: the writer's", found).recall, row("names: others'", found).recall], [1, 0])
  })

  it('count what is hidden outside every mark', () => {
    const { tooMuch, scores } = measure([letter!], () => [on('Jan', 'NAME'), on('Anna', 'NAME')])
    assert.equal(scores.tooMuch, 3)
    assert.equal(tooMuch, 3 / scores.outside)
  })
})

describe('the gap between groups', () => {
  const clusters = (group: string, hits: number, times: number): Cluster[] =>
    Array.from({ length: times }, () => ({ group, hits, of: 2 }))

  it('is the best recall minus the worst, and unlikely by chance when groups differ in everything', () => {
    const { gap, p, groups: shares } = gapBetween([...clusters('a', 2, 10), ...clusters('b', 0, 10)])
    assert.equal(gap, 1)
    assert.ok(p < 0.01, `p ${p}`)
    assert.deepEqual(shares[0], { group: 'a', hits: 20, of: 20 })
  })

  it('is nought with p 1 when all are alike, and the same for the same seed', () => {
    assert.deepEqual(
      [gapBetween([...clusters('a', 1, 5), ...clusters('b', 1, 7)])].map(({ gap, p }) => [gap, p]),
      [[0, 1]],
    )
    const mixed = [...clusters('a', 1, 5), ...clusters('b', 2, 3), ...clusters('a', 2, 2)]
    assert.deepEqual(gapBetween(mixed, 200, 5), gapBetween(mixed, 200, 5))
  })
})
