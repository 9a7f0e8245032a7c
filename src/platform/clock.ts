/** The one source of time: handed in, so that a test can move it. */
export type Clock = { now(): Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

export const zone = 'Europe/Amsterdam'

/** The Dutch calendar day. */
export const today = (clock: Clock): Temporal.PlainDate => clock.now().toZonedDateTimeISO(zone).toPlainDate()

/** Whole years on a day; a birthday on 29 February counts from 1 March in other years. */
export function ageOn(birthDate: Temporal.PlainDate, day: Temporal.PlainDate): number {
  const years = day.year - birthDate.year
  const hadBirthday = day.month > birthDate.month || (day.month === birthDate.month && day.day >= birthDate.day)
  return hadBirthday ? years : years - 1
}

/** The moment at which the hour began. */
export const hourOf = (at: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at.epochMilliseconds / 3_600_000) * 3_600_000)
