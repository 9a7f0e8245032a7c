import { zone } from '../../../platform/clock.ts'
import { type Language, sayDate } from '../../../platform/i18n.ts'
import { sayMoment } from '../../applications/index.ts'
import type { MyRoute } from '../queries/read-my-route.ts'

type Soon = { when: string; what: 'meet' | 'first-day' | 'last-day'; company: string; href: string }

/** What stands in her agenda, soonest first: moments she chose, first and last days. What has passed is not soon. */
export function soonOf(lang: Language, { applications, agreements }: MyRoute, now: Temporal.Instant): Soon[] {
  const here = now.toZonedDateTimeISO(zone).toPlainDateTime()
  const today = here.toPlainDate()
  const met = applications.flatMap(({ id, state, chosenMoment, companyName }) => {
    if (state !== 'invited' || !chosenMoment) return []
    const at = Temporal.PlainDateTime.from(chosenMoment)
    if (Temporal.PlainDateTime.compare(at, here) < 0) return []
    return [
      {
        at,
        when: sayMoment(lang, chosenMoment),
        what: 'meet' as const,
        company: companyName,
        href: `/applications/${id}`,
      },
    ]
  })
  const days = agreements.flatMap(({ id, state, startsOn, endsOn, terms }) => {
    const [day, what] =
      state === 'signed' ? [startsOn, 'first-day' as const] : state === 'running' ? [endsOn, 'last-day' as const] : []
    if (!day || !what || Temporal.PlainDate.compare(day, today) < 0) return []
    return [
      {
        at: day.toPlainDateTime(),
        when: sayDate(lang, day, 'weekday'),
        what,
        company: terms.company,
        href: `/agreements/${id}`,
      },
    ]
  })
  return [...met, ...days].sort((a, b) => Temporal.PlainDateTime.compare(a.at, b.at)).map(({ at: _, ...soon }) => soon)
}
