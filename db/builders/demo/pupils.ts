import { ageOn } from '../../../src/platform/clock.ts'
import type { Dossier } from '../applications.ts'
import type { Maker } from '../maker.ts'
import { buildGuardian, buildYoung, type Guardian, type PersonRow } from '../people.ts'
import { addRows, type Rows } from '../rows.ts'
import { buildEnrolment } from '../schools.ts'
import { cityOf, type Group } from './classes.ts'

export type Pupil = Dossier & { group: Group; guardian?: Guardian | undefined }

type Given = Partial<PersonRow> & { age?: number; guardian?: Partial<PersonRow> }

/** A young person in a class, with one or two guardians if she is or lately was under 18; of most the school confirmed them. */
export function buildPupil(maker: Maker, group: Group, rows: Rows, { age, guardian, ...given }: Given = {}): Pupil {
  const { random } = maker
  const { person: young, rows: own } = buildYoung(maker, {
    cityId: cityOf(group),
    age: age ?? group.youngest + random.int(0, 2),
    ...given,
  })
  const { crebo, level, path, year } = group
  const { enrolment, rows: enrolled } = buildEnrolment(maker, { young, in: group.class, crebo, level, path, year })
  addRows(rows, own, enrolled)
  const guardians = wasUnder18(maker, young) ? guardiansOf(maker, young, guardian) : []
  addRows(rows, ...guardians.map((made) => made.rows))
  return { young, school: group.class.school, enrolment, activities: [], group, guardian: guardians[0] }
}

/** Within the time that agreements here go back: somebody who turned 18 since then had a guardian who signed. */
const wasUnder18 = (maker: Maker, { birth_date }: PersonRow) =>
  ageOn(birth_date as Temporal.PlainDate, maker.today.subtract({ days: 200 })) < 18

function guardiansOf(maker: Maker, young: PersonRow, known?: Partial<PersonRow>): Guardian[] {
  const { random } = maker
  if (known) return [buildGuardian(maker, { young, person: known })]
  const one = () =>
    buildGuardian(maker, {
      young,
      confirmed: random.chance(0.88),
      account: random.chance(0.35),
    })
  return random.chance(0.25) ? [one(), one()] : [one()]
}
