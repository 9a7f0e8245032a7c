import type { Config } from '../../../platform/config.ts'

export type Officer = { cityId: string; city: string; email: string | null; madeUp: boolean }

/** The data protection officer of each city: as set, else invented in a trial version, else nobody yet. */
export const officersOf = (
  cities: readonly { id: string; name: string }[],
  { privacyContacts, demo }: Partial<Pick<Config, 'privacyContacts'>> & Pick<Config, 'demo'>,
): Officer[] =>
  cities.map(({ id, name }) => {
    const set = privacyContacts?.[id]
    return { cityId: id, city: name, email: set ?? (demo ? `fg@${id}.example` : null), madeUp: !set && demo }
  })
