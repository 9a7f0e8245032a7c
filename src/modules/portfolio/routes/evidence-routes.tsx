import { found, Refusal } from '../../../platform/errors.ts'
import { cleanEvidence, evidenceTexts } from '../../../platform/files/index.ts'
import { type FormValues, readForm, typed } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
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
import { addEvidence, type StoredFile } from '../commands/add-evidence.ts'
import { nameEvidence } from '../commands/name-evidence.ts'
import { removeEvidence } from '../commands/remove-evidence.ts'
import { restoreEvidence } from '../commands/restore-evidence.ts'
import { EvidencePage, EvidenceTitlePage } from '../pages/evidence-pages.tsx'
import { isPicture } from '../pages/evidence-tiles.tsx'
import { readEvidence } from '../queries/list-evidence.ts'
import { findSensitive } from '../rules/sensitive-words.ts'
import { texts } from '../texts/index.ts'
import { idIn, isNewIn, myActivity, undoneId, youngIn } from './asking.ts'
import { askDeliberate } from './deliberate.tsx'
import { fileHeaders, sendEvidenceFile } from './send.ts'
import { smallPicture } from './small-picture.ts'

export const routes = router()

routes.get('/activities/:id/evidence', async (c) => {
  const activity = await myActivity(c)
  const id = undoneId(c)
  const view = withNotice(c, texts(c.var.lang), (code) =>
    code === 'evidence-removed' && id ? { action: `/evidence/${id}/restore` } : undefined,
  )
  return page(c, <EvidencePage view={view} activity={activity} isNew={isNewIn(c.req.query())} formKey={formKey()} />)
})

routes.post('/activities/:id/evidence', async (c) => {
  const activity = await myActivity(c)
  const values = await readForm(c)
  const isNew = isNewIn(values)
  const again = (problem: Problem) => (
    <EvidencePage view={c.var.view} activity={activity} isNew={isNew} formKey={formKey()} problem={problem} />
  )
  const stored = await storeFile(c, values.file)
  if ('wrong' in stored) {
    return page(c, again({ errors: [{ field: 'file', message: stored.wrong }], values }), 422)
  }
  // A title that may tell her faith or the language of her home waits for a page of its own; the file is safe by then.
  const title = typed(values, 'title') ?? ''
  const isSensitive = findSensitive(title).length > 0
  const where = isNew ? `/activities/${activity.id}/evidence?new=1&` : `/activities/${activity.id}/evidence?`
  const answer = await submit(c, addEvidence, {
    input: { activityId: activity.id, stored, ...(isSensitive && { title: '' }) },
    to: ({ id }) =>
      isSensitive
        ? `/evidence/${id}/title?wanted=${encodeURIComponent(title.slice(0, 120).toWellFormed())}`
        : `${where}done=evidence-added`,
    again,
    say: texts(c.var.lang),
    values,
  })
  if (answer.status !== 303) await c.var.services.files.remove(stored.id)
  return answer
})

/** Cleans, scans and stores what was handed in; or says in words what is wrong with it. */
async function storeFile(c: Ctx, file: FormValues[string] | undefined): Promise<StoredFile | { wrong: string }> {
  const t = texts(c.var.lang)
  const said = evidenceTexts(c.var.lang)
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return { wrong: t('error.file.required') }
  const clean = await cleanEvidence(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!clean.ok) return { wrong: said(`evidence.${clean.code}`) }
  const { services } = c.var
  const scan = await services.scanner.scan(clean.bytes)
  if (scan === 'infected') return { wrong: said('scan.infected') }
  const id = newId()
  await services.files.put(id, clean.bytes)
  return { id, name: clean.safeName, mime: clean.mime, bytes: clean.bytes.length, scan }
}

/** A piece that the reader may see: her own, or on the CV of somebody who shares it; that somebody else opened it is recorded. */
async function seenEvidence(c: Ctx) {
  const me = signedIn(c)
  const id = idIn(c)
  const piece = found(await read(c, (trx) => readEvidence(trx, id)))
  if (piece.personId === me.id) return piece
  if (!piece.onCv) throw new Refusal('not-found', 'not-found')
  await recordSeen(c.var.services, me, piece.personId, 'evidence')
  return piece
}

routes.get('/evidence/:id', async (c) => {
  const { fileId, name, mime } = await seenEvidence(c)
  return sendEvidenceFile(c, { fileId, name, mime })
})

routes.get('/evidence/:id/picture', async (c) => {
  const piece = await seenEvidence(c)
  if (!isPicture(piece)) throw new Refusal('not-found', 'not-found')
  const small = found(await smallPicture(piece.fileId, () => c.var.services.files.get(piece.fileId)))
  return c.body(new Uint8Array(small), 200, fileHeaders('image/webp', 'picture.webp', 'inline'))
})

/** Hers alone: who shares an eCV lends it to be read, not to be changed. */
const myEvidence = async (c: Ctx) => {
  const me = youngIn(c)
  const id = idIn(c)
  const piece = found(await read(c, (trx) => readEvidence(trx, id)))
  if (piece.personId !== me.id) throw new Refusal('not-found', 'not-found')
  return piece
}

routes.get('/evidence/:id/title', async (c) => {
  const piece = await myEvidence(c)
  const wanted = c.req.query('wanted')
  const form = (problem?: Problem) => (
    <EvidenceTitlePage view={c.var.view} piece={piece} formKey={formKey()} problem={problem} />
  )
  if (wanted === undefined) return page(c, form())
  const values = { title: wanted, 'form-key': formKey() }
  return (await askTitle(c, piece, values, form)) ?? page(c, form({ errors: [], values }))
})

routes.post('/evidence/:id/title', async (c) => {
  const piece = await myEvidence(c)
  const values = await readForm(c)
  const again = (problem: Problem) => (
    <EvidenceTitlePage view={c.var.view} piece={piece} formKey={formKey()} problem={problem} />
  )
  const asked = await askTitle(c, piece, values, again)
  if (asked) return asked
  const to = ({ activityId }: { activityId: string }) => `/activities/${activityId}?done=evidence-named`
  return submit(c, nameEvidence, { input: { id: piece.id }, to, again, say: texts(c.var.lang), values })
})

const askTitle = (
  c: Ctx,
  piece: { id: string; activityId: string },
  values: FormValues,
  again: (problem: Problem) => unknown,
) =>
  askDeliberate(c, {
    values,
    fields: ['title'],
    fits: nameEvidence.input,
    input: { id: piece.id },
    action: `/evidence/${piece.id}/title`,
    back: `/activities/${piece.activityId}`,
    again: again as never,
  })

routes.post('/evidence/:id/remove', async (c) => {
  youngIn(c)
  const to = ({ id, activityId }: { id: string; activityId: string }) =>
    `/activities/${activityId}?done=evidence-removed&id=${id}`
  return submit(c, removeEvidence, { input: { id: idIn(c) }, to, say: texts(c.var.lang) })
})

routes.post('/evidence/:id/restore', async (c) => {
  youngIn(c)
  const to = ({ activityId }: { activityId: string }) => `/activities/${activityId}?done=evidence-restored`
  return submit(c, restoreEvidence, { input: { id: idIn(c) }, to, say: texts(c.var.lang) })
})
