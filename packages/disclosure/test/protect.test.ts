import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { audit, findExposed, type Protection, protect, protectAll, publishedOf, type Table } from '../src/index.ts'
import { flat, hiddenOf } from './enumerate.ts'

const country = {
  name: 'place',
  tree: {
    code: 'NL',
    children: [
      { code: 'Utrecht', children: [{ code: 'Overvecht' }, { code: 'Zuilen' }, { code: 'Oost' }] },
      { code: 'Den Haag', children: [{ code: 'Laak' }, { code: 'Escamp' }] },
      { code: 'Almere' },
    ],
  },
}
const measures = flat('m', 3)

function tableOf(values: Record<string, number[]>): Table<string[]> {
  const cells = Object.entries(values).flatMap(([place, row]) =>
    row.map((value, i) => ({ key: [place, `m${i}`], value })),
  )
  return { dimensions: [country, measures], cells }
}

const table = tableOf({
  Overvecht: [12, 3, 40],
  Zuilen: [25, 14, 0],
  Oost: [31, 22, 17],
  Laak: [4, 18, 26],
  Escamp: [50, 33, 9],
  Almere: [0, 27, 61],
})

const requireSafe = async (result: Protection<string[]>, threshold: number) => {
  assert.deepEqual(findExposed(result.audit, threshold), [])
  assert.deepEqual(findExposed(await audit(publishedOf(result)), threshold), [])
  assert.deepEqual(new Set(result.audit.map(({ key }) => key.join())), hiddenOf(result))
}

