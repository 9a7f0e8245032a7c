import type { Trx } from '../../../platform/database.ts'

export type PersonCard = {
  id: string
  cityId: string
  givenName: string
  familyName: string
  name: string
  birthDate: Temporal.PlainDate | null
  email: string | null
  phone: string | null
  street: string | null
  postcode: string | null
  place: string | null
  /** Rijksdriehoek metres of the postcode: for travel time only, never shown. */
  home: { x: number; y: number } | null
  language: string
}

/** One person, as far as the reader sees her; undefined when she does not. */
export async function readPerson(trx: Trx, personId: string): Promise<PersonCard | undefined> {
  const row = await trx.selectFrom('people.person').selectAll().where('person_id', '=', personId).executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.person_id,
    cityId: row.city_id,
    givenName: row.given_name,
    familyName: row.family_name,
    name: `${row.given_name} ${row.family_name}`,
    birthDate: row.birth_date,
    email: row.email,
    phone: row.phone,
    street: row.street,
    postcode: row.postcode,
    place: row.place,
    home: row.home,
    language: row.language,
  }
}
