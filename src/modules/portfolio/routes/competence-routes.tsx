import { readForm } from '../../../platform/forms.ts'
import { type Ctx, formKey, type Problem, page, router, sayError, submit } from '../../../platform/web.ts'
import { isCompetence } from '../../region/index.ts'
import { mostShown, showCompetences } from '../commands/show-competences.ts'
import { pickedIn, SentencesPage, ShowsPage } from '../pages/competence-pages.tsx'
import { texts } from '../texts/index.ts'
import { isNewIn, myActivity, whereNext } from './asking.ts'
import { askDeliberate } from './deliberate.tsx'

export const routes = router()

const pickedFrom = (c: Ctx): string[] => [...new Set(c.req.queries('competence') ?? [])].filter(isCompetence)

routes.get('/activities/:id/shows', async (c) => {
  const activity = await myActivity(c)
  const asked = pickedFrom(c)
  const picked = asked.length > 0 ? asked : activity.shown.map(({ competenceId }) => competenceId)
  return page(c, <ShowsPage view={c.var.view} activity={activity} isNew={isNewIn(c.req.query())} picked={picked} />)
})

routes.get('/activities/:id/sentences', async (c) => {
  const activity = await myActivity(c)
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
  const activity = await myActivity(c)
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
