import { sql } from 'kysely'
import { acrossPersons } from '../../../platform/across-persons.ts'
import type { Trx } from '../../../platform/database.ts'
import type { Path } from './read-enrolment.ts'

export type Pupil = {
  personId: string
  givenName: string
  familyName: string
  name: string
  crebo: string | null
  programme: string | null
  /** The field of work that the programme is in. */
  field: string | null
  level: number | null
  path: Path
  year: number
}

type Enrolled = Pick<Pupil, 'crebo' | 'programme' | 'field' | 'level' | 'path' | 'year'> & { person_id: string }

/** Far more than a class has; a list that is longer than this is no class. */
const most = 200

/** Who is in a class now, by name, as far as the reader sees them: two queries, whatever the size of the class. */
export const listPupils = acrossPersons(
  'list-pupils',
  async (trx: Trx, classId: string, today: Temporal.PlainDate): Promise<Pupil[]> => {
    const { rows } = await sql<Enrolled>`
      with pupil as materialized (
        select e.person_id, e.crebo, e.level, e.path, e.year
        from people.enrolment e
        where e.class_id = ${classId} and e.since <= ${today} and (e.until is null or e.until > ${today})
        limit ${most})
      select p.person_id, p.crebo, p.level, p.path, p.year, r.name as programme, r.field
      from pupil p left join region.programme r on r.crebo = p.crebo`.execute(trx)
    const names = await namesOf(
      trx,
      rows.map((row) => row.person_id),
    )
    return rows
      .flatMap(({ person_id, ...row }) => {
        const name = names.get(person_id)
        return name ? [{ personId: person_id, ...name, ...row }] : []
      })
      .sort((a, b) => byName.compare(a.givenName, b.givenName) || byName.compare(a.familyName, b.familyName))
  },
)

const byName = new Intl.Collator('nl')

/** The names of these young people, as far as the reader sees them. */
export const namesOf = acrossPersons('names-of', async (trx: Trx, personIds: readonly string[]) => {
  if (personIds.length === 0) return new Map<string, Pick<Pupil, 'givenName' | 'familyName' | 'name'>>()
  const rows = await trx
    .selectFrom('people.person')
    .select(['person_id', 'given_name', 'family_name'])
    .where('person_id', 'in', personIds)
    .execute()
  return new Map(
    rows.map(({ person_id, given_name, family_name }) => [
      person_id,
      { givenName: given_name, familyName: family_name, name: `${given_name} ${family_name}`.trim() },
    ]),
  )
})

/** How many pupils each of these classes has now. */
export const countPupils = acrossPersons(
  'count-pupils',
  async (trx: Trx, classIds: readonly string[], today: Temporal.PlainDate): Promise<Map<string, number>> => {
    if (classIds.length === 0) return new Map()
    const rows = await trx
      .selectFrom('people.enrolment')
      .select((eb) => ['class_id', eb.fn.count<number>('person_id').distinct().as('pupils')])
      .where('class_id', 'in', classIds)
      .where('since', '<=', today)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', today)]))
      .groupBy('class_id')
      .execute()
    return new Map(rows.map((row) => [row.class_id!, row.pupils]))
  },
)
