/** A place may ask an age only where a rule of the law does; the code names that rule. */
export const ageRules = [
  'alcohol-served-under-16',
  'machines-under-16',
  'factory-under-16',
  'till-under-16',
  'lifting-over-10kg-under-16',
  'dangerous-under-18',
] as const
export type AgeRule = (typeof ageRules)[number]

export const isAgeRule = (code: string | null): code is AgeRule =>
  (ageRules as readonly (string | null)[]).includes(code)

type Asked = { ageFrom: number | null; ageRule: string | null; startsOn: Temporal.PlainDate | null }

/**
 * Whether somebody may do this work on its first day, or today when it has begun or has no date; undefined when no rule asks an age.
 * An age without a rule that we know, or without a birth date, is for the school to check. It decides nothing: it is told, with the rule.
 */
export function mayDo(
  { ageFrom, ageRule, startsOn }: Asked,
  birthDate: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): 'yes' | 'no' | 'unknown' | undefined {
  if (ageFrom === null && ageRule === null) return undefined
  if (ageFrom === null || !isAgeRule(ageRule) || !birthDate) return 'unknown'
  const day = startsOn && Temporal.PlainDate.compare(startsOn, today) > 0 ? startsOn : today
  return Temporal.PlainDate.compare(birthday(birthDate, ageFrom), day) <= 0 ? 'yes' : 'no'
}

/** Who was born on 29 February has her birthday on 1 March in other years. */
function birthday(birthDate: Temporal.PlainDate, age: number): Temporal.PlainDate {
  const day = birthDate.add({ years: age })
  return day.day === birthDate.day ? day : day.add({ days: 1 })
}
