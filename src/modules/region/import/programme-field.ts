import type { FieldId } from '../words.ts'

/** Which field of work a programme belongs to, by its name and then by the domain of the national list; the first that fits. */
const byName: readonly (readonly [RegExp, FieldId])[] = [
  [/bakk|kok\b|keuken|patissi|gastronoom|voeding|\bvers|slager|worstmaker/i, 'food'],
  [/sport|bewegings|buurt, onderwijs/i, 'sports'],
  [/pedagogisch|onderwijs|kinderopvang/i, 'education'],
  [/acteur|danser|musical|muzikant|fashion|mode\b|mode\/|stylist|interieuradviseur/i, 'media'],
  [/facilitair/i, 'hospitality'],
  [/dienstverlening en zorg|steriele|optiek|opticien|audicien|\btand|orthoped|oogheelkund/i, 'care'],
  [/assistent bouwen/i, 'construction'],
  [/assistent (installatie|procestechniek)/i, 'technology'],
  [/assistent logistiek/i, 'logistics'],
  [/assistent mobiliteit/i, 'mobility'],
  [/verkoop|verkoper|retail|detailhandel/i, 'retail'],
]

const byDomain: readonly (readonly [RegExp, FieldId])[] = [
  [/afbouw|bouw/i, 'construction'],
  [/ambacht|techniek|proces/i, 'technology'],
  [/economie|administratie/i, 'office'],
  [/handel|ondernemerschap/i, 'retail'],
  [/horeca|toerisme/i, 'hospitality'],
  [/informatie/i, 'ict'],
  [/media/i, 'media'],
  [/mobiliteit/i, 'mobility'],
  [/transport|logistiek/i, 'logistics'],
  [/uiterlijk/i, 'beauty'],
  [/veiligheid/i, 'security'],
  [/natuur|groen/i, 'green'],
  [/voedsel/i, 'food'],
  [/zorg/i, 'care'],
]

/** Nothing when neither name nor domain says it. */
export const programmeField = (name: string, domain: string): FieldId | undefined =>
  byName.find(([pattern]) => pattern.test(name))?.[1] ?? byDomain.find(([pattern]) => pattern.test(domain))?.[1]
