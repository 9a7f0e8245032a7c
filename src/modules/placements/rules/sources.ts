/** Where a rule comes from. Proper names of Dutch laws, the same in every language. Read again each January and July. */
export const sources = {
  atw: 'Arbeidstijdenwet',
  nrk: 'Nadere regeling kinderarbeid',
  nrk2024: 'Nadere regeling kinderarbeid, gewijzigd op 18-11-2024',
  arbo: 'Arbobesluit',
  alcohol: 'Alcoholwet, artikel 24 lid 5',
  leerplicht: 'Leerplichtwet, kwalificatieplicht',
  web: 'WEB, artikel 7.2.8 tot en met 7.2.10',
  bw612: 'BW, artikel 7:612',
  bw234: 'BW, artikel 1:234',
  jeugdloon: 'Wet minimumloon, minimumjeugdloon',
  institution: 'Contract van de onderwijsinstelling',
  own: 'Eigen lezing van Kansroute',
} as const

/** When the tables of this folder were last held against their sources, and when they must be again. */
export const reviewed = { last: '2026-11', next: '2027-01' } as const
