import { createHash } from 'node:crypto'
import { found } from '../../../platform/errors.ts'
import { type FormValues, readForm } from '../../../platform/forms.ts'
import { type Ctx, formKey, type Problem, page, read, router, submit, withNotice } from '../../../platform/web.ts'
import { cancelImport } from '../commands/cancel-import.ts'
import { previewImport } from '../commands/preview-import.ts'
import { takeImport } from '../commands/take-import.ts'
import { undoImport } from '../commands/undo-import.ts'
import { type CvReading, cvLimits, readCv, sayRefusal } from '../import/index.ts'
import { ImportDonePage, ImportPage } from '../pages/import-pages.tsx'
import { PreviewPage } from '../pages/preview-page.tsx'
import { listImported, readImport } from '../queries/read-import.ts'
import { readProfile } from '../queries/read-profile.ts'
import { texts } from '../texts/index.ts'
import { idIn, youngIn } from './asking.ts'

export const routes = router()

routes.get('/cv/import', (c) => {
  youngIn(c)
  const view = withNotice(c, texts(c.var.lang))
  return page(c, <ImportPage view={view} formKey={formKey()} />)
})

routes.post('/cv/import', async (c) => {
  youngIn(c)
  const values = await readForm(c)
  const again = (problem: Problem) => <ImportPage view={c.var.view} formKey={formKey()} problem={problem} />
  const wrong = (message: string) => page(c, again({ errors: [{ field: 'file', message }], values }), 422)
  const file = values.file
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    return wrong(texts(c.var.lang)('error.file.required'))
  const { reading, digest } = await readFile(file)
  if (!reading.ok) return wrong(sayRefusal(c.var.lang, reading))
  return submit(c, previewImport, {
    input: { fileName: file.name, digest, reading },
    to: ({ id, isTaken }) => `/cv/import/${id}${isTaken ? '?done=file-taken' : ''}`,
    again,
    say: texts(c.var.lang),
    values,
  })
})

async function readFile(file: File): Promise<{ reading: CvReading; digest: Buffer }> {
  if (file.size > cvLimits.fileBytes) return { reading: { ok: false, code: 'too-big' }, digest: Buffer.alloc(0) }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { reading: readCv(bytes, file.name), digest: createHash('sha256').update(bytes).digest() }
}

routes.get('/cv/import/:id', async (c) => page(c, await importPage(c)))

/** The preview while it waits; afterwards what came of it. */
async function importPage(c: Ctx, problem?: Problem) {
  const me = youngIn(c)
  const id = idIn(c)
  const { file, profile, activities } = await read(c, async (trx) => ({
    file: found(await readImport(trx, me.id, id)),
    profile: await readProfile(trx, me.id),
    activities: await listImported(trx, me.id, id),
  }))
  const view = withNotice(c, texts(c.var.lang))
  if (file.state === 'preview') {
    return <PreviewPage view={view} file={file} profile={profile} formKey={formKey()} problem={problem} />
  }
  return <ImportDonePage view={view} file={file} activities={activities} formKey={formKey()} errors={problem?.errors} />
}

routes.post('/cv/import/:id', (c) =>
  act(c, (how) => submit(c, takeImport, { ...how, to: ({ id }) => `/cv?done=import-taken&id=${id}` })),
)

routes.post('/cv/import/:id/cancel', (c) =>
  act(c, (how) => submit(c, cancelImport, { ...how, to: () => '/cv/import?done=import-cancelled' })),
)

routes.post('/cv/import/:id/undo', (c) =>
  act(c, (how) => submit(c, undoImport, { ...how, to: ({ id }) => `/cv/import/${id}?done=import-undone` })),
)

type How = {
  input: { id: string }
  values: FormValues
  say: ReturnType<typeof texts>
  again: (problem: Problem) => ReturnType<typeof importPage>
}

/** What each button of the page needs; the page comes back with what is wrong. */
async function act(c: Ctx, send: (how: How) => Promise<Response>): Promise<Response> {
  youngIn(c)
  const input = { id: idIn(c) }
  return send({ input, values: await readForm(c), say: texts(c.var.lang), again: (problem) => importPage(c, problem) })
}
