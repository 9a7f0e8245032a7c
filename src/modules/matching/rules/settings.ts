import { z } from 'zod'
import { type Aspect, amounts, aspects, type Weights } from './weights.ts'

/** The hard rules of a round. Those that the law makes (age, seats, programme of a placement) can't be switched off and stand in none. */
export const ruleSwitches = ['field', 'level', 'days'] as const
export type RuleSwitch = (typeof ruleSwitches)[number]

/** Stable: nobody and no place would rather have each other. Most: together as good as can be. */
export const aims = ['stable', 'most'] as const
export type Aim = (typeof aims)[number]

export const shortestJourney = 10
export const longestJourney = 120

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const amount = z.union(amounts.map((n) => z.literal(n)))

/** What a round is set to, as it is kept. */
export const settings = z.object({
  kind: z.enum(['visit', 'shadow', 'short', 'internship']),
  /** Cities and fields of the places; no field: all. */
  cities: z.array(z.string()).min(1),
  fields: z.array(z.string()),
  /** The longest journey, in minutes. */
  minutes: z.int().min(shortestJourney).max(longestJourney),
  rules: z.object(
    Object.fromEntries(ruleSwitches.map((rule) => [rule, z.boolean()])) as Record<RuleSwitch, z.ZodBoolean>,
  ),
  /** In which days the work lies. */
  from: day,
  to: day,
  weights: z.object(Object.fromEntries(aspects.map((aspect) => [aspect, amount])) as Record<Aspect, typeof amount>),
  aim: z.enum(aims),
})
export type Settings = z.infer<typeof settings>

const usual: Weights = { own: 1, study: 1, travel: 1, days: 1, asked: 1 }

type Begin = { kind: Settings['kind']; cityId: string; today: Temporal.PlainDate }

/** How a round starts: a taste is free of level and field, a placement of an education is not. */
export const firstSettings = ({ kind, cityId, today }: Begin): Settings => ({
  kind,
  cities: [cityId],
  fields: [],
  minutes: 45,
  rules: { field: kind === 'internship', level: kind === 'internship', days: true },
  from: today.toString(),
  to: today.add({ months: 6 }).toString(),
  weights: usual,
  aim: 'stable',
})
