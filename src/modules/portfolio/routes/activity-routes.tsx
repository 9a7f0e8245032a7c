import { readForm, typed } from '../../../platform/forms.ts'
import {
  type Ctx,
  formKey,
  type Problem,
  page,
  read,
  router,
  sayError,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { addActivity } from '../commands/add-activity.ts'
import { editActivity } from '../commands/edit-activity.ts'
import { putOnCv } from '../commands/put-on-cv.ts'
import { removeActivity } from '../commands/remove-activity.ts'
import { restoreActivity } from '../commands/restore-activity.ts'
import { ActivitiesPage } from '../pages/activities-page.tsx'
import type { TextValues } from '../pages/activity-fields.tsx'
import { ActivityPage } from '../pages/activity-page.tsx'
import { EditActivityPage } from '../pages/edit-activity-page.tsx'
import { KindPage, WhatPage } from '../pages/flow-pages.tsx'
import { listActivities } from '../queries/list-activities.ts'
import { type Activity, type ChosenKind, chosenKinds } from '../rules/ecv.ts'
import { partsOf } from '../rules/partial-date.ts'
import { texts } from '../texts/index.ts'
import { idIn, isNewIn, myActivity, undoneId, whereNext, youngIn } from './asking.ts'
import { askDeliberate } from './deliberate.tsx'

export const routes = router()

const textFields = ['title', 'organisation', 'what'] as const
const isKind = (kind: string | undefined): kind is ChosenKind => (chosenKinds as readonly string[]).includes(kind ?? '')

routes.get('/activities', async (c) => {
  const me = youngIn(c)
  const view = withNotice(c, texts(c.var.lang))
  return page(c, <ActivitiesPage view={view} activities={await read(c, (trx) => listActivities(trx, me.id))} />)
})

routes.get('/activities/new', (c) => {
  youngIn(c)
  return page(c, <KindPage view={c.var.view} />)
})

routes.get('/activities/new/what', (c) => {
  youngIn(c)
  const kind = c.req.query('kind')
  if (!isKind(kind)) {
    const errors = [{ field: 'kind', message: sayError(texts(c.var.lang), { field: 'kind', code: 'choose' }) }]
    return page(c, <KindPage view={c.var.view} errors={errors} />, 422)
  }
  return page(c, <WhatPage view={c.var.view} kind={kind} values={{}} formKey={formKey()} />)
})

routes.post('/activities', async (c) => {
  youngIn(c)
  const values = await readForm(c)
  const kind = typed(values, 'kind')
  const again = (problem: Problem) =>
    isKind(kind) ? (
      <WhatPage view={c.var.view} kind={kind} values={{}} formKey={formKey()} problem={problem} />
    ) : (
      <KindPage view={c.var.view} errors={problem.errors} />
    )
  const asked = await askDeliberate(c, {
    values,
    fields: textFields,
    fits: addActivity.input,
    action: '/activities',
    back: '/cv',
    again,
  })
  if (asked) return asked
  const to = ({ id }: { id: string }) =>
    typed(values, 'go') === 'stop' ? '/cv?done=activity-added' : `/activities/${id}/shows?new=1`
  return submit(c, addActivity, { to, again, say: texts(c.var.lang), values })
})

routes.get('/activities/:id', async (c) => {
  const activity = await myActivity(c)
  const id = undoneId(c)
  const view = withNotice(c, texts(c.var.lang), (code) =>
    code === 'evidence-removed' && id ? { action: `/evidence/${id}/restore` } : undefined,
  )
  return page(c, <ActivityPage view={view} activity={activity} />)
})

routes.get('/activities/:id/edit', async (c) => {
  const activity = await myActivity(c)
  const isNew = isNewIn(c.req.query())
  const props = { view: c.var.view, activity, isNew, values: textValues(activity), formKey: formKey() }
  return page(c, <EditActivityPage {...props} />)
})

routes.post('/activities/:id/edit', async (c) => {
  const activity = await myActivity(c)
  const values = await readForm(c)
  const isNew = isNewIn(values)
  const again = (problem: Problem) => (
    <EditActivityPage
      view={c.var.view}
      activity={activity}
      isNew={isNew}
      values={{}}
      formKey={formKey()}
      problem={problem}
    />
  )
  const asked = await askDeliberate(c, {
    values,
    fields: textFields,
    fits: editActivity.input,
    input: { id: activity.id },
    action: `/activities/${activity.id}/edit`,
    back: `/activities/${activity.id}`,
    again,
  })
  if (asked) return asked
  const to = () => whereNext(values, activity.id, `/activities/${activity.id}/shows?new=1`, 'activity-saved')
  return submit(c, editActivity, { input: { id: activity.id }, to, again, say: texts(c.var.lang), values })
})

/** What stands in the form when she opens it again. */
function textValues(activity: Activity): TextValues {
  const part = (name: 'since' | 'until') => {
    const { year, month } = partsOf(activity[name] ?? '') ?? {}
    return { [`${name}.year`]: year ? String(year) : '', [`${name}.month`]: month ? String(month) : '' }
  }
  const { title, organisation, what, since, until } = activity
  const still = until ? 'no' : since ? 'yes' : ''
  return { title, organisation: organisation ?? '', what: what ?? '', still, ...part('since'), ...part('until') }
}

/** What a button with an id needs. */
const act = async (c: Ctx) => ({
  input: { id: idIn(c) },
  say: texts(c.var.lang),
  values: await readForm(c),
})

routes.post('/activities/:id/on-cv', async (c) => {
  youngIn(c)
  const to = ({ id, on }: { id: string; on: string }) =>
    `/activities/${id}?done=${on === 'yes' ? 'put-on' : 'taken-off'}`
  return submit(c, putOnCv, { ...(await act(c)), to })
})

routes.post('/activities/:id/remove', async (c) => {
  youngIn(c)
  return submit(c, removeActivity, { ...(await act(c)), to: ({ id }) => `/cv?done=activity-removed&id=${id}` })
})

routes.post('/activities/:id/restore', async (c) => {
  youngIn(c)
  return submit(c, restoreActivity, { ...(await act(c)), to: ({ id }) => `/activities/${id}?done=activity-restored` })
})
