/** The modules from the ground up: each may use only those it names, which all stand on lower floors. */
const base = ['region', 'people', 'messages'] as const
const below = {
  region: [],
  people: ['region'],
  messages: ['region', 'people'],
  portfolio: base,
  places: [...base, 'portfolio'],
  studychoice: [...base, 'portfolio', 'places'],
  learning: [...base, 'portfolio'],
  coaching: [...base, 'portfolio'],
  applications: [...base, 'portfolio', 'places'],
  placements: [...base, 'portfolio', 'places', 'applications'],
  matching: [...base, 'portfolio', 'places', 'studychoice', 'coaching', 'applications', 'placements'],
} as const satisfies Record<string, readonly string[]>

const all = Object.keys(below)
const upTo = [...all, 'caseload']

export const mayUse: Record<string, readonly string[]> = {
  ...below,
  caseload: all,
  programme: upTo,
  exchange: upTo,
  home: [...upTo, 'programme', 'exchange'],
}
