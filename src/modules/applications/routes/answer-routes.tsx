import { extname } from 'node:path'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/database.ts'
import { found, Refusal } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms.ts'
import { type Command, recordSeen } from '../../../platform/use-case.ts'
import {
  type Ctx,
  formKey,
  inCity,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { holdLink } from '../../people/index.ts'
import { contactName, readPlace } from '../../places/index.ts'
import { sendEvidenceFile } from '../../portfolio/index.ts'
import { accept } from '../commands/accept.ts'
import { invite } from '../commands/invite.ts'
import { refuse } from '../commands/refuse.ts'
import { AnswerPage } from '../pages/answer-page.tsx'
import { SentCvPage } from '../pages/sent-cv-page.tsx'
import {
  type Application,
  isOpen,
  listSentEvidence,
  readApplication,
  readIdentity,
} from '../queries/read-application.ts'
import { proposedMoments } from '../rules/moments.ts'
import { whatFits } from '../say-fits.ts'
import { texts } from '../texts/index.ts'

/** A company answers: by the link of a mail, or from its account. The same page, the same commands. */
export const routes = router()

type Door = { base: string; applicationId: string; linkUntil?: Temporal.Instant }

async function byLink(c: Ctx): Promise<Door> {
  const token = c.req.param('token') ?? ''
  const holder = await holdLink(c, token, 'answer')
  return { base: `/answer/${token}`, applicationId: holder.subject, linkUntil: holder.expiresAt }
}

async function byAccount(c: Ctx): Promise<Door> {
  signedIn(c)
  const id = c.req.param('id') ?? ''
  return { base: `/company/applications/${id}`, applicationId: id }
}

for (const [path, door] of [
  ['/answer/:token', byLink],
  ['/company/applications/:id', byAccount],
] as const) {
  routes.get(path, async (c) => {
    const where = await door(c)
    return page(c, await answerTree(c, where))
  })
  routes.get(`${path}/cv`, async (c) => {
    const { base, applicationId, linkUntil } = await door(c)
    const { application, evidence } = await read(c, async (trx) => ({
      application: stillOpen(await forCompany(c, trx, applicationId)),
      evidence: await listSentEvidence(trx, applicationId),
    }))
    await recordSeen(c.var.services, c.var.who, application.personId, 'sent-cv')
    return page(
      c,
      <SentCvPage
        view={inCity(c.var.view, application.city)}
        base={base}
        application={application}
        evidence={evidence}
        byLink={linkUntil !== undefined}
      />,
    )
  })
  routes.get(`${path}/evidence/:evidence`, async (c) => {
    const { applicationId } = await door(c)
    const evidence = await read(c, async (trx) => {
      stillOpen(await forCompany(c, trx, applicationId))
      return listSentEvidence(trx, applicationId)
    })
    const file = found(evidence.find(({ id }) => id === c.req.param('evidence')))
    // what she called her file may say who she is
    return sendEvidenceFile(c, { ...file, name: `${texts(c.var.lang)('evidence.file')}${extname(file.name)}` })
  })
  const act = <I, L>(name: string, command: Command<I, L, { id: string }>, done: string, rename?: string) =>
    routes.post(`${path}/${name}`, async (c) => {
      const where = await door(c)
      const values = await readForm(c)
      const words = rename ? { words: values[rename] } : {}
      return submit(c, command, {
        values,
        input: { ...words, applicationId: where.applicationId },
        say: texts(c.var.lang),
        to: () => `${where.base}?done=${done}`,
        again: (problem) => answerTree(c, where, problem),
      })
    })
  act('invite', invite, 'invited')
  act('refuse', refuse, 'refused', 'no-words')
  act('accept', accept, 'accepted')
}

/** The application, for the company it was sent to; she herself has her own page. */
async function forCompany(c: Ctx, trx: Trx, id: string) {
  const application = found(await readApplication(trx, id))
  if (
    c.var.who.kind === 'person' &&
    !c.var.who.roles.some((held) => held.role === 'employer' && held.companyId === application.companyId)
  )
    throw new Refusal('not-found', 'not-found')
  return application
}

/** The CV and its evidence close when the application is over; the page itself goes on saying how it ended. */
function stillOpen(application: Application): Application {
  if (!isOpen(application)) throw new Refusal('gone', 'application-over')
  return application
}

async function answerTree(c: Ctx, { base, applicationId, linkUntil }: Door, problem?: Problem) {
  const day = today(c.var.services.clock)
  const { application, identity, place, contact } = await read(c, async (trx) => {
    const application = await forCompany(c, trx, applicationId)
    return {
      application,
      identity: await readIdentity(trx, applicationId),
      place: found(await readPlace(trx, application.placeId)),
      contact: await contactName(trx, application.companyId),
    }
  })
  await recordSeen(c.var.services, c.var.who, application.personId, 'application')
  return (
    <AnswerPage
      view={inCity(withNotice(c, texts(c.var.lang)), application.city)}
      base={base}
      application={application}
      identity={identity}
      fits={whatFits(place, application.shown)}
      proposed={proposedMoments(day)}
      pauseUntil={day.add({ months: 3 })}
      contactName={contact}
      linkUntil={linkUntil}
      formKey={formKey()}
      problem={problem}
    />
  )
}