describe('a table with levels', () => {
  it('hides the small cells and what would give them away, at every level', async () => {
    const result = await protect(table, { threshold: 10 })
    assert.equal(result.cells.length, 9 * 4)
    assert.deepEqual(
      result.cells.filter(({ reason }) => reason === 'threshold').map(({ key }) => key.join()),
      ['Overvecht,m1', 'Laak,m0', 'Escamp,m2'],
    )
    await requireSafe(result, 10)
    assert.equal(result.status, 'optimal')
    assert.equal(result.cost, result.cells.filter(({ reason }) => reason === 'secondary').length)
  })

  it('takes keys by name and answers so', async () => {
    const named = {
      ...table,
      cells: table.cells.map(({ key: [place, m], value }) => ({ key: { m: m!, place: place! }, value })),
    }
    const [a, b] = [await protect(table, { threshold: 10 }), await protect(named, { threshold: 10 })]
    assert.deepEqual(b.cells[0]!.key, { place: 'NL', m: 'm*' })
    assert.deepEqual(
      b.cells.map(({ value }) => value),
      a.cells.map(({ value }) => value),
    )
  })

  it('hides an only child together with its parent', async () => {
    const chain = {
      name: 'x',
      tree: {
        code: 'all',
        children: [{ code: 'a', children: [{ code: 'a1', children: [{ code: 'a2' }] }] }, { code: 'b' }, { code: 'c' }],
      },
    }
    const cells = [
      { key: ['a2'], value: 4 },
      { key: ['b'], value: 30 },
      { key: ['c'], value: 20 },
    ]
    const result = await protect({ dimensions: [chain], cells }, { threshold: 10 })
    assert.ok(['a', 'a1', 'a2'].every((code) => hiddenOf(result).has(code)))
    assert.equal(result.cost, 1)
    await requireSafe(result, 10)
  })

  it('a table of one small cell, of nothing, and of nothing small', async () => {
    const one = (value: number) => ({ dimensions: [flat('x', 1), flat('y', 1)], cells: [{ key: ['x0', 'y0'], value }] })
    const small = await protect(one(3), { threshold: 10 })
    assert.ok(small.cells.every(({ value }) => value === null))
    assert.ok(small.audit.every(({ lower, upper }) => lower === 1 && upper === Number.POSITIVE_INFINITY))
    for (const value of [0, 10]) {
      const shown = await protect(one(value), { threshold: 10 })
      assert.deepEqual(
        [shown.cells.map((cell) => cell.value), shown.cost, shown.gap],
        [[value, value, value, value], 0, 0],
      )
    }
    const none = await protect({ dimensions: [flat('x', 3)], cells: [] }, { threshold: 10 })
    assert.deepEqual(
      none.cells.map(({ value }) => value),
      [0, 0, 0, 0],
    )
  })

  it('a threshold of 1 hides nothing; 2 hides ones; the last below the threshold is not known within 1', async () => {
    const row = (...values: number[]) => ({
      dimensions: [flat('x', values.length)],
      cells: values.map((value, i) => ({ key: [`x${i}`], value })),
    })
    assert.equal(hiddenOf(await protect(row(1, 2, 3), { threshold: 1 })).size, 0)
    for (const [values, threshold] of [
      [[1, 5, 7], 2],
      [[9, 10, 50], 10],
      [[9, 9, 9], 10],
    ] as const) {
      await requireSafe(await protect(row(...values), { threshold }), threshold)
    }
  })

  it('large counts stay exact', async () => {
    const big = 2 ** 40
    const cells = [
      [3, big],
      [big + 1, 2 * big],
    ].flatMap((row, i) => row.map((value, j) => ({ key: [`x${i}`, `y${j}`], value })))
    const result = await protect({ dimensions: [flat('x', 2), flat('y', 2)], cells }, { threshold: 10 })
    assert.equal(result.cells[0]!.value, 4 * big + 4)
    await requireSafe(result, 10)
  })

  it('cells can cost what they are worth', async () => {
    const cells = [3, 40, 50].map((value, i) => ({ key: [`x${i}`], value, ...(i === 1 && { cost: 5 }) }))
    const result = await protect({ dimensions: [flat('x', 3)], cells }, { threshold: 10 })
    assert.deepEqual([...hiddenOf(result)], ['x0', 'x2'])
  })

  it('without time for a search it hides more, says so, and is safe', async () => {
    const result = await protect(table, { threshold: 10, seconds: 0 })
    await requireSafe(result, 10)
    assert.equal(result.status, 'time-limit')
    const best = await protect(table, { threshold: 10 })
    assert.ok(result.cost >= best.cost && result.bound <= best.bound)
    assert.ok(result.gap >= 0 && result.gap <= 1)
  })

  it('attackers who are not told that zeros are shown need less hidden', async () => {
    const result = await protect(table, { threshold: 10, zerosKnown: false })
    assert.ok(result.cost <= (await protect(table, { threshold: 10 })).cost)
    assert.equal(publishedOf(result).zeros, undefined)
    await requireSafe(result, 10)
  })
})

describe('three dimensions', () => {
  it('with levels in each', async () => {
    const split = (name: string) => ({
      name,
      tree: { code: name, children: [flat(`${name}1`, 2).tree, flat(`${name}2`, 2).tree] },
    })
    const dimensions = ['p', 'q', 'r'].map(split)
    const codes = dimensions.map(({ tree }) => tree.children.flatMap((part) => part.children!.map(({ code }) => code)))
    const cells = codes[0]!.flatMap((p, i) =>
      codes[1]!.flatMap((q, j) =>
        codes[2]!.map((r, k) => ({ key: [p, q, r], value: (7 * i + 11 * j * k + 5 * i * k + 3 * j) % 29 })),
      ),
    )
    const result = await protect({ dimensions, cells }, { threshold: 5, seconds: 2 })
    assert.equal(result.cells.length, 343)
    await requireSafe(result, 5)
  })
})

