import { seededId } from '../../src/platform/ids.ts'
import type { RoleName } from '../../src/platform/who.ts'

export type Persona = {
  personId: string
  email: string
  givenName: string
  familyName: string
  cityId: string
  role: RoleName
}

const persona = (name: string, role: RoleName, cityId: string, givenName: string, familyName: string): Persona => ({
  personId: seededId(`persona.${name}`),
  email: `${name}@example.org`,
  givenName,
  familyName,
  cityId,
  role,
})

/** The people of the demo region whom `/demo` and the tests know by name. Their ids are the same in every seeding. */
export const personas = {
  /** 17, learns to be a baker at mbo Zaanoever; looks for a placement. */
  amina: persona('amina', 'young', 'zaanstad', 'Amina', 'Warsame'),
  /** Amina's mother. */
  hodan: persona('hodan', 'guardian', 'zaanstad', 'Hodan', 'Warsame'),
  /** Mentor of Amina's class and coordinator of mbo Zaanoever. */
  ilse: persona('ilse', 'mentor', 'zaanstad', 'Ilse', 'Brouwer'),
  /** Baker and owner of De Halm. */
  karel: persona('karel', 'employer', 'zaanstad', 'Karel', 'de Wit'),
  /** The programme team of Zaanstad. */
  team: persona('team', 'programme', 'zaanstad', 'Sanne', 'Kuiper'),
  /** Helps people of Zaanstad who get stuck. */
  sam: persona('sam', 'support', 'zaanstad', 'Sam', 'Peters'),
  /** Runs the platform. */
  farid: persona('farid', 'administrator', 'zaanstad', 'Farid', 'Aziz'),
  /** Mentor of class 4B of the Wetterlân College in Leeuwarden. */
  jelle: persona('jelle', 'mentor', 'leeuwarden', 'Jelle', 'Tjalma'),
  /** In 4B: her placement starts on Monday and the school has not signed. */
  noor: persona('noor', 'young', 'leeuwarden', 'Noor', 'de Vries'),
  /** In 4B: did nothing for 19 days. */
  yusuf: persona('yusuf', 'young', 'leeuwarden', 'Yusuf', 'Demir'),
  /** In 4B: was refused twice. */
  selam: persona('selam', 'young', 'leeuwarden', 'Selam', 'Tesfay'),
} as const satisfies Record<string, Persona>

/** Ids of the schools, classes, companies and places around the personas. */
export const demo = {
  schools: { zaanoever: seededId('school.zaanoever'), wetterlan: seededId('school.wetterlan') },
  classes: { bakers: seededId('class.bakers'), fourB: seededId('class.fourB') },
  companies: {
    deHalm: seededId('company.de-halm'),
    nour: seededId('company.nour'),
    molenbrood: seededId('company.molenbrood'),
    overtuin: seededId('company.overtuin'),
  },
  places: {
    deHalm: seededId('place.de-halm'),
    nour: seededId('place.nour'),
    molenbrood: seededId('place.molenbrood'),
    overtuin: seededId('place.overtuin'),
  },
  /** The application that waits for an answer at De Halm. */
  waitingApplication: seededId('application.de-halm'),
  /** The programme Amina follows: zelfstandig werkend bakker, level 3. */
  crebo: '25174',
} as const
