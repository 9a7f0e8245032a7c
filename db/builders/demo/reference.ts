import { measureParts, measures } from '../../../src/modules/programme/index.ts'
import { competences } from '../../../src/modules/region/index.ts'
import { cities, neighbourhoods, programmes } from '../../data/index.ts'
import participation from '../../data/participation.json' with { type: 'json' }
import type { Maker } from '../maker.ts'
import { point } from '../maker.ts'
import { buildPerson } from '../people.ts'
import { personas } from '../personas.ts'
import { Random } from '../random.ts'
import { addRows, type RowOf, type Rows } from '../rows.ts'

/** What is true without an invention: the cities, neighbourhoods, programmes, competences, and the measures of the deal. */
export function referenceRows(): Rows {
  const order = measureParts.flatMap((part) => measures[part].map((id) => ({ id, part })))
  return {
    'region.city': cities.map(({ phone, ...city }) => city),
    'region.neighbourhood': neighbourhoods.map(({ cityId, code, name, ...centre }) => ({
      code,
      city_id: cityId,
      kind: 'wijk',
      name,
      centre: point(centre),
    })),
    'region.programme': programmes.map((programme) => ({ ...programme, paths: ['BOL', 'BBL'] })),
    'region.competence': competences.map((id, sort) => ({ id, sort })),
    'programme.measure': order.map((measure, sort) => ({ ...measure, sort })),
    'programme.participation': participationRows(),
  }
}

const participationRows = (): RowOf<'programme.participation'>[] =>
  Object.entries(participation).flatMap(([city_id, states]) =>
    Object.entries(states).flatMap(([state, ids]) =>
      ids.map((measure_id) => ({ city_id, measure_id, state: state as RowOf<'programme.participation'>['state'] })),
    ),
  )

/** The programme team of each city, who see companies, places and numbers, and no person. */
export function teamRows(maker: Maker): Rows {
  const { team } = personas
  return addRows(
    {},
    ...cities.map(({ id, name }) => {
      const known = id === team.cityId
      const own = known
        ? { person_id: team.personId, given_name: team.givenName, family_name: team.familyName, email: team.email }
        : { given_name: 'Programmateam', family_name: name, email: `team.${id}@example.org` }
      return buildPerson(maker, { cityId: id, role: 'programme', ...own }).rows
    }),
  )
}

/** Who helps people that get stuck, and who runs the platform. With numbers of its own, so that the rest of the region stays as it was. */
export function supportRows(maker: Maker): Rows {
  const own = { ...maker, random: new Random('support') }
  return addRows(
    {},
    ...[personas.sam, personas.farid].map(
      ({ personId, givenName, familyName, email, role }) =>
        buildPerson(own, {
          cityId: 'zaanstad',
          role,
          person_id: personId,
          given_name: givenName,
          family_name: familyName,
          email,
        }).rows,
    ),
  )
}
