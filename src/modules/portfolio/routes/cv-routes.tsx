import { Refusal } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { recordSeen } from '../../../platform/use-case.ts'
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
import { readEnrolment } from '../../people/index.ts'
import { setLanguages } from '../commands/set-languages.ts'
import { setWishes } from '../commands/set-wishes.ts'
import { shareCv } from '../commands/share-cv.ts'
import { stopSharing } from '../commands/stop-sharing.ts'
import { CvPage } from '../pages/cv-page.tsx'
import { PersonCvPage } from '../pages/person-cv-page.tsx'
import { LanguagesPage, WishesPage } from '../pages/wishes-pages.tsx'
import { WithoutNamePage } from '../pages/without-name-page.tsx'
import { maySeeEcv, readEcv } from '../queries/read-ecv.ts'
import { readProfile } from '../queries/read-profile.ts'
import { readShares } from '../queries/read-shares.ts'
import { withoutName } from '../rules/shown-cv.ts'
import { texts } from '../texts/index.ts'
import { idIn, undoneId, youngIn } from './asking.ts'
import { askDeliberate } from './deliberate.tsx'

export const routes = router()

const today = (c: Ctx) => dayOf(c.var.services.clock.now())

routes.get('/cv', async (c) => {
  const me = youngIn(c)
  if (c.req.query('view') === 'without-name') {
    const ecv = await read(c, (trx) => readEcv(trx, me.id))
    return page(c, <WithoutNamePage view={c.var.view} shown={withoutName(ecv)} />)
  }
  const { ecv, sharing } = await read(c, async (trx) => {
    const [enrolment, shares, ecv] = await Promise.all([
      readEnrolment(trx, me.id, today(c)),
      readShares(trx, me.id),
      readEcv(trx, me.id),
    ])
    return {
      ecv,
      sharing: { className: enrolment?.classId ? enrolment.className : null, isShared: shares.size > 0 },
    }
  })
  return page(c, <CvPage view={noticed(c)} ecv={ecv} sharing={sharing} today={today(c)} formKey={formKey()} />)
})

/** What was just done, with its undo. */
function noticed(c: Ctx) {
  const id = undoneId(c)
  return withNotice(c, texts(c.var.lang), (code) => {
    if (code === 'activity-removed' && id) return { action: `/activities/${id}/restore` }
    if (code === 'import-taken' && id) return { action: `/cv/import/${id}/undo` }
    return undefined
  })
}

routes.get('/cv/wishes', async (c) => {
  const me = youngIn(c)
  return page(
    c,
    <WishesPage view={c.var.view} profile={await read(c, (trx) => readProfile(trx, me.id))} formKey={formKey()} />,
  )
})

routes.post('/cv/wishes', async (c) => {
  const me = youngIn(c)
  const values = await readForm(c)
  const again = async (problem: Problem) => {
    const profile = await read(c, (trx) => readProfile(trx, me.id))
    return <WishesPage view={c.var.view} profile={profile} formKey={formKey()} problem={problem} />
  }
  const fields = ['headline', 'seeks']
  const asked = await askDeliberate(c, {
    values,
    fields,
    fits: setWishes.input,
    action: '/cv/wishes',
    back: '/cv',
    again,
  })
  if (asked) return asked
  return submit(c, setWishes, { to: () => '/cv?done=wishes-saved', again, say: texts(c.var.lang), values })
})

routes.get('/cv/languages', async (c) => {
  const me = youngIn(c)
  const profile = await read(c, (trx) => readProfile(trx, me.id))
  return page(c, <LanguagesPage view={c.var.view} profile={profile} formKey={formKey()} />)
})

routes.post('/cv/languages', async (c) => {
  const me = youngIn(c)
  const again = async (problem: Problem) => {
    const profile = await read(c, (trx) => readProfile(trx, me.id))
    return <LanguagesPage view={c.var.view} profile={profile} formKey={formKey()} problem={problem} />
  }
  return submit(c, setLanguages, { to: () => '/cv?done=languages-saved', again, say: texts(c.var.lang) })
})

routes.post('/cv/share', (c) => {
  youngIn(c)
  return submit(c, shareCv, { to: () => '/cv?done=shared', say: texts(c.var.lang) })
})

routes.post('/cv/share/stop', (c) => {
  youngIn(c)
  return submit(c, stopSharing, { to: () => '/cv?done=sharing-stopped', say: texts(c.var.lang) })
})

routes.get('/people/:id/cv', async (c) => {
  const me = signedIn(c)
  const id = idIn(c)
  if (id === me.id) return c.redirect('/cv', 303)
  const ecv = await read(
    c,
    async (trx) => {
      if (!(await maySeeEcv(trx, id))) throw new Refusal('not-found', 'not-found')
      return readEcv(trx, id)
    },
    id,
  )
  await recordSeen(c.var.services, me, id, 'cv')
  return page(c, <PersonCvPage view={c.var.view} ecv={ecv} today={today(c)} />)
})