describe('tables that share cells', () => {
  const places = flat('p', 3)
  const byMeasure: Table<string[]> = {
    dimensions: [places, flat('m', 2)],
    cells: [
      [4, 30],
      [25, 40],
      [31, 22],
    ].flatMap((row, i) => row.map((value, j) => ({ key: [`p${i}`, `m${j}`], value }))),
  }
  const byGroup: Table<string[]> = {
    dimensions: [places, flat('g', 2)],
    cells: [
      [20, 14],
      [33, 32],
      [27, 26],
    ].flatMap((row, i) => row.map((value, j) => ({ key: [`p${i}`, `g${j}`], value }))),
  }

  it('are protected together: a shared total is hidden in both or in none', async () => {
    const results = (await protectAll([byMeasure, byGroup], { threshold: 10 })) as Protection<string[]>[]
    const [a, b] = results.map(publishedOf) as [
      ReturnType<typeof publishedOf<string[]>>,
      ReturnType<typeof publishedOf<string[]>>,
    ]
    for (const place of ['p*', 'p0', 'p1', 'p2']) {
      const shared = [a, b].map(
        ({ cells }, t) => cells.find(({ key }) => key[0] === place && key[1] === ['m*', 'g*'][t])!.value,
      )
      assert.equal(shared[0], shared[1])
    }
    assert.deepEqual(findExposed(await audit(a, [b]), 10), [])
  })

  it('what is published already is counted with', async () => {
    const first = publishedOf(await protect(byGroup, { threshold: 10 }))
    const second = await protect(byMeasure, { threshold: 10, linked: [first] })
    assert.ok(second.cells.filter(({ key }) => key[1] === 'm*').every(({ value }) => value !== null))
    assert.deepEqual(findExposed(await audit(publishedOf(second), [first]), 10), [])
  })

  it('two releases that hide different cells give each other away, and the audit says it', async () => {
    const cells = (...hidden: string[]) =>
      [
        ['x*', 60],
        ['x0', 5],
        ['x1', 20],
        ['x2', 35],
      ].map(([code, value]) => ({
        key: [code as string],
        value: hidden.includes(code as string) ? null : (value as number),
      }))
    const dimensions = [flat('x', 3)]
    const [first, second] = [
      { dimensions, cells: cells('x0', 'x1') },
      { dimensions, cells: cells('x0', 'x2') },
    ]
    assert.deepEqual(
      (await audit(first)).map(({ lower, upper }) => [lower, upper]),
      [
        [0, 25],
        [0, 25],
      ],
    )
    assert.deepEqual(
      (await audit(second, [first])).map(({ lower, upper }) => [lower, upper]),
      [
        [5, 5],
        [35, 35],
      ],
    )
    // the next release of our own hides what the first hid
    const table = { dimensions, cells: [5, 20, 35].map((value, i) => ({ key: [`x${i}`], value })) }
    assert.deepEqual([...hiddenOf(await protect(table, { threshold: 10, linked: [first] }))], ['x0', 'x1'])
  })

  it('what others hid is not given away by a total of ours', async () => {
    const regions = {
      name: 'x',
      tree: {
        code: 'x*',
        children: [
          { code: 'r', children: [{ code: 'x0' }, { code: 'x1' }] },
          { code: 's', children: [{ code: 'x2' }, { code: 'x3' }] },
        ],
      },
    }
    const first = {
      dimensions: [flat('x', 4)],
      zeros: 'shown' as const,
      cells: [
        ['x*', 100],
        ['x0', null],
        ['x1', 30],
        ['x2', null],
        ['x3', 40],
      ].map(([code, value]) => ({ key: [code as string], value: value as number | null })),
    }
    const coarse = { name: 'x', tree: { code: 'x*', children: [{ code: 'r' }, { code: 's' }] } }
    const finer = { ...first, dimensions: [regions] }
    // x0 is 4, so r is 34: with r shown x0 would be known
    const table = {
      dimensions: [coarse],
      cells: [
        { key: ['r'], value: 34 },
        { key: ['s'], value: 66 },
      ],
    }
    const result = await protect(table, { threshold: 10, linked: [finer] })
    assert.deepEqual([...hiddenOf(result)], ['r', 's'])
  })
})
