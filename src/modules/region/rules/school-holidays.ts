/**
 * Regional school holidays as data, from Rijksoverheid, "Overzicht schoolvakanties per schooljaar" (rijksoverheid.nl,
 * onderwerp schoolvakanties; dates fixed for 2025-2030). Saturday before to Sunday after.
 *
 * Christmas, one week in May and summer are prescribed for primary and secondary schools. Autumn and spring are advice: a school
 * may choose another week, so these are `unsure` and may be school time. Mbo, hbo and universities choose all weeks themselves.
 */
export const holidayRegions = ['noord', 'midden', 'zuid'] as const
export type HolidayRegion = (typeof holidayRegions)[number]

export const holidayNames = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const
export type HolidayName = (typeof holidayNames)[number]

export type SchoolHoliday = {
  /** "2026/27" */
  schoolYear: string
  name: HolidayName
  region: HolidayRegion
  /** First and last day. */
  from: Temporal.PlainDate
  until: Temporal.PlainDate
  unsure: boolean
  source: string
}

const holidaySource = 'Rijksoverheid, Overzicht schoolvakanties'

const everywhere = (from: string, until: string) =>
  ({ noord: [from, until], midden: [from, until], zuid: [from, until] }) as const
type Dates = Readonly<Record<HolidayRegion, readonly [from: string, until: string]>>

// biome-ignore format: a table is read by the row
const table: Readonly<Record<string, Readonly<Record<HolidayName, Dates>>>> = {
  '2025/26': {
    autumn: { noord: ['2025-10-18', '2025-10-26'], midden: ['2025-10-18', '2025-10-26'], zuid: ['2025-10-11', '2025-10-19'] },
    christmas: everywhere('2025-12-20', '2026-01-04'),
    spring: { noord: ['2026-02-21', '2026-03-01'], midden: ['2026-02-14', '2026-02-22'], zuid: ['2026-02-14', '2026-02-22'] },
    may: everywhere('2026-04-25', '2026-05-03'),
    summer: { noord: ['2026-07-04', '2026-08-16'], midden: ['2026-07-18', '2026-08-30'], zuid: ['2026-07-11', '2026-08-23'] },
  },
  '2026/27': {
    autumn: { noord: ['2026-10-10', '2026-10-18'], midden: ['2026-10-17', '2026-10-25'], zuid: ['2026-10-17', '2026-10-25'] },
    christmas: everywhere('2026-12-19', '2027-01-03'),
    spring: { noord: ['2027-02-20', '2027-02-28'], midden: ['2027-02-20', '2027-02-28'], zuid: ['2027-02-13', '2027-02-21'] },
    may: everywhere('2027-04-24', '2027-05-02'),
    summer: { noord: ['2027-07-10', '2027-08-22'], midden: ['2027-07-17', '2027-08-29'], zuid: ['2027-07-24', '2027-09-05'] },
  },
  '2027/28': {
    autumn: { noord: ['2027-10-16', '2027-10-24'], midden: ['2027-10-16', '2027-10-24'], zuid: ['2027-10-23', '2027-10-31'] },
    christmas: everywhere('2027-12-25', '2028-01-09'),
    spring: { noord: ['2028-02-19', '2028-02-27'], midden: ['2028-02-26', '2028-03-05'], zuid: ['2028-02-26', '2028-03-05'] },
    may: everywhere('2028-04-29', '2028-05-07'),
    summer: { noord: ['2028-07-15', '2028-08-27'], midden: ['2028-07-08', '2028-08-20'], zuid: ['2028-07-22', '2028-09-03'] },
  },
}

export const schoolHolidays: readonly SchoolHoliday[] = Object.entries(table).flatMap(([schoolYear, year]) =>
  holidayNames.flatMap((name) =>
    holidayRegions.map((region) => ({
      schoolYear,
      name,
      region,
      from: Temporal.PlainDate.from(year[name][region][0]),
      until: Temporal.PlainDate.from(year[name][region][1]),
      unsure: name === 'autumn' || name === 'spring',
      source: holidaySource,
    })),
  ),
)

/** Regions of the cities: Noord-Holland and Fryslân lie in noord, Zuid-Holland in midden, Eindhoven in zuid. */
const regionOfCity: Readonly<Record<string, HolidayRegion>> = {
  amsterdam: 'noord',
  zaanstad: 'noord',
  leeuwarden: 'noord',
  denhaag: 'midden',
  sgravenhage: 'midden',
  eindhoven: 'zuid',
}

/** The region of a city by its id or name, or nothing for one that is not in the table. */
export const holidayRegionOf = (city: string): HolidayRegion | undefined =>
  regionOfCity[city.toLowerCase().replaceAll(/[^a-z]/g, '')]

/** The holidays of a region in order; none where the region is not known, so that every weekday counts as a school day. */
export const holidaysOf = (region: HolidayRegion | undefined): SchoolHoliday[] =>
  schoolHolidays.filter((holiday) => holiday.region === region)
