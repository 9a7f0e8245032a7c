import { personas } from '../../../db/builders.ts'
import { type DemoPersona, type PersonaKey, personaKeys } from './pages/demo-page.tsx'

/** The invented people one can look around as. */
export const listPersonas = (): DemoPersona[] =>
  personaKeys.map((key) => ({
    key,
    name: `${personas[key].givenName} ${personas[key].familyName}`,
    cityId: personas[key].cityId,
  }))

export const findPersona = (key: string | undefined) =>
  (personaKeys as readonly string[]).includes(key ?? '') ? personas[key as PersonaKey] : undefined
