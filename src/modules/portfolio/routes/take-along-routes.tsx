import { dayOf } from '../../../platform/i18n.ts'
import { type Pdf, PdfRefused } from '../../../platform/pdf/index.ts'
import { type Ctx, page, read, router } from '../../../platform/web.ts'
import { paperTheme } from '../../../ui/index.ts'
import { NoPdfPage, ReplacedPage } from '../pages/pdf-pages.tsx'
import { ecvPdf } from '../pdf/ecv-pdf.ts'
import { namelessPdfDataOf, pdfDataOf, resumeFrom } from '../pdf-data.ts'
import { readEcv } from '../queries/read-ecv.ts'
import { withoutName } from '../rules/shown-cv.ts'
import { youngIn } from './asking.ts'
import { sendBytes } from './send.ts'

export const routes = router()

const today = (c: Ctx) => dayOf(c.var.services.clock.now())

/** Makes the PDF, or gives the page that says why not. */
async function makePdf(c: Ctx, named: boolean): Promise<(Pdf & { fileName: string }) | Response> {
  const me = youngIn(c)
  const { lang, view } = c.var
  const ecv = await read(c, (trx) => readEcv(trx, me.id))
  const data = named ? pdfDataOf(ecv, lang, today(c)) : namelessPdfDataOf(withoutName(ecv), ecv.profile, lang, today(c))
  try {
    // without a name it says no city either
    const theme = paperTheme(named ? view.city?.id : undefined)
    return { ...(await ecvPdf({ ...data, theme }, lang)), fileName: named ? `cv ${ecv.person.name}.pdf` : 'cv.pdf' }
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
