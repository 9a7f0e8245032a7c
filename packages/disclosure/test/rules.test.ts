import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { audit, DisclosureError, protect, publishedOf, type Table, type Wrong } from '../src/index.ts'
import { flat, hiddenOf } from './enumerate.ts'

describe('worked example', () => {
  // Investments by activity and region: Willenborg and de Waal 1996, the running example of Fischetti and Salazar 2000. The sensitive cell is activity 2 in region 2
  const dimensions = [flat('activity', 3), flat('region', 3)]
  const values = [
    [20, 50, 10],
    [8, 19, 22],
    [17, 32, 12],
  ]
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0)

  it('with activities 2 and 3 hidden in two regions, 22 can be anything from 5 to 30', async () => {
    const all = [...values, [0, 1, 2].map((j) => sum(values.map((row) => row[j]!)))].map((row) => [...row, sum(row)])
    assert.equal(all[3]![3], 190)
    const hidden = new Set(['1,0', '1,2', '2,0', '2,2'])
    const cells = all.flatMap((row, i) =>
      row.map((value, j) => ({
        key: [i === 3 ? 'activity*' : `activity${i}`, j === 3 ? 'region*' : `region${j}`],
        value: hidden.has(`${i},${j}`) ? null : value,
      })),
    )
    const found = await audit({ dimensions, cells, measure: 'magnitude' })
    const interval = found.find(({ key }) => key.join() === 'activity1,region2')!
    assert.deepEqual([interval.lower, interval.upper], [5, 30])
  })
})

describe('rules', () => {
  const row = (cells: Omit<Table<string[]>['cells'][number], 'key'>[], more: Partial<Table> = {}) => ({
    ...more,
    dimensions: [flat('x', cells.length)],
    cells: cells.map((cell, i) => ({ ...cell, key: [`x${i}`] })),
  })

  it('dominance: the largest makes up too much', async () => {
    const table = row(
      [
        { value: 100, contributions: [90, 6, 4] },
        { value: 100, contributions: [35, 33, 32] },
        { value: 80, contributions: [30, 30, 20] },
      ],
      { measure: 'magnitude' },
    )
    const result = await protect(table, { rules: [{ kind: 'dominance', n: 1, k: 75 }] })
    assert.equal(result.cells.find(({ key }) => key[0] === 'x0')!.reason, 'dominance')
    assert.equal(hiddenOf(result).size, 2)
    // 90 / 0.75 - 100: with 20 more it would not have been found
    const interval = result.audit.find(({ key }) => key[0] === 'x0')!
    assert.ok(interval.upper >= 120 && interval.lower <= 80)
  })

  it('p-percent: the second can tell the first too closely', async () => {
    const table = row(
      [
        { value: 110, contributions: [60, 45, 5] },
        { value: 100, contributions: [35, 33, 32] },
        { value: 80, contributions: [30, 30, 20] },
      ],
      { measure: 'magnitude' },
    )
    const result = await protect(table, { rules: [{ kind: 'p-percent', p: 20 }] })
    assert.equal(result.cells.find(({ key }) => key[0] === 'x0')!.reason, 'p-percent')
    const interval = result.audit.find(({ key }) => key[0] === 'x0')!
    assert.ok(interval.upper >= 117 && interval.lower <= 103)
    const safe = await protect(table, { rules: [{ kind: 'p-percent', p: 5 }] })
    assert.equal(hiddenOf(safe).size, 0)
  })

  it('group: that all of a row stands in one cell is not told', async () => {
    const dimensions = [flat('school', 3), flat('answer', 2)]
    const cells = [
      [20, 0],
      [15, 25],
      [30, 12],
    ].flatMap((row, i) => row.map((value, j) => ({ key: [`school${i}`, `answer${j}`], value })))
    const plain = await protect({ dimensions, cells }, { threshold: 10 })
    assert.equal(hiddenOf(plain).size, 0)
    const result = await protect(
      { dimensions, cells },
      { threshold: 10, rules: [{ kind: 'group', dimension: 'answer' }] },
    )
    const found = await audit(publishedOf(result))
    const zero = found.find(({ key }) => key.join() === 'school0,answer1')!
    assert.ok(zero.lower === 0 && zero.upper >= 1)
    const structural = cells.map((cell) => (cell.value === 0 ? { ...cell, structural: true } : cell))
    assert.equal(
      hiddenOf(await protect({ dimensions, cells: structural }, { rules: [{ kind: 'group', dimension: 'answer' }] }))
        .size,
      0,
    )
  })

  it('differencing: a change of a few since the last period is not told', async () => {
    const before = publishedOf(
      await protect(row([{ value: 40 }, { value: 50 }, { value: 60 }], { population: '2025' }), { threshold: 10 }),
    )
    const now = row([{ value: 43 }, { value: 70 }, { value: 90 }], { population: '2026' })
    const rules = [{ kind: 'differencing', least: 10 } as const]
    const result = await protect(now, { threshold: 10, rules, linked: [before] })
    assert.equal(result.cells.find(({ key }) => key[0] === 'x0')!.reason, 'differencing')
    const interval = result.audit.find(({ key }) => key[0] === 'x0')!
    assert.ok(interval.upper >= 50)
    assert.equal(hiddenOf(await protect(now, { threshold: 10, linked: [before] })).size, 0)
  })
})

