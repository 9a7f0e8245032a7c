import { picture, resumeFile } from '../portfolio-steps.ts'
import { type Journey, rows, type Step } from './journey.ts'

const resume = (round: string) => ({
  basics: { name: 'Amina Warsame', summary: `Ik word bakker, ${round}.` },
  work: [{ name: 'Bakkerij Zon', position: `Vakantiewerk ${round}`, startDate: '2025-07', endDate: '2025-08' }],
  education: [{ institution: 'mbo Zaanoever', area: `Bakker ${round}`, startDate: '2025-09' }],
})

const imported = 'portfolio.activity a join portfolio.import i on i.id = a.import_id where i.file_name = $1'

/** Takes in a CV, takes it back, and writes down an activity with sentences and evidence. */
export function portfolioSteps(journey: Journey): Step[] {
  const { amina: who, fileName, title, round } = journey
  const ofActivity = 'join portfolio.activity a on a.id = x.activity_id where a.title = $1'
  return [
    {
      name: 'hand in a CV file',
      action: 'portfolio.preview-import',
      who,
      form: () => journey.fill(who, '/cv/import', '', { file: resumeFile(resume(round), fileName) }),
      done: () => [rows('portfolio.import where file_name = $1', [fileName])],
    },
    {
      name: 'put it on the CV',
      action: 'portfolio.take-import',
      who,
      form: async () => journey.fill(who, `/cv/import/${await journey.importId()}`),
      done: () => [rows(`${imported} and i.state = 'taken'`, [fileName], 2)],
    },
    {
      name: 'take it back',
      action: 'portfolio.undo-import',
      who,
      form: async () => journey.fill(who, `/cv/import/${await journey.importId()}`, '/undo'),
      done: () => [
        rows(imported, [fileName], 0),
        rows("portfolio.import where state = 'undone' and file_name = $1", [fileName]),
      ],
    },
    {
      name: 'add an activity',
      action: 'portfolio.add-activity',
      who,
      form: () => who.fill('/activities/new/what?kind=home', '/activities', { title, go: 'next' }),
      done: () => [rows('portfolio.activity where title = $1', [title])],
    },
    {
      name: 'add sentences',
      action: 'portfolio.show-competences',
      who,
      form: async () => {
        const page = `/activities/${await journey.activityId()}/sentences?competence=precise&competence=calm`
        return journey.fill(who, page, '', { 'sentence.precise': 'Ik reken na.', 'sentence.calm': 'Ik blijf rustig.' })
      },
      done: () => [rows(`portfolio.shown x ${ofActivity}`, [title], 2)],
    },
    {
      name: 'upload evidence',
      action: 'portfolio.add-evidence',
      who,
      form: async () => {
        const file = await picture('schrift.png')
        return journey.fill(who, `/activities/${await journey.activityId()}/evidence`, '', {
          file,
          title: 'Het schrift',
        })
      },
      done: () => [rows(`portfolio.evidence x join platform.file f on f.id = x.file_id ${ofActivity}`, [title])],
    },
  ]
}

/** Takes the evidence and the activity away again, so that the next round finds room. */
export function tidySteps(journey: Journey): Step[] {
  const { amina: who, title } = journey
  return [
    {
      name: 'remove evidence',
      action: 'portfolio.remove-evidence',
      who,
      form: async () => {
        const activity = await journey.activityId()
        const evidence = await journey.one('select id as found from portfolio.evidence where activity_id = $1', [
          activity,
        ])
        return who.fill(`/activities/${activity}/evidence`, `/evidence/${evidence}/remove`)
      },
      done: () => [
        rows(
          'portfolio.evidence x join portfolio.activity a on a.id = x.activity_id where a.title = $1 and x.removed_at is not null',
          [title],
        ),
      ],
    },
    {
      name: 'remove the activity',
      action: 'portfolio.remove-activity',
      who,
      form: async () => journey.fill(who, `/activities/${await journey.activityId()}`, '/remove'),
      done: () => [rows('portfolio.activity where title = $1 and removed_at is not null', [title])],
    },
  ]
}
