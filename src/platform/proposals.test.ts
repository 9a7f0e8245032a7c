import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gathering, logRow, markedProposals, type ProposalCard, proposal } from './proposals.ts'

const card: ProposalCard = {
  name: 'test/doubles',
  version: 3,
  sees: 'young',
  law: 'none',
  treatedAs: 'limited',
  inputs: ['counts'],
  stopsBy: null,
  pages: [],
  files: [],
  parts: [],
  risks: [],
  biasTest: '',
}
const double = proposal(
  { card, logs: (outcome: number, n: number) => (n === 0 ? undefined : { inputs: [n], outcome }) },
  (n: number) => 2 * n,
)
const later = proposal<[number], Promise<number>>(
  { card, logs: (outcome: number) => ({ inputs: 'later', outcome }) },
  async (n: number) => n,
)

describe('a proposal', () => {
  it('does what its function does, and stands in the list of what is marked', async () => {
    assert.equal(double(4), 8)
    assert.equal(await later(4), 4)
    assert.equal(markedProposals().get('test/doubles'), card)
    assert.throws(() => proposal({ card: { ...card }, logs: () => undefined }, () => 1), /two proposals/)
  })

  it('is gathered for the log in the request that asked it, and only there', async () => {
    const [one, other] = await Promise.all([
      gathering(async () => {
        double(1)
        double(0)
        await later(5)
      }),
      gathering(async () => void double(2)),
    ])
    assert.deepEqual(
      one.made.map(({ outcome }) => outcome),
      [2, 5],
    )
    assert.deepEqual(
      other.made.map(({ inputs }) => inputs),
      [[2]],
    )
  })

  it('is kept as a digest that needs the key: the same for the same inputs, another for another version', () => {
    const made = { card, inputs: { likes: ['early'] }, outcome: [1] }
    const row = logRow('a secret', made)
    assert.deepEqual(row, logRow('a secret', made))
    assert.equal(row.digest.length, 32)
    assert.notDeepEqual(row.digest, logRow('another', made).digest)
    assert.notDeepEqual(row.digest, logRow('a secret', { ...made, card: { ...card, version: 4 } }).digest)
    assert.notDeepEqual(row.digest, logRow('a secret', { ...made, inputs: { likes: ['late'] } }).digest)
    assert.ok(!JSON.stringify(row).includes('early'))
  })
})
