/** The city where an mbo school of the national register has its main site, as far as it is one of the deal's cities: the register has no places. */
export const mboCities: Readonly<Record<string, string>> = {
  '02PA': 'Amsterdam',
  '02PG': 'Amsterdam',
  '25PZ': 'Amsterdam',
  '30RM': 'Amsterdam',
  '27GZ': 'Den Haag',
  '25MB': 'Eindhoven',
  '30BC': 'Eindhoven',
  '08PG': 'Leeuwarden',
  '25LG': 'Leeuwarden',
  '25RA': 'Zaanstad',
}
