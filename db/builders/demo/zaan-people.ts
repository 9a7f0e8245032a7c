import type { Story } from '../../data/index.ts'
import { buildApplication } from '../applications.ts'
import { daysAgo, later, type Maker, point } from '../maker.ts'
import { demo, type Persona, personas } from '../personas.ts'
import { buildActivity, buildProfile } from '../portfolio.ts'
import { addRows, type RowOf, type Rows } from '../rows.ts'
import type { Group } from './classes.ts'
import type { OfferFinder } from './offers.ts'
import { buildPupil, type Pupil } from './pupils.ts'
import type { Offer } from './region.ts'
import { walk } from './ways.ts'
import { aminaHome } from './zaan-companies.ts'

const kitchen: Story = {
  kind: 'neighbourhood',
  title: 'Koken in de buurtkeuken',
  organisation: 'Buurtkeuken De Pan',
  what: 'Elke woensdag koken wij voor veertig mensen. Ik doe het brood en het toetje.',
  confirmer: 'coördinator',
  shown: [
    { competence: 'precise', sentence: 'Ik weeg af, ik schrijf op, ik proef.' },
    { competence: 'calm', sentence: 'Als er tien mensen extra komen, maak ik een nieuw plan.' },
    { competence: 'cooperate', sentence: 'Wij verdelen het werk en helpen wie achterloopt.' },
  ],
}
const feasts: Story = {
  kind: 'home',
  title: 'Bakken voor feesten in de familie',
  organisation: '',
  what: 'Al twee jaar maak ik taarten en koekjes, soms voor tachtig mensen.',
  confirmer: '',
  shown: [{ competence: 'precise', sentence: 'Ik maak altijd eerst een proeftaart en schrijf op wat ik verander.' }],
}

export const rowOf = ({ personId, givenName, familyName, email }: Persona) => ({
  person_id: personId,
  given_name: givenName,
  family_name: familyName,
  email,
})

/** Amina, her mother, and a class around them; one classmate has applied at De Halm. */
export function fillBakers(
  maker: Maker,
  rows: Rows,
  group: Group,
  finder: OfferFinder,
  deHalm: Offer | undefined,
): void {
  buildAmina(maker, rows, group)
  for (let nth = 1; nth < group.size; nth++) {
    const pupil = buildPupil(maker, group, rows)
    if (nth === 1 && deHalm) applyAtDeHalm(maker, rows, finder, pupil, deHalm)
    else walk(maker, rows, finder, pupil)
  }
}

function buildAmina(maker: Maker, rows: Rows, group: Group): void {
  const { amina, hodan } = personas
  const pupil = buildPupil(maker, group, rows, {
    ...rowOf(amina),
    // always 17, and not about to turn 18
    birth_date: maker.today.subtract({ years: 17, days: 100 }),
    street: 'Kalverringdijk 20',
    postcode: '1509 BT',
    place: 'Zaandam',
    home: point(aminaHome),
    guardian: rowOf(hodan),
  })
  const { rows: profile } = buildProfile(maker, {
    young: pupil.young,
    headline: 'Ik sta graag vroeg op en werk precies.',
    seeks: 'Een stage waar ik echt mag meebakken',
    days: [1, 2],
    likes: ['early', 'hands'],
    fields: ['food'],
    updated_at: daysAgo(maker, 3),
  })
  const cooked = buildActivity(maker, {
    young: pupil.young,
    story: kitchen,
    shows: 3,
    since: String(maker.today.year - 2),
    created_at: daysAgo(maker, 12),
  })
  const baked = buildActivity(maker, {
    young: pupil.young,
    story: feasts,
    shows: 1,
    since: String(maker.today.year - 2),
    created_at: daysAgo(maker, 5),
  })
  const confirmation: RowOf<'portfolio.confirmation'> = {
    id: maker.random.id(),
    person_id: amina.personId,
    activity_id: cooked.activity.id,
    competence_id: 'precise',
    by_name: 'Rosa Tjon-A-Fat',
    by_role: kitchen.confirmer,
    organisation: kitchen.organisation,
    words: 'Amina weegt alles af en vergeet niets. Wij kunnen op haar rekenen.',
    at: later(maker, cooked.activity.created_at as Temporal.Instant, 50),
  }
  addRows(rows, profile, cooked.rows, baked.rows, { 'portfolio.confirmation': [confirmation] })
}

function applyAtDeHalm(maker: Maker, rows: Rows, finder: OfferFinder, pupil: Pupil, deHalm: Offer): void {
  walk(maker, rows, finder, pupil, 'wishes')
  const made = buildApplication(maker, {
    of: pupil,
    ...deHalm,
    state: 'sent',
    id: demo.waitingApplication,
    days: 2,
    motivation: 'Ik bak thuis elk weekend brood. Ik wil leren hoe je dat elke dag goed doet.',
  })
  addRows(rows, made.rows)
}
