import type { CityId } from '../../data/index.ts'
import type { Maker } from '../maker.ts'
import { Random } from '../random.ts'
import { addRows, type Rows } from '../rows.ts'
import { buildClass, type School } from '../schools.ts'
import type { Group } from './classes.ts'
import type { OfferFinder } from './offers.ts'
import { buildPupil } from './pupils.ts'
import { type Way, walk } from './ways.ts'

/** A few students of hbo and wo: how far each is. Their placement goes by contract of the institution. */
const students: readonly { city: CityId; kind: 'hbo' | 'wo'; ways: readonly Way[] }[] = [
  { city: 'amsterdam', kind: 'hbo', ways: ['agreed', 'applies'] },
  { city: 'amsterdam', kind: 'wo', ways: ['wishes'] },
]

/** Of how many young people there are, so many are students of hbo or wo: none in a small region. */
export const higherOf = (young: number): number =>
  young < 100 ? 0 : students.reduce((sum, { ways }) => sum + ways.length, 0)

/** Made last and by chance of their own: the rest of the region stays what it was without them. */
export function fillHigher(maker: Maker, rows: Rows, schools: readonly School[], finder: OfferFinder): void {
  const own: Maker = { ...maker, random: new Random('kansroute.higher') }
  for (const { city, kind, ways } of students) {
    const { school } = schools.find((one) => one.school.kind === kind && one.school.city_id === city)!
    const group: Group = {
      class: buildClass(own, { school, name: `${kind.toUpperCase()}2` }),
      size: ways.length,
      year: 2,
      youngest: 19,
      crebo: null,
      level: null,
      field: undefined,
      path: kind,
    }
    addRows(rows, group.class.rows)
    for (const way of ways) walk(own, rows, finder, buildPupil(own, group, rows), way)
  }
}
