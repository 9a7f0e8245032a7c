import { type Count, type Journey, rows, type Step } from './journey.ts'

const ofApplication = 'join applications.application a on a.id = x.application_id where a.motivation = $1'

/** She applies, takes it back, applies again; the bakery invites, she chooses, the bakery takes her on. */
export function applicationSteps(journey: Journey): Step[] {
  const { amina, guest, motivation, her, company } = journey
  const first = `${motivation} Of toch niet.`
  const state = (is: string, of = motivation) =>
    rows('applications.application where motivation = $1 and state = $2', [of, is])
  const stage = (is: string, of = motivation) =>
    rows(`applications.event x ${ofApplication} and x.state = $2`, [of, is])
  const mail = (template: string, of = motivation) =>
    mails(template, 'select id from applications.application where motivation = $1', of)
  const notice = (person: string, kind: string) =>
    rows(
      `messages.notice n join applications.application a on n.href like '%' || a.id where a.motivation = $1 and n.kind = $2 and n.person_id = $3`,
      [motivation, kind, person],
    )
  const apply = (name: string, words: string): Step => ({
    name,
    action: 'apply',
    who: amina,
    form: () => journey.fill(amina, `/places/${journey.place}/apply`, '', { motivation: words }),
    done: () => [
      state('sent', words),
      stage('sent', words),
      rows(`applications.identity x ${ofApplication}`, [words]),
      rows('people.link l join applications.application a on a.id = l.subject where a.motivation = $1', [words]),
    ],
    told: () => [mail('application-new', words)],
  })
  return [
    apply('apply', first),
    {
      name: 'withdraw',
      action: 'withdraw',
      who: amina,
      form: async () => journey.fill(amina, `/applications/${await journey.applicationId(first)}`, '/withdraw'),
      done: () => [state('withdrawn', first), stage('withdrawn', first)],
      told: () => [mail('application-withdrawn', first)],
    },
    apply('apply again', motivation),
    {
      name: 'invite',
      notices: true,
      action: 'invite',
      who: guest,
      form: async () => {
        const link = await journey.answerLink()
        const moment = /name="moments" value="([^"]+)"/.exec(await guest.page(link))?.[1] ?? 'none offered'
        return journey.fill(guest, link, '/invite', { moments: moment })
      },
      done: () => [state('invited'), stage('invited')],
      told: () => [mail('application-invited'), notice(her, 'application-invited'), notice(company, 'application-new')],
    },
    {
      name: 'choose a moment',
      notices: true,
      action: 'choose-moment',
      who: amina,
      form: async () => {
        const page = `/applications/${await journey.applicationId(motivation)}`
        const moment = /name="moment" value="(2[^"]+)"/.exec(await amina.page(page))?.[1] ?? 'none offered'
        return journey.fill(amina, page, '/moment', { moment })
      },
      done: () => [
        rows('applications.application where motivation = $1 and chosen_moment is not null', [motivation]),
        rows(
          'people.link l join applications.application a on a.id = l.subject where a.motivation = $1',
          [motivation],
          2,
        ),
      ],
      told: () => [mail('application-chosen'), notice(company, 'application-chosen')],
    },
    {
      name: 'take her on',
      action: 'accept',
      who: guest,
      form: async () => journey.fill(guest, await journey.answerLink(), '/accept'),
      done: () => [
        state('accepted'),
        stage('accepted'),
        rows('places.place where id = $1 and taken = $2', [journey.place, journey.seatsTaken + 1]),
      ],
      told: () => [
        mail('application-accepted'),
        rows(`placements.agreement x ${ofApplication}`, [motivation]),
        rows(
          `placements.agreement x join placements.event e on e.agreement_id = x.id ${ofApplication} and e.action = 'draft'`,
          [motivation],
        ),
      ],
    },
  ]
}

/** Mails of one kind about these rows: each was written, and sent once. */
export const mails = (template: string, subjects: string, value: string, is = 1): Count =>
  rows(
    `messages.mail m join platform.outbox o on o.id = m.id where m.subject in (${subjects}) and m.template = $2 and m.state = 'sent'`,
    [value, template],
    is,
  )
