import { mails } from './application-steps.ts'
import { type Journey, rows, type Step } from './journey.ts'
import { queue, settled } from './settled.ts'

const parties = ['young', 'guardian', 'company', 'school'] as const
const ofAgreement =
  'join placements.agreement g on g.id = x.agreement_id join applications.application a on a.id = g.application_id where a.motivation = $1'
const agreement =
  'placements.agreement g join applications.application a on a.id = g.application_id where a.motivation = $1'

/** The agreement is offered, signed, changed, and signed again by all; when the days are over both look back. */
export function agreementSteps(journey: Journey): Step[] {
  const { guest, karel, amina, motivation, her } = journey
  const state = (is: string, version: number) =>
    rows(`${agreement} and g.state = $2 and g.version = $3`, [motivation, is, version])
  const event = (action: string, is = 1) =>
    rows(`placements.event x ${ofAgreement} and x.action = $2`, [motivation, action], is)
  const mail = (template: string, is: number) => mails(template, `select g.id from ${agreement}`, motivation, is)
  // the four who sign, each once
  const notices = (kind: string, is: number) => [
    rows(`${agreementNotices} and n.kind = $2`, [motivation, kind], is),
    rows(`(select distinct n.person_id from ${agreementNotices} and n.kind = $2) t`, [motivation, kind], is),
  ]
  const sign = (party: (typeof parties)[number], version: number, last = false): Step => ({
    name: `sign version ${version} as ${party}`,
    action: 'sign-agreement',
    who: guest,
    form: async () => journey.fill(guest, await journey.signLink(party), '/sign', { read: 'on', may: 'on' }),
    done: () => [
      rows(`placements.signature x ${ofAgreement} and x.party = $2 and x.version = $3`, [motivation, party, version]),
      state(last ? 'signed' : 'open', version),
      event('sign-last', last ? 1 : 0),
    ],
    ...(last && { notices: true }),
    told: () => (last ? [mail('agreement-signed', 4), ...notices('agreement-signed', 4)] : []),
  })
  return [
    {
      name: 'offer the agreement',
      notices: true,
      action: 'change-terms',
      who: guest,
      form: async () => journey.fill(guest, await journey.signLink('company'), '/change'),
      done: () => [state('open', 1), event('offer')],
      told: () => [mail('agreement-draft', 1), mail('agreement-sign', 4), ...notices('agreement-open', 4)],
    },
    sign('school', 1),
    {
      name: 'change the agreement',
      notices: true,
      action: 'change-terms',
      who: karel,
      form: async () => journey.fill(karel, `/to-sign/${await journey.agreementId()}`, '/change', { pause: '45' }),
      done: () => [
        state('open', 2),
        event('change'),
        rows(`${agreement} and jsonb_array_length(g.history) = 1`, [motivation]),
      ],
      told: () => [mail('agreement-changed', 4), ...notices('agreement-changed', 4)],
    },
    ...parties.map((party) => sign(party, 2, party === parties.at(-1))),
    {
      name: 'look back',
      action: 'look-back',
      who: amina,
      form: async () => {
        await passTheDays(journey)
        const words = {
          did: 'Deeg gemaakt.',
          foundOut: 'Ik hou van vroeg beginnen.',
          competence: 'precise',
          sentence: 'Ik weeg af.',
        }
        return journey.fill(amina, `/agreements/${await journey.agreementId()}/look-back`, '', words)
      },
      done: () => [
        state('looked-back', 2),
        event('look-back'),
        rows(`placements.reflection x ${ofAgreement} and x.by_party = 'young'`, [motivation]),
      ],
      told: () => [mail('look-back-young', 1), mail('look-back-company', 1), ...notices('look-back', 1)],
    },
    {
      name: 'look back as the bakery',
      notices: true,
      action: 'company-looks-back',
      who: guest,
      form: async () => {
        const id = await journey.agreementId()
        const link = "select id as found from people.link where subject = $1 and 'look-back' = any (may)"
        return journey.fill(guest, await journey.link(link, [id]), '', {
          did: 'Amina werkt precies.',
          confirms: 'precise',
          name: 'Karel',
        })
      },
      done: () => [rows(`placements.reflection x ${ofAgreement} and x.by_party = 'company'`, [motivation])],
      told: () => [
        rows(`messages.notice where person_id = $1 and kind = 'confirmed' and at > $2`, [her, journey.since]),
        rows('portfolio.confirmation where person_id = $1 and at > $2', [her, journey.since]),
      ],
    },
  ]
}

const agreementNotices = `messages.notice n join placements.agreement g on n.href like '%/' || g.id || '%' join applications.application a on a.id = g.application_id where a.motivation = $1`

/** Its days were last week: the clockwork starts and ends it. */
async function passTheDays(journey: Journey): Promise<void> {
  await settled(journey.program)
  await journey.program.ask(
    'update placements.agreement set starts_on = current_date - 9, ends_on = current_date - 2 where id = $1',
    [await journey.agreementId()],
  )
  await queue(journey.program, 'placement-sweep')
  await settled(journey.program)
}
