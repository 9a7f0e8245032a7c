import type { Trx } from '../../../platform/database.ts'
import { found, Refusal } from '../../../platform/errors.ts'
import {
  type Ctx,
  formKey,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { listConsents } from '../../people/index.ts'
import { readPlace } from '../../places/index.ts'
import { listEvidence, readEcv } from '../../portfolio/index.ts'
import { findCity } from '../../region/index.ts'
import { apply } from '../commands/apply.ts'
import { chooseMoment } from '../commands/choose-moment.ts'
import { withdraw } from '../commands/withdraw.ts'
import { ApplyPage } from '../pages/apply-page.tsx'
import { MyApplicationPage } from '../pages/my-application-page.tsx'
import { MyApplicationsPage } from '../pages/my-applications-page.tsx'
import { listApplications, openApplicationFor, readApplication } from '../queries/read-application.ts'
import { texts } from '../texts/index.ts'

/** A young person applies, and follows what she sent. */
export const routes = router()

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
  const { application, keeps } = await read(c, async (trx) => {
    const application = found(await readApplication(trx, id))
    return { application, keeps: application.endedAt !== null && (await keepsApplications(trx, me.id)) }
  })
  if (application.personId !== me.id) throw new Refusal('not-found', 'not-found')
  return (
    <MyApplicationPage
      view={withNotice(c, texts(c.var.lang))}
      application={application}
      keeps={keeps}
      formKey={formKey()}
      problem={problem}
    />
  )
}

/** She agreed that what she sends is kept for a year; on her page of what is known she takes that back. */
const keepsApplications = async (trx: Trx, personId: string): Promise<boolean> =>
  (await listConsents(trx, personId)).some(({ what, holds }) => what === 'keep-applications' && holds)
