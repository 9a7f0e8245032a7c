import type { EcvPdfData } from '../../src/modules/portfolio/pdf/ecv-pdf.ts'

const verbs = [
  'Uitgifte in de buurtkeuken',
  'Bakken voor bruiloften',
  'Praktijkexamen brood',
  'Snuffelstage bij een patisserie',
]
const people = [
  'Hatice Yıldız, Buurthuis De Poort',
  'Rosa Tjon-A-Fat, opdrachtgever',
  'mbo Zaanoever',
  'Nour Haddad, eigenaar',
]

/**
 * The eCV of one made-up person: at size 1 six activities in three competences, the one page of an ordinary eCV; at size 16 ninety-six.
 * `n` is in every text, so that nothing of one person can be used again for the next.
 */
export function contentOf(size: number, n: number): EcvPdfData {
  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
  return {
    name: `Amina Warsame ${n}`,
    firstName: 'Amina',
    headline: `Ik word bakker ${n}. Ik blijf rustig als het druk is en ik sta graag vroeg op.`,
    theme: { line: '#14694a', deep: '#0a4630', tint: '#ecf5ef' },
    competences: many(3, (c) => ({
      name: `Rustig blijven ${n}.${c}`,
      sentence: `Als ${n + c} mensen tegelijk iets willen, doe ik één ding tegelijk.`,
      activities: many(2 * size, (a) => ({
        title: `${verbs[(a + n) % verbs.length]} ${n}.${a}`,
        detail: `Elke woensdag, ${60 + n + a} maaltijden, sinds 2024`,
        ...(a % 3 === 1 ? {} : { confirmedBy: `${people[(a + n) % people.length]} ${n}` }),
      })),
    })),
    facts: many(6, (f) => [`Gegeven ${f}`, `Antwoord ${n}, maandag en dinsdag, ook vroeg`]),
    timeline: many(4 * size, (t) => ({
      title: `Vakantiewerk ${n}.${t}`,
      when: `Zomer ${2000 + t}, vier weken`,
      now: t === 4 * size - 1,
    })),
    evidence: many(3 * size, (e) => ({ title: `Vlechtbrood ${n}.${e}`, kind: '3 foto’s' })),
    note: `Amina deelt dit met bakkerij ${n} tot 14 mei 2026.`,
  }
}

/** What stands beside an activity. */
export const byLine = (who: string | undefined): string => (who ? `Bevestigd door ${who}` : 'Zegt Amina zelf')
