import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { id } from '../../../platform/forms.ts'
import { endOtherSessions, endSession } from '../../../platform/session.ts'
import { command } from '../../../platform/use-case.ts'
import { isHerOwn } from '../policy-ways-in.ts'

const own = (who: { kind: string; id?: string }) => ({ personId: who.kind === 'person' ? (who.id ?? '') : '' })

/** Signs one device out: its next request is a visitor's. */
export const endOneSession = command({
  name: 'end-session',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ who }) => own(who),
  about: ({ personId }) => personId,
  allow: isHerOwn,
  async run({ trx, input }) {
    if (!(await endSession(trx, input.id))) throw new Refusal('not-found', 'not-found')
    return { id: input.id }
  },
})

/** Signs out everywhere: every other device at once, and this one too. */
export const endAllSessions = command({
  name: 'end-all-sessions',
  by: ['person'],
  input: z.object({ keep: z.enum(['this', 'none']).default('none') }),
  load: async ({ who }) => own(who),
  about: ({ personId }) => personId,
  allow: isHerOwn,
  async run({ trx, who, input }) {
    await endOtherSessions(trx, input.keep === 'this' && who.kind === 'person' ? who.sessionId : null)
    return {}
  },
})
