/** The law's age rules of the places of a round as bits, so that a calculation learns whether somebody may, and not how old she is. */

type Asking = { ageFrom: number | null; startsOn: string | null }
type Rule = { age: number; day: string }

/** So many different rules and days fit in one number, beside the days of the week. */
const most = 20

/** The rules and days that these places ask, at most twenty; of more the earliest day of an age stands for the rest, which is the strict side. */
export function ageDays(places: readonly Asking[], today: string): readonly Rule[] {
  const asked = new Map<string, Rule>()
  for (const place of places) {
    const rule = ruleOf(place, today)
    if (rule) asked.set(`${rule.age} ${rule.day}`, rule)
  }
  const all = [...asked.values()].sort((a, b) => a.age - b.age || (a.day < b.day ? -1 : 1))
  if (all.length <= most) return all
  return [...new Map(all.toReversed().map((rule) => [rule.age, { ...rule, day: today }])).values()].reverse()
}

/** On its first day, or today when it has begun or none is set. */
const ruleOf = ({ ageFrom, startsOn }: Asking, today: string): Rule | undefined =>
  ageFrom === null ? undefined : { age: ageFrom, day: startsOn !== null && startsOn > today ? startsOn : today }

/** The bits that a place asks for; none when it asks no age. */
export function askedBits(place: Asking, rules: readonly Rule[], today: string): number {
  const rule = ruleOf(place, today)
  if (!rule) return 0
  const exact = rules.findIndex(({ age, day }) => age === rule.age && day === rule.day)
  const strict = rules.findIndex(({ age }) => age === rule.age)
  return 1 << (exact >= 0 ? exact : strict)
}

/** The bits of the rules that somebody is old enough for. Without a birth date: none, since nobody can tell. */
export function oldEnoughBits(oldEnough: (age: number, day: string) => boolean, rules: readonly Rule[]): number {
  return rules.reduce((bits, { age, day }, i) => (oldEnough(age, day) ? bits | (1 << i) : bits), 0)
}
