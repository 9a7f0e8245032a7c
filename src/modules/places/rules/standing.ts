/** Whether one can ask for a place today, and if not, why. */
export type Standing = 'open' | 'full' | 'paused' | 'past'

type Offer = { seats: number; taken: number; pausedUntil: Temporal.PlainDate | null; endsOn: Temporal.PlainDate | null }

export function standingOf({ seats, taken, pausedUntil, endsOn }: Offer, today: Temporal.PlainDate): Standing {
  if (endsOn && Temporal.PlainDate.compare(endsOn, today) < 0) return 'past'
  if (pausedUntil && Temporal.PlainDate.compare(pausedUntil, today) > 0) return 'paused'
  return taken >= seats ? 'full' : 'open'
}
