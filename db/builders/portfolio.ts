import { type FieldId, fields } from '../../src/modules/region/index.ts'
import { names, type Story, stories } from '../data/index.ts'
import { daysAgo, later, type Maker } from './maker.ts'
import type { PersonRow } from './people.ts'
import type { RowOf, Rows } from './rows.ts'

export type ProfileRow = RowOf<'portfolio.profile'>

const wishes = ['early', 'late', 'outside', 'inside', 'people', 'alone', 'hands', 'screen']

/** The head of her eCV. Languages stay empty: nobody's name says which she speaks. */
export function buildProfile(
  maker: Maker,
  { young, field, ...given }: Partial<ProfileRow> & { young: PersonRow; field?: FieldId | undefined },
): { profile: ProfileRow; rows: Rows } {
  const { random } = maker
  const others = random.some(
    fields.filter((id) => id !== field),
    random.int(0, 2),
  )
  const profile: ProfileRow = {
    person_id: young.person_id,
    headline: random.pick(stories.headlines),
    seeks: random.pick(stories.seeks),
    days: random.some([1, 2, 3, 4, 5], random.int(2, 5)).sort(),
    likes: random.some(wishes, random.int(1, 3)),
    fields: field ? [field, ...others] : others,
    languages: JSON.stringify([]),
    updated_at: daysAgo(maker, random.int(1, 60)),
    ...given,
  }
  return { profile, rows: { 'portfolio.profile': [profile] } }
}

export type ActivityRow = RowOf<'portfolio.activity'>
export type Activity = { activity: ActivityRow; shown: RowOf<'portfolio.shown'>[]; confirmed: boolean; rows: Rows }

/** Something she did, with one to three competences in her own words; `shows` says how many. `confirmed` adds somebody who saw it, when the story has one. */
export function buildActivity(
  maker: Maker,
  options: Partial<ActivityRow> & { young: PersonRow; story?: Story; confirmed?: boolean; shows?: number },
): Activity {
  const { young, story = maker.random.pick(stories.activities), confirmed = false, shows, ...given } = options
  const { random } = maker
  const { person_id } = young
  const created_at = (given.created_at as Temporal.Instant | undefined) ?? daysAgo(maker, random.int(1, 90))
  const activity: ActivityRow = {
    id: random.id(),
    person_id,
    kind: story.kind,
    title: story.title,
    organisation: story.organisation || null,
    what: story.what,
    since: random.chance(0.5)
      ? String(maker.today.year - random.int(1, 3))
      : maker.today
          .subtract({ months: random.int(2, 20) })
          .toPlainYearMonth()
          .toString(),
    created_at,
    ...given,
  }
  const shown = random
    .some(story.shown, shows ?? random.int(1, story.shown.length))
    .map(({ competence, sentence }) => ({
      id: random.id(),
      person_id,
      activity_id: activity.id,
      competence_id: competence,
      sentence,
      created_at,
    }))
  const rows: Rows = { 'portfolio.activity': [activity], 'portfolio.shown': shown }
  const sure = confirmed && story.confirmer !== ''
  if (sure)
    rows['portfolio.confirmation'] = [
      {
        id: random.id(),
        person_id,
        activity_id: activity.id,
        competence_id: shown[0]!.competence_id,
        by_name: `${random.pick(names.given)} ${random.pick(names.family)}`,
        by_role: story.confirmer,
        organisation: story.organisation || story.confirmer,
        words: random.pick(stories.confirmations),
        at: later(maker, created_at, random.int(20, 200)),
      },
    ]
  return { activity, shown, confirmed: sure, rows }
}
