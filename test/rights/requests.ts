import { demo, personas } from '../../db/builders.ts'
import { newId } from '../../src/platform/ids.ts'
import { moment } from '../application-steps.ts'
import { agreementRow, termsForm } from '../placement-steps.ts'
import { picture, resumeFile } from '../portfolio-steps.ts'
import type { World } from '../world.ts'
import type { Dossier } from './dossiers.ts'
import { deadline, widestRules } from './rounds.ts'

export type Fields = Record<string, string | string[] | Blob>
type Form = Fields | ((dossier: Dossier, world: World) => Fields | Promise<Fields>)

// How each route is asked for: which thing of a dossier its address names, and a form that is right as it is.

/** The part of the dossier that a route's address names; the first that fits. A route with a parameter and no line here fails the test. */
const named: readonly [route: RegExp, path: string][] = [
  [/^GET \/assets\//, '/assets/0/core.css'],
  [/\/sign-in\/with\/:provider\/callback/, '/sign-in/with/none/callback'],
  [/\/sign-in\/with\/:provider$/, '/sign-in/with/none'],
  [/\/sign-in\/(join|email)\/:token/, '/sign-in/join/none'],
  [/\/automated\/:slug/, '/automated/places-suits-me'],
  [/\/consent-kept\/:answer/, '/consent-kept/yes'],
  [/\/consent\/:token/, '/consent/{consent}'],
  [/\/devices\/accounts\/:provider$/, '/devices/accounts/none'],
  [/\/devices\/accounts\/:id/, '/devices/accounts/{identity}'],
  [/\/devices\/:id/, '/devices/{session}'],
  [/\/passkeys\/:id/, '/passkeys/{passkey}'],
  [/^(GET|POST) \/sign-in\/:token$/, '/sign-in/{signIn}'],
  [/\/places\/:id/, '/places/{place}'],
  [/^POST \/applications\/:id\/moment/, '/applications/{invited}'],
  [/\/company\/applications\/:id\/evidence/, '/company/applications/{sent}/evidence/{evidence}'],
  [/^POST \/company\/applications\/:id\/accept/, '/company/applications/{invited}'],
  [/\/company\/applications\/:id/, '/company/applications/{sent}'],
  [/\/applications\/:id/, '/applications/{sent}'],
  [/\/answer\/:token\/evidence/, '/answer/{answer}/evidence/{evidence}'],
  [/^POST \/answer\/:token\/accept/, '/answer/{met}'],
  [/\/answer\/:token/, '/answer/{answer}'],
  [/^POST \/(agreements|to-sign)\/:id\/guardian/, '/$1/{draft}'],
  [/^POST \/(agreements|to-sign)\/:id\/break-off/, '/$1/{running}'],
  [/\/agreements\/:id\/look-back/, '/agreements/{ended}'],
  [/ \/(agreements|to-sign)\/:id/, '/$1/{open}'],
  [/^POST \/sign\/:token\/guardian/, '/sign/{draftLink}'],
  [/^POST \/sign\/:token\/break-off/, '/sign/{runningLink}'],
  [/\/sign\/:token/, '/sign/{signLink}'],
  [/\/look-back\/:token/, '/look-back/{lookBack}'],
  [/^POST \/cv\/import\/:id\/undo/, '/cv/import/{taken}'],
  [/\/cv\/import\/:id/, '/cv/import/{import}'],
  [/\/people\/:id\/cv/, '/people/{person}'],
  [/^POST \/activities\/:id\/restore/, '/activities/{removed}'],
  [/\/activities\/:id/, '/activities/{activity}'],
  [/\/evidence\/:id/, '/evidence/{evidence}'],
  [/\/class\/students\/:personId\/guardians/, '/class/students/{person}/guardians/{relation}'],
  [/\/class\/students\/:personId/, '/class/students/{person}'],
  [/\/class\/:classId/, '/class/{class}'],
  [/\/staff\/new\/:role/, '/staff/new/mentor'],
  [/\/staff\/:roleId/, '/staff/{role}'],
  [/\/beside\/:personId\/:relationId/, '/beside/{person}/{relation}'],
  [/\/beside\/:personId/, '/beside/{person}'],
  [/\/contests\/:id/, '/contests/{contest}'],
  [/\/matching\/proposals\/:id\/undo/, '/matching/proposals/{confirmed}'],
  [/\/matching\/proposals\/:id\/withdraw/, '/matching/proposals/{offered}'],
  [/\/matching\/proposals\/:id/, '/matching/proposals/{proposed}'],
  [/\/matching\/:id\/(start|rules)/, '/matching/{draftRound}'],
  [/\/matching\/:id\/stop/, '/matching/{runningRound}'],
  [/\/matching\/:id\/send/, '/matching/{confirmedRound}'],
  [/\/matching\/:id\/people/, '/matching/{round}/people/{person}'],
  [/\/matching\/:id\/compare/, '/matching/{round}/compare/{trial}'],
  [/\/matching\/:id/, '/matching/{round}'],
  [/\/proposed\/:id/, '/proposed/{offered}'],
]

/** The address of a route with the ids of a dossier; the end of the route stays as it is. */
export function addressOf(route: string, dossier: Dossier): string {
  const [, path = ''] = route.split(' ')
  if (!path.includes(':')) return path
  const line = named.find(([pattern]) => pattern.test(route))
  if (!line) throw new Error(`test/rights/requests.ts says not what ${route} names`)
  const start = line[1].replace('$1', path.split('/')[1]!)
  const last = path.slice(path.lastIndexOf('/:') + 2)
  const rest = last.includes('/') ? last.slice(last.indexOf('/')) : ''
  return `${start}${rest}`.replace(/\{(\w+)\}/g, (_, key: string) => dossier[key] ?? newId())
}

/** The routes whose address has a parameter that no line here names. */
export const unnamed = (routes: readonly string[]): string[] =>
  routes.filter((route) => route.includes(':') && !named.some(([pattern]) => pattern.test(route)))

/** Whether the address names something of a dossier, so that the others' ids have to be tried too. */
export const namesSomething = (route: string): boolean =>
  route.includes(':') && (named.find(([pattern]) => pattern.test(route))?.[1] ?? '').includes('{')

const person = { email: 'nieuw@example.org', givenName: 'Nieuw', familyName: 'Iemand' }
const signing = { version: '2', read: 'on', may: 'on', name: 'Iemand' }
const sign = async ({ open }: Dossier, world: World) => ({
  ...signing,
  version: String((await agreementRow(world, open!)).version),
})
const change = async ({ open }: Dossier, world: World) =>
  termsForm((await agreementRow(world, open!)).terms, { tasks: 'Iets anders doen' })
const guardian = { name: 'Moeder', email: 'moeder@example.org' }
const invite = { moments: moment, words: 'Tot dan.' }
const refuse = { reason: 'place-taken', 'no-words': '', seen: 'sent' }
const lookBack = { did: 'Gekeken.', foundOut: 'Veel.', competence: 'precise', sentence: 'Zo.' }

/** Right as it is for who may send it. */
const forms: Record<string, Form> = {
  'POST /demo': { persona: 'amina' },
  'POST /language': { language: 'en', back: '/' },
  'POST /sign-in': { email: personas.amina.email },
  'POST /staff/new/:role': { where: demo.classes.bakers, ...person },
  'POST /beside/:personId/coach': person,
  'POST /support': { email: personas.karel.email },
  'POST /support/act': { email: personas.karel.email, reason: 'Een goede reden om te helpen', minutes: '15' },
  'POST /places/:id/apply': { motivation: 'Ik wil leren.' },
  'POST /applications/:id/moment': { moment: 'none', when: 'Vrijdag' },
  'POST /answer/:token/invite': invite,
  'POST /answer/:token/refuse': refuse,
  'POST /answer/:token/accept': { seen: 'invited' },
  'POST /company/applications/:id/invite': invite,
  'POST /company/applications/:id/refuse': refuse,
  'POST /company/applications/:id/accept': { seen: 'invited' },
  'POST /agreements/:id/look-back': lookBack,
  'POST /look-back/:token': { did: 'Goed.', confirms: ['precise'], name: 'Karel', words: 'Dank.' },
  'POST /cv/import': async () => ({ file: resumeFile({ work: [{ position: 'Hulp' }] }) }),
  'POST /cv/import/:id': ({ tick }) => ({ take: tick! }),
  'POST /activities': { kind: 'home', title: 'Koken' },
  'POST /activities/:id/edit': { kind: 'home', title: 'Anders' },
  'POST /activities/:id/on-cv': { on: 'no' },
  'POST /activities/:id/sentences': { 'sentence.calm': 'Ik blijf rustig.' },
  'POST /activities/:id/evidence': async () => ({ title: 'Foto', file: await picture() }),
  'POST /evidence/:id/title': { title: 'Anders' },
  'POST /automated/:slug/contest': { words: 'Ik zie het anders.' },
  'POST /consent/:token': { answer: 'yes' },
  'POST /my-data/correct': { phone: '0612345678', street: 'Dam 1', postcode: '1506 AA', place: 'Zaandam' },
  'POST /my-data/object': { what: 'ordering' },
  'POST /my-data/consent': { what: 'ask-later' },
  'POST /my-data/consent/stop': { what: 'keep-applications' },
  'POST /my-data/erase': { sure: 'on' },
  'POST /devices/email': { email: 'nieuw.adres@example.org' },
  'POST /passkeys/:id/name': { name: 'Mijn telefoon' },
  'POST /matching/new': ({ class: id }) => ({ title: 'Nieuw', classes: id!, kind: 'short', ...deadline }),
  'POST /matching/:id/rules': widestRules('zaanstad'),
  'POST /matching/:id/table': ({ proposed }) => ({ proposals: proposed! }),
  'POST /matching/:id/people/:personId': ({ proposedPlace }) => ({ placeId: proposedPlace! }),
  'POST /matching/:id/what-if': { minutes: '30', aim: 'stable' },
  'POST /matching/proposals/:id/reject': { reason: 'not-now' },
  'POST /proposed/:id/decline': { reason: 'too-far' },
  'POST /contests/:id': { answer: 'Wij keken er samen naar.', outcome: 'agreed' },
}
for (const base of ['agreements/:id', 'to-sign/:id', 'sign/:token']) {
  forms[`POST /${base}/sign`] = sign
  forms[`POST /${base}/change`] = change
  forms[`POST /${base}/break-off`] = { reason: 'together' }
  forms[`POST /${base}/guardian`] = guardian
}

export async function formOf(route: string, dossier: Dossier, world: World): Promise<Fields> {
  const form = forms[route] ?? {}
  return typeof form === 'function' ? form(dossier, world) : form
}
