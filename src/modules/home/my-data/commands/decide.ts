import { z } from 'zod'
import { Refusal } from '../../../../platform/errors.ts'
import { oneOf, optionalText, someOf } from '../../../../platform/forms.ts'
import { command } from '../../../../platform/use-case.ts'
import { allowed, hidden, isA, type Who } from '../../../../platform/who.ts'
import { queueMail } from '../../../messages/index.ts'
import {
  answerConsent,
  consentKinds,
  correctOwnFacts,
  giveConsent,
  issueLink,
  listRelations,
  objectionKinds,
  readConsent,
  setObjections,
  withdrawConsent,
} from '../../../people/index.ts'
import { mayDecide } from '../policy.ts'

const self = (who: Who): string => (who.kind === 'person' ? who.id : '')
const hers = { by: ['person'], about: (_: unknown, { who }: { who: Who }) => self(who), allow: mayDecide } as const
const linkDays = 30

/** A Dutch postcode, with or without its space; empty is fine. */
const postcode = optionalText(7).pipe(
  z
    .string()
    .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/, 'postcode')
    .transform((code) => `${code.slice(0, 4)} ${code.slice(-2).toUpperCase()}`)
    .nullable(),
)
const phone = optionalText(20).pipe(
  z
    .string()
    .regex(/^[+\d][\d\s()-]{7,19}$/, 'phone')
    .nullable(),
)

/** She corrects what is hers to say. */
export const correct = command({
  ...hers,
  name: 'correct-my-data',
  input: z.object({ phone, street: optionalText(100), postcode, place: optionalText(80) }),
  load: async () => ({}),
  async run({ trx, who, input }) {
    await correctOwnFacts(trx, self(who), input)
    return { id: self(who) }
  },
})

/** She objects to what the platform does by itself, or takes that back. */
export const object = command({
  ...hers,
  name: 'object',
  input: z.object({ what: someOf(objectionKinds) }),
  load: async () => ({}),
  async run({ trx, who, input, now }) {
    await setObjections(trx, { personId: self(who), what: input.what, now })
    return { id: self(who) }
  },
})

const which = z.object({ what: oneOf(consentKinds) })

/** She agrees. Under 16 her guardians get a mail and must say so too. */
export const agree = command({
  ...hers,
  name: 'give-consent',
  input: which,
  load: async () => ({}),
  async run(act) {
    const { trx, who, input, now } = act
    if (who.kind !== 'person') throw new Refusal('not-found', 'not-found')
    // an adult of the staff has no birth date here
    const birthDate = isA(who, 'young') ? who.birthDate : (who.birthDate ?? adult)
    const given = await giveConsent(trx, { personId: who.id, what: input.what, birthDate, now })
    if (!given?.needsGuardian) return { id: given?.id ?? who.id, waits: false }
    const guardians = (await listRelations(trx, who.id, now)).filter(
      ({ kind, blocked, confirmed, email }) => kind === 'guardian' && confirmed && !blocked && email,
    )
    if (guardians.length === 0) throw new Refusal('conflict', 'no-guardian')
    for (const { name, email } of guardians) {
      const linkId = await issueLink(trx, {
        personId: who.id,
        may: ['consent'],
        subject: given.id,
        holder: name,
        email,
        expiresAt: now.add({ hours: linkDays * 24 }),
      })
      await queueMail(act, { personId: who.id, template: 'consent-guardian', subject: given.id, linkId })
    }
    return { id: given.id, waits: true }
  },
})
const adult = Temporal.PlainDate.from('1900-01-01')

/** She takes back what she agreed with. */
export const takeBack = command({
  ...hers,
  name: 'withdraw-consent',
  input: which,
  load: async () => ({}),
  async run({ trx, who, input, now }) {
    await withdrawConsent(trx, { personId: self(who), what: input.what, now })
    return { id: self(who) }
  },
})

/** Her guardian says yes or no, by the link in the mail. */
export const answerAsGuardian = command({
  name: 'answer-consent',
  by: ['link'],
  input: z.object({ answer: oneOf(['yes', 'no']) }),
  load: async ({ trx, who }) => (who.kind === 'link' ? await readConsent(trx, who.subject) : undefined),
  about: (consent) => consent?.personId ?? null,
  allow: (who, consent) => (who.kind === 'link' && consent ? allowed() : hidden()),
  async run({ trx, input, loaded }) {
    if (!(await answerConsent(trx, input.answer === 'yes'))) throw new Refusal('conflict', 'consent-over')
    return { id: loaded?.id ?? '', answer: input.answer }
  },
})
