/** Moments to meet: wall-clock times in the Netherlands, kept as "2026-03-10T13:00". */

const wallClock = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/

/** Is this text a moment: a day that exists, and a time of day? */
export function isMoment(text: string): boolean {
  if (!wallClock.test(text)) return false
  try {
    return Temporal.PlainDateTime.from(text).toString({ smallestUnit: 'minute' }) === text
  } catch {
    return false
  }
}

/** Three moments a company can tick: the next working days from five days ahead, at hours that suit a pupil. */
export function proposedMoments(
  today: Temporal.PlainDate,
  skip: (day: Temporal.PlainDate) => boolean = () => false,
): string[] {
  const times = ['13:00', '13:00', '14:30']
  const moments: string[] = []
  for (let day = today.add({ days: 5 }); moments.length < times.length; day = day.add({ days: 1 })) {
    if (day.dayOfWeek <= 5 && !skip(day)) moments.push(`${day}T${times[moments.length]}`)
  }
  return moments
}

/** What is wrong with a moment, or nothing: it lies ahead, and within half a year. */
export function momentObstacle(moment: string, now: Temporal.PlainDateTime): 'past' | 'too-far' | undefined {
  const at = Temporal.PlainDateTime.from(moment)
  if (Temporal.PlainDateTime.compare(at, now) <= 0) return 'past'
  if (Temporal.PlainDateTime.compare(at, now.add({ months: 6 })) > 0) return 'too-far'
  return undefined
}
