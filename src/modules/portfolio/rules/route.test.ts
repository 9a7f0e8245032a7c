import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type RouteInput, routeOf } from './route.ts'

const nothing: RouteInput = {
  competences: 0,
  wishes: false,
  applications: 0,
  agreements: 0,
  lookedBack: 0,
  helpers: 0,
}

const cases: { what: string; has: Partial<RouteInput>; stop: number; done: string }[] = [
  { what: 'nothing yet', has: {}, stop: 1, done: '.....' },
  { what: 'one competence', has: { competences: 1 }, stop: 2, done: '#....' },
  { what: 'wishes before anything else', has: { wishes: true }, stop: 1, done: '.#...' },
  { what: 'an application', has: { competences: 1, wishes: true, applications: 1 }, stop: 4, done: '###..' },
  { what: 'a look back', has: { competences: 1, wishes: true, lookedBack: 1 }, stop: 4, done: '###..' },
  {
    what: 'a signed agreement',
    has: { competences: 1, wishes: true, applications: 1, agreements: 1 },
    stop: 5,
    done: '####.',
  },
  {
    what: 'everything',
    has: { competences: 1, wishes: true, applications: 1, agreements: 1, helpers: 1 },
    stop: 5,
    done: '#####',
  },
  { what: 'sharing early', has: { helpers: 1 }, stop: 1, done: '....#' },
]

describe('the route', () => {
  for (const { what, has, stop, done } of cases) {
    it(what, () => {
      const route = routeOf({ ...nothing, ...has })
      assert.equal(route.stop, stop)
      assert.equal(route.done.map((is) => (is ? '#' : '.')).join(''), done)
    })
  }

  it('never goes back when more is done', () => {
    const some = fc.record({
      competences: fc.nat(3),
      wishes: fc.boolean(),
      applications: fc.nat(3),
      agreements: fc.nat(3),
      lookedBack: fc.nat(3),
      helpers: fc.nat(3),
    })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const more = {
          competences: a.competences + b.competences,
          wishes: a.wishes || b.wishes,
          applications: a.applications + b.applications,
          agreements: a.agreements + b.agreements,
          lookedBack: a.lookedBack + b.lookedBack,
          helpers: a.helpers + b.helpers,
        }
        assert.ok(routeOf(more).stop >= routeOf(a).stop)
      }),
    )
  })
})
