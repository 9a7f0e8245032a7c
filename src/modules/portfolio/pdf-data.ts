import { type Language, sayDate } from '../../platform/i18n.ts'
import { competenceName } from '../region/index.ts'
import { resumeOf } from './import/index.ts'
import { sayBytes, sayConfirmer, sayLanguage, sayPeriod, sayStudy, sayWishes } from './pages/say.ts'
import type { EcvPdfData } from './pdf/ecv-pdf.ts'
import { type Activity, confirmationsFor, type Ecv, type Profile } from './rules/ecv.ts'
import type { ShownCv } from './rules/shown-cv.ts'
import { texts } from './texts/index.ts'

/** The eCV in words, for the PDF with her name; the same as JSON Resume travels inside. */
export function pdfDataOf(ecv: Ecv, lang: Language, today: Temporal.PlainDate): EcvPdfData {
  const t = texts(lang)
  const { person, profile, study } = ecv
  const onCv = ecv.activities.filter((activity) => activity.onCv)
  return {
    name: person.name,
    firstName: person.givenName,
    ...(profile.headline && { headline: profile.headline }),
    competences: ecv.competences.map(({ id, sentences, activities }) => ({
      name: competenceName(lang, id),
      sentence: sentences.join(' '),
      activities: activities.map((activity) => haltOf(activity, id, lang)),
    })),
    facts: factsOf(ecv, lang, today),
    timeline: [
      ...onCv.map((activity) => ({ title: activity.title, when: whenOf(activity, lang) })),
      ...(study
        ? [
            {
              title: sayStudy(lang, study),
              when: sayPeriod(lang, { since: study.since.slice(0, 7), until: null }),
              now: true,
            },
          ]
        : []),
    ],
    evidence: onCv.flatMap(({ evidence }) =>
      evidence.map((piece) => ({ title: piece.title, kind: kindOf(piece, lang) })),
    ),
    note: t('pdf.note', { date: sayDate(lang, today, 'year') }),
    resume: resumeFrom(ecv, lang),
  }
}

function haltOf(
  activity: Activity,
  competenceId: string,
  lang: Language,
): EcvPdfData['competences'][number]['activities'][number] {
  const [said] = confirmationsFor(activity, competenceId)
  const detail = activity.what?.split('\n')[0]
  return { title: activity.title, ...(detail && { detail }), ...(said && { confirmedBy: sayConfirmer(lang, said) }) }
}

function whenOf(activity: Activity, lang: Language): string {
  const period = sayPeriod(lang, activity)
  if (!activity.organisation) return period
  return period
    ? `${activity.organisation}, ${period.charAt(0).toLowerCase()}${period.slice(1)}`
    : activity.organisation
}

const kindOf = (piece: { mime: string; bytes: number }, lang: Language): string =>
  `${texts(lang)(piece.mime.startsWith('image/') ? 'evidence.picture' : 'evidence.document')}, ${sayBytes(lang, piece.bytes)}`

function factsOf({ person, profile, study }: Ecv, lang: Language, today: Temporal.PlainDate): [string, string][] {
  const t = texts(lang)
  const spoken = profile.languages.map((one) => sayLanguage(lang, one)).join(', ')
  const facts: [string, string | null | false][] = [
    [t('short.study'), study && sayStudy(lang, study)],
    ...sayWishes(lang, profile, today),
    [t('short.place'), person.place],
    [t('short.languages'), spoken],
    [t('short.email'), person.email],
    [t('short.phone'), person.phone],
  ]
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]))
}

/** The PDF without a name: made of what a company sees before it invites, and of what she looks for. */
export function namelessPdfDataOf(
  shown: ShownCv,
  wishes: Profile,
  lang: Language,
  today: Temporal.PlainDate,
): EcvPdfData {
  const t = texts(lang)
  const activityOf = (id: string) => shown.activities.find((activity) => activity.id === id)
  return {
    name: t('pdf.nameless'),
    firstName: t('pdf.nameless.self'),
    ...(shown.headline && { headline: shown.headline }),
    competences: shown.competences.map(({ id, sentences, activities }) => ({
      name: competenceName(lang, id),
      sentence: sentences.join(' '),
      activities: activities.map(activityOf).flatMap((activity) => {
        if (!activity) return []
        const detail = activity.what?.split('\n')[0]
        const isConfirmed = activity.confirmedFor.includes(id)
        return [
          { title: activity.title, ...(detail && { detail }), ...(isConfirmed && { confirmedBy: t('pdf.somebody') }) },
        ]
      }),
    })),
    facts: [...sayWishes(lang, wishes, today), [t('short.name'), t('pdf.after-invitation')]],
    timeline: shown.activities.map((activity) => ({ title: activity.title, when: sayPeriod(lang, activity) })),
    evidence: shown.evidence.map(({ title, kind }) => ({ title, kind: t(`evidence.${kind}`) })),
    note: t('pdf.nameless.note'),
  }
}

/** The eCV as JSON Resume: what she did, what she learns, what she can with her sentences as keywords. */
export function resumeFrom(ecv: Ecv, lang: Language) {
  const { person, profile, study } = ecv
  const maybe = <K extends string>(key: K, value: string | null | undefined) =>
    (value ? { [key]: value } : {}) as Partial<Record<K, string>>
  return resumeOf({
    person: {
      name: person.name,
      ...maybe('headline', profile.headline),
      ...maybe('email', person.email),
      ...maybe('phone', person.phone),
      ...maybe('city', person.place),
    },
    items: [
      ...ecv.activities
        .filter(({ onCv }) => onCv)
        .map(({ kind, title, organisation, what, since, until }) => ({
          kind,
          title,
          ...maybe('organisation', organisation),
          ...maybe('text', what),
          ...maybe('since', since),
          ...maybe('until', until),
        })),
      ...(study
        ? [{ kind: 'education' as const, title: sayStudy(lang, study), organisation: study.school, since: study.since }]
        : []),
      ...ecv.competences.map(({ id, sentences }) => ({
        kind: 'skill' as const,
        title: competenceName(lang, id),
        words: sentences,
      })),
    ],
    languages: profile.languages.map(({ name, level }) => ({ name, ...maybe('level', level) })),
  })
}
