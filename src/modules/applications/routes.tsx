import { extname } from 'node:path'
import { today } from '../../platform/clock.ts'
import { within } from '../../platform/database.ts'
import { found, Refusal } from '../../platform/errors.ts'
import { readForm } from '../../platform/forms.ts'
import { type Command, recordSeen } from '../../platform/use-case.ts'
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
} from '../../platform/web.ts'
import { holdLink } from '../people/index.ts'
import { contactName, readPlace } from '../places/index.ts'
import { listEvidence, readEcv, sendEvidenceFile } from '../portfolio/index.ts'
import { findCity } from '../region/index.ts'
import { accept, chooseMoment, invite, refuse, withdraw } from './commands/answer.ts'
import { apply } from './commands/apply.ts'
import { AnswerPage } from './pages/answer-page.tsx'
import { ApplyPage } from './pages/apply-page.tsx'
import { CompanyPage, MyApplicationsPage, SentCvPage } from './pages/company-pages.tsx'
import { MyApplicationPage } from './pages/my-application-page.tsx'
import {
  type Application,
  isOpen,
  listApplications,
  listForCompany,
  listSentEvidence,
  openApplicationFor,
  readApplication,
  readIdentities,
  readIdentity,
} from './queries/read-application.ts'
import { proposedMoments } from './rules/moments.ts'
import { whatFits } from './say-fits.ts'
import { texts } from './texts/index.ts'

export const routes = router()

// A young person applies, and follows what she sent.

routes.get('/places/:id/apply', async (c) => {
  const me = signedIn(c)
  const open = await read(c, (trx) => openApplicationFor(trx, me.id, c.req.param('id')))
  return open ? c.redirect(`/applications/${open}`, 303) : applyPage(c, c.req.param('id'))
})

routes.post('/places/:id/apply', (c) =>
  submit(c, apply, {
    input: { placeId: c.req.param('id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/applications/${id}?done=sent`,
    again: (problem) => applyTree(c, c.req.param('id'), problem),
  }),
)

const applyPage = async (c: Ctx, placeId: string) => page(c, await applyTree(c, placeId))

async function applyTree(c: Ctx, placeId: string, problem?: Problem) {
  const me = signedIn(c)
  const { place, city, ecv, files } = await read(c, async (trx) => {
    const place = found(await readPlace(trx, placeId))
    return {
      place,
      city: found(await findCity(trx, place.cityId)),
      ecv: await readEcv(trx, me.id),
      files: await listEvidence(trx, me.id),
    }
  })
  return (
    <ApplyPage
      view={c.var.view}
      place={place}
      ecv={ecv}
      files={files}
      city={city}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.get('/applications', async (c) => {
  const me = signedIn(c)
  return page(
    c,
    <MyApplicationsPage view={c.var.view} applications={await read(c, (trx) => listApplications(trx, me.id))} />,
  )
})

routes.get('/applications/:id', async (c) => page(c, await mine(c, c.req.param('id'))))

routes.post('/applications/:id/withdraw', (c) =>
  submit(c, withdraw, {
    input: { applicationId: c.req.param('id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/applications/${id}?done=withdrawn`,
    again: (problem) => mine(c, c.req.param('id'), problem),
  }),
)

routes.post('/applications/:id/moment', (c) =>
  submit(c, chooseMoment, {
    input: { applicationId: c.req.param('id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/applications/${id}?done=chosen`,
    again: (problem) => mine(c, c.req.param('id'), problem),
  }),
)

async function mine(c: Ctx, id: string, problem?: Problem) {
  const me = signedIn(c)
  const application = found(await read(c, (trx) => readApplication(trx, id)))
  if (application.personId !== me.id) throw new Refusal('not-found', 'not-found')
  return (
    <MyApplicationPage
      view={withNotice(c, texts(c.var.lang))}
      application={application}
      formKey={formKey()}
      problem={problem}
    />
  )
}

// A company answers: by the link of a mail, or from its account. The same page, the same commands.

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
async function forCompany(c: Ctx, trx: Parameters<typeof readApplication>[0], id: string) {
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

routes.get('/company', async (c) => {
  const me = signedIn(c)
  const companyIds = me.roles.flatMap((held) => (held.role === 'employer' && held.companyId ? [held.companyId] : []))
  if (companyIds.length === 0) throw new Refusal('not-found', 'not-found')
  const { applications, names } = await within(c.var.services.db, me, 'read', async (trx) => {
    const applications = (await Promise.all(companyIds.map((id) => listForCompany(trx, id)))).flat()
    return {
      applications,
      names: await readIdentities(
        trx,
        applications.map(({ id }) => id),
      ),
    }
  })
  return page(c, <CompanyPage view={c.var.view} applications={applications} names={names} />)
})
