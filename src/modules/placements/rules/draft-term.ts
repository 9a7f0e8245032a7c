/**
 * A draft that nobody sends to be signed holds a seat that nobody else can have. It lapses this many days after it was last touched:
 * three weeks, since a company or a school that closes for a holiday of one or two weeks still has one to look. Summer is longer; then
 * whoever stays can change one thing, and the days begin anew.
 */
export const draftDays = 21

/** Days on which those who can send it are asked again, before it lapses. */
export const draftReminderDays = [7, 14] as const

/** The moment at which a draft lapses that was last touched then. */
export const lapsesAt = (touched: Temporal.Instant): Temporal.Instant => touched.add({ hours: draftDays * 24 })