describe('refusals', () => {
  const dimensions = [flat('x', 3)]
  const cells = [5, 20, 35].map((value, i) => ({ key: [`x${i}`], value }))
  const refused = (code: Wrong, run: () => Promise<unknown>) =>
    assert.rejects(run, (error) => error instanceof DisclosureError && error.code === code)

  for (const [code, table] of [
    ['not-additive', { dimensions, cells: [...cells, { key: ['x*'], value: 61 }] }],
    ['negative', { dimensions, cells: [{ key: ['x0'], value: -1 }] }],
    ['not-an-integer', { dimensions, cells: [{ key: ['x0'], value: 1.5 }] }],
    ['unknown-category', { dimensions, cells: [{ key: ['y'], value: 1 }] }],
    ['twice', { dimensions, cells: [...cells, cells[0]!] }],
    ['twice', { dimensions: [{ name: 'x', tree: { code: 'a', children: [{ code: 'a' }] } }], cells: [] }],
    ['twice', { dimensions: [...dimensions, ...dimensions], cells: [] }],
    ['malformed', { dimensions, cells: [{ key: ['x0', 'x1'], value: 1 }] }],
    ['malformed', { dimensions: [], cells: [] }],
    ['contradiction', { dimensions, cells: [{ key: ['x0'], value: 1, structural: true }] }],
    ['too-many', { dimensions: ['a', 'b', 'c'].map((name) => flat(name, 200)), cells: [] }],
  ] as [Wrong, Table][]) {
    it(`${code}: ${JSON.stringify(table.cells.at(-1) ?? table.dimensions.length)}`, () =>
      refused(code, () => protect(table, { threshold: 10 })))
  }

  it('totals that are given and add up are taken', async () => {
    assert.equal(
      (await protect({ dimensions, cells: [...cells, { key: ['x*'], value: 60 }] }, { threshold: 10 })).cells.length,
      4,
    )
  })

  it('a rule or a threshold without sense', async () => {
    for (const threshold of [0, 2.5, Number.NaN])
      await refused('out-of-range', () => protect({ dimensions, cells }, { threshold }))
    await refused('out-of-range', () =>
      protect({ dimensions, cells }, { rules: [{ kind: 'dominance', n: 1, k: 101 }] }),
    )
    await refused('malformed', () => protect({ dimensions, cells }, { rules: [{ kind: 'p-percent', p: 10 }] }))
  })

  it('what was shown before cannot be protected any more', async () => {
    const linked = [{ dimensions, cells: [{ key: ['x0'], value: 5 }] }]
    await refused('infeasible', () => protect({ dimensions, cells }, { threshold: 10, linked }))
    const around = [
      {
        dimensions,
        cells: [
          ['x*', 60],
          ['x1', 20],
          ['x2', 35],
        ].map(([code, value]) => ({ key: [code as string], value: value as number })),
      },
    ]
    await refused('infeasible', () => protect({ dimensions, cells }, { threshold: 10, linked: around }))
    await refused('contradiction', () =>
      protect({ dimensions, cells }, { linked: [{ dimensions, cells: [{ key: ['x0'], value: 6 }] }] }),
    )
  })

  it('an audit of what cannot be', async () => {
    const shown = (list: [string, number | null][]) => ({
      dimensions,
      cells: list.map(([code, value]) => ({ key: [code], value })),
    })
    await refused('not-additive', () =>
      audit(
        shown([
          ['x*', 9],
          ['x0', 1],
          ['x1', 2],
          ['x2', 3],
        ]),
      ),
    )
    await refused('contradiction', () =>
      audit(
        shown([
          ['x*', 9],
          ['x0', null],
          ['x1', 12],
          ['x2', 3],
        ]),
      ),
    )
  })
})
