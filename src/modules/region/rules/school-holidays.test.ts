import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holidayNames, holidayRegionOf, holidayRegions, holidaysOf, schoolHolidays } from './school-holidays.ts'

test('each region has each holiday of each year once', () => {
  const years = ['2025/26', '2026/27', '2027/28']
  assert.equal(schoolHolidays.length, years.length * holidayNames.length * holidayRegions.length)
  const names = schoolHolidays.map(({ schoolYear, name, region }) => `${schoolYear} ${name} ${region}`)
  assert.equal(new Set(names).size, names.length)
})

const weeks = { autumn: 1, christmas: 2, spring: 1, may: 1, summer: 6 }

test('a holiday runs from a Saturday to a Sunday, for the prescribed number of weeks', () => {
  for (const { schoolYear, name, region, from, until } of schoolHolidays) {
    const where = `${schoolYear} ${name} ${region}`
    assert.equal(from.dayOfWeek, 6, where)
    assert.equal(until.dayOfWeek, 7, where)
    assert.equal(from.until(until).days + 1, weeks[name] * 7 + 2, where)
  }
})

test('holidays of a region follow each other without overlap, from August to August', () => {
  for (const region of holidayRegions) {
    const all = holidaysOf(region)
    for (const [index, holiday] of all.entries()) {
      const next = all[index + 1]
      if (next)
        assert.ok(Temporal.PlainDate.compare(holiday.until, next.from) < 0, `${region} ${next.schoolYear} ${next.name}`)
      const [first = ''] = holiday.schoolYear.split('/')
      assert.ok(holiday.from.toString() >= `${first}-08-31` && holiday.until.toString() <= `${Number(first) + 1}-09-05`)
    }
  }
})

test('Christmas and May are the same everywhere; summer is spread, no two regions alike', () => {
  for (const year of ['2025/26', '2026/27', '2027/28']) {
    const starts = (name: string) =>
      new Set(
        schoolHolidays.filter((day) => day.schoolYear === year && day.name === name).map((day) => day.from.toString()),
      ).size
    assert.deepEqual([starts('christmas'), starts('may'), starts('summer')], [1, 1, 3], year)
  }
})

test('what a school may choose otherwise is unsure, what is prescribed is not', () => {
  for (const day of schoolHolidays) assert.equal(day.unsure, day.name === 'autumn' || day.name === 'spring')
})

const known: [region: 'noord' | 'midden' | 'zuid', from: string, until: string][] = [
  ['noord', '2026-07-04', '2026-08-16'],
  ['midden', '2026-07-18', '2026-08-30'],
  ['zuid', '2026-07-11', '2026-08-23'],
  ['zuid', '2027-07-24', '2027-09-05'],
  ['noord', '2028-07-15', '2028-08-27'],
  ['midden', '2028-02-26', '2028-03-05'],
]
for (const [region, from, until] of known) {
  test(`${region} is free from ${from} to ${until}`, () =>
    assert.ok(holidaysOf(region).some((day) => day.from.equals(from) && day.until.equals(until))))
}

test('the five cities have their region, another city none and so no holiday', () => {
  const cities = ['Amsterdam', 'zaanstad', 'Leeuwarden', 'Den Haag', 'denhaag', "'s-Gravenhage", 'Eindhoven', 'Utrecht']
  assert.deepEqual(cities.map(holidayRegionOf), [
    'noord',
    'noord',
    'noord',
    'midden',
    'midden',
    'midden',
    'zuid',
    undefined,
  ])
  assert.deepEqual(holidaysOf(undefined), [])
})
