import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Activity, byTime, competencesOf } from './ecv.ts'

const activity = (id: string, shown: string[], over: Partial<Activity> = {}): Activity => ({
  id,
  kind: 'home',
  title: id,
  organisation: null,
  what: null,
  since: null,
  until: null,
  onCv: true,
  importId: null,
  placementId: null,
  shown: shown.map((competenceId) => ({ competenceId, sentence: `${competenceId} bij ${id}` })),
  evidence: [],
  confirmations: [],
  ...over,
})
const seen = (competenceId: string | null) => ({
  competenceId,
  byName: 'R',
  byRole: 'r',
  organisation: 'O',
  words: null,
})

it('what others confirmed comes first, then what is shown most often', () => {
  const all = [
    activity('a', ['calm', 'lead']),
    activity('b', ['lead', 'care'], { confirmations: [seen('care')] }),
    activity('c', ['lead', 'calm']),
  ]
  assert.deepEqual(
    competencesOf(all).map(({ id, confirmed, activities }) => [id, confirmed, activities.length]),
    [
      ['care', 1, 1],
      ['lead', 0, 3],
      ['calm', 0, 2],
    ],
  )
})

it('what is kept off the CV shows nothing, and a confirmation of the whole counts for each competence', () => {
  const all = [
    activity('a', ['calm'], { onCv: false }),
    activity('b', ['lead', 'care'], { confirmations: [seen(null)] }),
  ]
  assert.deepEqual(
    competencesOf(all).map(({ id, confirmed }) => [id, confirmed]),
    [
      ['lead', 1],
      ['care', 1],
    ],
  )
})

it('the same sentence stands once', () => {
  const same = { shown: [{ competenceId: 'calm', sentence: 'Rustig' }] }
  assert.deepEqual(competencesOf([activity('a', [], same), activity('b', [], same)])[0]?.sentences, ['Rustig'])
})

it('time goes from old to new; an end stands in for a start that nobody remembers', () => {
  const all = [
    activity('none', []),
    activity('new', [], { since: '2025' }),
    activity('end', [], { until: '2023' }),
    activity('old', [], { since: '2021-05' }),
  ]
  assert.deepEqual(
    all.toSorted(byTime).map(({ id }) => id),
    ['old', 'end', 'new', 'none'],
  )
})
