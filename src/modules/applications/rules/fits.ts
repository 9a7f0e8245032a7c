import type { Shown } from '../shown.ts'

export type Fit =
  | { code: 'competence'; competence: string; confirmed: number }
  | { code: 'days'; days: number[] }
  | { code: 'field' }

type Asked = { competences: readonly string[]; days: readonly number[]; field: string }

/** Why somebody suits what the company asked, from what she chose to show: most confirmed first, at most four. Counts, no ranking. */
export function fits(asked: Asked, shown: Shown): Fit[] {
  const competences: Fit[] = shown.cv.competences
    .filter(({ id }) => asked.competences.includes(id))
    .sort((a, b) => b.confirmed - a.confirmed)
    .map(({ id, confirmed }) => ({ code: 'competence', competence: id, confirmed }))
  const days = asked.days.filter((day) => shown.days.includes(day))
  const practical: Fit[] = []
  if (asked.days.length > 0 && days.length === asked.days.length) practical.push({ code: 'days', days })
  if (shown.study?.field === asked.field) practical.push({ code: 'field' })
  return [...competences, ...practical].slice(0, 4)
}
