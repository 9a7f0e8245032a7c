import { Refusal } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { type Pdf, PdfRefused } from '../../../platform/pdf/index.ts'
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
import { NoPdfPage, ReplacedPage } from '../pages/pdf-pages.tsx'
import { PersonCvPage } from '../pages/person-cv-page.tsx'
import { LanguagesPage, WishesPage } from '../pages/wishes-pages.tsx'
import { WithoutNamePage } from '../pages/without-name-page.tsx'
import { ecvPdf } from '../pdf/ecv-pdf.ts'
import { namelessPdfDataOf, pdfDataOf, resumeFrom } from '../pdf-data.ts'
import { maySeeEcv, readEcv } from '../queries/read-ecv.ts'
import { readProfile } from '../queries/read-profile.ts'
import { readShares } from '../queries/read-shares.ts'
import { withoutName } from '../rules/shown-cv.ts'
import { texts } from '../texts/index.ts'
import { idIn, undoneId, youngIn } from './asking.ts'
import { askDeliberate } from './deliberate.tsx'
import { sendBytes } from './send.ts'

export const routes = router()

const today = (c: Ctx) => dayOf(c.var.services.clock.now())

routes.get('/cv', async (c) => {
  const me = youngIn(c)
  if (c.req.query('view') === 'without-name') {
    const ecv = await read(c, (trx) => readEcv(trx, me.id))
    return page(c, <WithoutNamePage view={c.var.view} shown={withoutName(ecv)} />)
  }
  const { ecv, sharing } = await read(c, async (trx) => {
    const enrolment = await readEnrolment(trx, me.id, today(c))
    const shares = await readShares(trx, me.id)
    return {
      ecv: await readEcv(trx, me.id),
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

/** Makes the PDF, or gives the page that says why not. */
async function makePdf(c: Ctx, named: boolean): Promise<(Pdf & { fileName: string }) | Response> {
  const me = youngIn(c)
  const { lang, view } = c.var
  const ecv = await read(c, (trx) => readEcv(trx, me.id))
  const data = named ? pdfDataOf(ecv, lang, today(c)) : namelessPdfDataOf(withoutName(ecv), ecv.profile, lang, today(c))
  try {
    return { ...(await ecvPdf(data, lang)), fileName: named ? `cv ${ecv.person.name}.pdf` : 'cv.pdf' }
  } catch (error) {
    if (!(error instanceof PdfRefused)) throw error
    return page(c, <NoPdfPage view={view} code={error.code} again={named ? '/cv.pdf' : '/cv-without-name.pdf'} />, 503)
  }
}

for (const [path, named] of [
  ['/cv.pdf', true],
  ['/cv-without-name.pdf', false],
] as const) {
  routes.get(path, async (c) => {
    const made = await makePdf(c, named)
    if (made instanceof Response) return made
    if (made.replaced.length > 0 && c.req.query('anyway') !== '1')
      return c.redirect(`/cv/pdf?name=${named ? 'yes' : 'no'}`, 303)
    return sendBytes(c, made.pdf, 'application/pdf', made.fileName)
  })
}

routes.get('/cv/pdf', async (c) => {
  const named = c.req.query('name') !== 'no'
  const made = await makePdf(c, named)
  if (made instanceof Response) return made
  const href = named ? '/cv.pdf' : '/cv-without-name.pdf'
  if (made.replaced.length === 0) return c.redirect(href, 303)
  return page(c, <ReplacedPage view={c.var.view} replaced={made.replaced} href={`${href}?anyway=1`} />)
})

routes.get('/cv.json', async (c) => {
  const me = youngIn(c)
  const ecv = await read(c, (trx) => readEcv(trx, me.id))
  const json = new TextEncoder().encode(`${JSON.stringify(resumeFrom(ecv, c.var.lang), null, 2)}\n`)
  return sendBytes(c, json, 'application/json', 'resume.json')
})

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
