import { found } from '../../../platform/errors.ts'
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
import { isCompetence } from '../../region/index.ts'
import { addActivity } from '../commands/add-activity.ts'
import { editActivity } from '../commands/edit-activity.ts'
import { putOnCv } from '../commands/put-on-cv.ts'
import { removeActivity } from '../commands/remove-activity.ts'
import { restoreActivity } from '../commands/restore-activity.ts'
import { mostShown, showCompetences } from '../commands/show-competences.ts'
import { ActivitiesPage, ActivityPage, EditActivityPage } from '../pages/activity-pages.tsx'
import { pickedIn, SentencesPage, ShowsPage } from '../pages/competence-pages.tsx'
import { KindPage, type TextValues, WhatPage } from '../pages/flow-pages.tsx'
import { listActivities, readActivity } from '../queries/list-activities.ts'
import { type Activity, type ChosenKind, chosenKinds } from '../rules/ecv.ts'
import { partsOf } from '../rules/partial-date.ts'
import { texts } from '../texts/index.ts'
import { idIn, isNewIn, undoneId, youngIn } from './asking.ts'
import { askDeliberate } from './deliberate.tsx'

export const routes = router()

const textFields = ['title', 'organisation', 'what'] as const
const isKind = (kind: string | undefined): kind is ChosenKind => (chosenKinds as readonly string[]).includes(kind ?? '')

const mine = async (c: Ctx): Promise<Activity> => {
  const me = youngIn(c)
  const id = idIn(c)
  return found(await read(c, (trx) => readActivity(trx, me.id, id)))
}

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
  const activity = await mine(c)
  const id = undoneId(c)
  const view = withNotice(c, texts(c.var.lang), (code) =>
    code === 'evidence-removed' && id ? { action: `/evidence/${id}/restore` } : undefined,
  )
  return page(c, <ActivityPage view={view} activity={activity} />)
})

routes.get('/activities/:id/edit', async (c) => {
  const activity = await mine(c)
  const isNew = isNewIn(c.req.query())
  const props = { view: c.var.view, activity, isNew, values: textValues(activity), formKey: formKey() }
  return page(c, <EditActivityPage {...props} />)
})

routes.post('/activities/:id/edit', async (c) => {
  const activity = await mine(c)
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

/** On to the next question, to the CV when she stops, or back to the activity when she only changed something. */
function whereNext(values: Parameters<typeof isNewIn>[0], id: string, next: string, done: string): string {
  if (!isNewIn(values)) return `/activities/${id}?done=${done}`
  return values.go === 'stop' ? '/cv?done=activity-added' : next
}

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

const pickedFrom = (c: Ctx): string[] => [...new Set(c.req.queries('competence') ?? [])].filter(isCompetence)

routes.get('/activities/:id/shows', async (c) => {
  const activity = await mine(c)
  const asked = pickedFrom(c)
  const picked = asked.length > 0 ? asked : activity.shown.map(({ competenceId }) => competenceId)
  return page(c, <ShowsPage view={c.var.view} activity={activity} isNew={isNewIn(c.req.query())} picked={picked} />)
})

routes.get('/activities/:id/sentences', async (c) => {
  const activity = await mine(c)
  const picked = pickedFrom(c)
  const isNew = isNewIn(c.req.query())
  if (picked.length === 0 || picked.length > mostShown) {
    const code = picked.length === 0 ? 'choose' : 'too-many'
    const errors = [{ field: 'competence', message: sayError(texts(c.var.lang), { field: 'competence', code }) }]
    return page(
      c,
      <ShowsPage view={c.var.view} activity={activity} isNew={isNew} picked={picked} errors={errors} />,
      422,
    )
  }
  return page(
    c,
    <SentencesPage view={c.var.view} activity={activity} isNew={isNew} picked={picked} formKey={formKey()} />,
  )
})

routes.post('/activities/:id/sentences', async (c) => {
  const activity = await mine(c)
  const values = await readForm(c)
  const isNew = isNewIn(values)
  const picked = pickedIn(values).filter(isCompetence)
  const sentence = Object.fromEntries(pickedIn(values).map((id) => [id, values[`sentence.${id}`]]))
  const again = (problem: Problem) =>
    picked.length === 0 || picked.length > mostShown ? (
      <ShowsPage view={c.var.view} activity={activity} isNew={isNew} picked={picked} errors={problem.errors} />
    ) : (
      <SentencesPage
        view={c.var.view}
        activity={activity}
        isNew={isNew}
        picked={picked}
        formKey={formKey()}
        problem={problem}
      />
    )
  const input = { id: activity.id, sentence }
  const asked = await askDeliberate(c, {
    values,
    fields: picked.map((id) => `sentence.${id}`),
    fits: showCompetences.input,
    input,
    action: `/activities/${activity.id}/sentences`,
    back: `/activities/${activity.id}`,
    again,
  })
  if (asked) return asked
  const to = () => whereNext(values, activity.id, `/activities/${activity.id}/evidence?new=1`, 'competences-saved')
  return submit(c, showCompetences, { input, to, again, say: texts(c.var.lang), values })
})

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
