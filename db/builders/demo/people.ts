import class4B from '../../data/class-4b.json' with { type: 'json' }
import type { Maker } from '../maker.ts'
import { personas } from '../personas.ts'
import { addRows, type Rows } from '../rows.ts'
import type { Group } from './classes.ts'
import type { OfferFinder } from './offers.ts'
import { buildPupil } from './pupils.ts'
import type { Offer } from './region.ts'
import { type Way, walk } from './ways.ts'
import { fillBakers, rowOf } from './zaan-people.ts'

/** Those of 4B whom their mentor sees first. */
const known = [
  { persona: personas.noor, way: 'starts-unsigned' },
  { persona: personas.yusuf, way: 'quiet' },
  { persona: personas.selam, way: 'refused-twice' },
] as const satisfies { persona: (typeof personas)[keyof typeof personas]; way: Way }[]

/** Fills all classes with pupils, each somewhere on her way. */
export function fillGroups(
  maker: Maker,
  rows: Rows,
  groups: readonly Group[],
  finder: OfferFinder,
  deHalm: Offer | undefined,
): void {
  const [bakers, fourB, ...others] = groups
  if (bakers) fillBakers(maker, rows, bakers, finder, deHalm)
  if (fourB) fillFourB(maker, rows, fourB, finder)
  const brothers = others.find(({ class: { school }, path }) => school.city_id === 'zaanstad' && path === 'vmbo')
  for (const group of others)
    for (let nth = 0; nth < group.size; nth++) {
      if (group === brothers && nth === 0) fillBrother(maker, rows, group, finder)
      else walk(maker, rows, finder, buildPupil(maker, group, rows))
    }
}

/** Amina's younger brother: his mother has an agreement to sign. */
function fillBrother(maker: Maker, rows: Rows, group: Group, finder: OfferFinder): void {
  const { hodan, amina } = personas
  const his: Rows = {}
  const pupil = buildPupil(maker, group, his, {
    given_name: 'Bilal',
    family_name: amina.familyName,
    age: group.youngest,
    guardian: rowOf(hodan),
  })
  // she is there already, as Amina's mother
  for (const name of ['people.person', 'people.login', 'people.role'] as const) {
    his[name] = his[name]?.filter(({ person_id }) => person_id !== hodan.personId) as never
  }
  addRows(rows, his)
  walk(maker, rows, finder, pupil, 'guardian-unsigned')
}

function fillFourB(maker: Maker, rows: Rows, group: Group, finder: OfferFinder): void {
  for (const [nth, [given_name, family_name]] of (class4B as [string, string][]).slice(0, group.size).entries()) {
    const one = known[nth]
    // 16: of the two ages of the class the one at which everybody signs for herself as well
    const pupil = buildPupil(maker, group, rows, one ? { ...rowOf(one.persona), age: 16 } : { given_name, family_name })
    walk(maker, rows, finder, pupil, one?.way)
  }
}
