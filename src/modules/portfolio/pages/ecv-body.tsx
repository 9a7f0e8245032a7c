import type { Child } from 'hono/jsx'
import type { Language } from '../../../platform/i18n.ts'
import { Card, Cols, DataList, Halt, Heading, Icon, Note, Route, Section, Stack } from '../../../ui/index.ts'
import { competenceName } from '../../region/index.ts'
import { type Activity, confirmationsFor, type Ecv, type EcvCompetence } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { EvidenceTiles } from './evidence-tiles.tsx'
import { sayConfirmer, sayLanguage, sayPeriod, sayStudy, sayWishes } from './say.ts'

type Props = {
  ecv: Ecv
  lang: Language
  /** A day of beginning that has passed is said as "now"; without it the day itself is said. */
  today?: Temporal.PlainDate | undefined
  /** Cards on top of the second column; what she did then stands in the first one. */
  side?: Child
}

/** The eCV with a name, as she and those she shares it with see it: what she can first, then what there is to see. Wants the sheet `ecv`. */
export function EcvBody({ ecv, lang, today, side }: Props) {
  const t = texts(lang)
  const evidence = ecv.activities.filter(({ onCv }) => onCv).flatMap((activity) => activity.evidence)
  return (
    <Cols>
      <Stack gap="xl">
        {ecv.competences.length > 0 && (
          <Section title={t('can.title')} id="can">
            <Note>{t('can.legend')}</Note>
            {ecv.competences.map((competence) => (
              <Competence competence={competence} lang={lang} name={ecv.person.givenName} />
            ))}
          </Section>
        )}
        {evidence.length > 0 && (
          <Section title={t('see.title')} id="see">
            <EvidenceTiles evidence={evidence} lang={lang} />
          </Section>
        )}
        {side && <WhatIDid ecv={ecv} lang={lang} />}
      </Stack>
      <Stack gap="l">
        {side}
        <InShort ecv={ecv} lang={lang} today={today} />
        {!side && <WhatIDid ecv={ecv} lang={lang} />}
      </Stack>
    </Cols>
  )
}

/** One competence: her sentences, and the line of what shows it. A solid stop was confirmed, a hollow one is her own word. */
function Competence({ competence, lang, name }: { competence: EcvCompetence; lang: Language; name: string }) {
  const t = texts(lang)
  return (
    <CompetenceCard title={competenceName(lang, competence.id)} sentences={competence.sentences}>
      {competence.activities.map((activity) => {
        const said = confirmationsFor(activity, competence.id)
        return (
          <Halt
            state={said.length > 0 ? 'done' : 'ahead'}
            title={<bdi class="kr-break">{activity.title}</bdi>}
            note={<DetailOf activity={activity} lang={lang} />}
            word={false}
          >
            {said.length === 0 ? (
              <span class="kr-halt__s">{t.rich('self', { name: <bdi class="kr-break">{name}</bdi> })}</span>
            ) : (
              said.map((one) => (
                <Seen>{t.rich('confirmed-by', { who: <bdi class="kr-break">{sayConfirmer(lang, one)}</bdi> })}</Seen>
              ))
            )}
          </Halt>
        )
      })}
    </CompetenceCard>
  )
}

export function CompetenceCard({
  title,
  sentences,
  children,
}: {
  title: string
  sentences: string[]
  children: Child
}) {
  return (
    <Card class="kr-comp">
      <Stack gap="s">
        <Heading level={3}>{title}</Heading>
        {sentences.map((sentence) => (
          <p>
            <bdi class="kr-break">{sentence}</bdi>
          </p>
        ))}
      </Stack>
      <Route unordered>{children}</Route>
    </Card>
  )
}

/** Somebody saw it and says so. */
export const Seen = ({ children }: { children: Child }) => (
  <span class="kr-halt__s kr-seen">
    <Icon name="check" size="s" />
    <span>{children}</span>
  </span>
)

function DetailOf({ activity, lang }: { activity: Pick<Activity, 'what' | 'since' | 'until'>; lang: Language }) {
  const first = activity.what?.split('\n')[0]
  const period = sayPeriod(lang, activity)
  if (!first || !period) return <bdi class="kr-break">{first ?? period}</bdi>
  const isSentence = /[.?!…]$/.test(first)
  return (
    <>
      <bdi class="kr-break">{first}</bdi>
      {isSentence ? ` ${period}` : `, ${lower(period)}`}
    </>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function InShort({ ecv, lang, today }: { ecv: Ecv; lang: Language; today: Temporal.PlainDate | undefined }) {
  const t = texts(lang)
  const { person, profile, study } = ecv
  const facts: [string, string][] = [
    ...(study ? [[t('short.study'), sayStudy(lang, study)] as [string, string]] : []),
    ...sayWishes(lang, profile, today),
    ...(person.place ? [[t('short.place'), person.place] as [string, string]] : []),
    ...(profile.languages.length > 0
      ? [[t('short.languages'), profile.languages.map((one) => sayLanguage(lang, one)).join(', ')] as [string, string]]
      : []),
  ]
  if (facts.length === 0) return null
  return (
    <Card as="section" title={t('short.title')} id="short">
      <DataList items={facts.map(([key, value]) => ({ key, value: <bdi class="kr-break">{value}</bdi> }))} />
    </Card>
  )
}

function WhereAndWhen({ activity, lang }: { activity: Activity; lang: Language }) {
  const period = sayPeriod(lang, activity)
  if (!activity.organisation) return <>{period}</>
  return (
    <>
      <bdi class="kr-break">{activity.organisation}</bdi>
      {period && <>, {lower(period)}</>}
    </>
  )
}

/** All she wrote about it, line by line. */
export const WhatExactly = ({ what }: { what: string | null }) => (
  <>
    {what
      ?.split('\n')
      .filter(Boolean)
      .map((line) => (
        <span class="kr-halt__s">
          <bdi class="kr-break">{line}</bdi>
        </span>
      ))}
  </>
)

/** Everything on the CV in time, and what she learns now at the end. */
function WhatIDid({ ecv, lang }: { ecv: Ecv; lang: Language }) {
  const t = texts(lang)
  const done = ecv.activities.filter(({ onCv }) => onCv)
  if (done.length === 0 && !ecv.study) return null
  return (
    <Card as="section" title={t('did.title')} id="did">
      <Route labelledby="did">
        {done.map((activity) => (
          <Halt
            state="done"
            word={false}
            title={<bdi class="kr-break">{activity.title}</bdi>}
            note={<WhereAndWhen activity={activity} lang={lang} />}
          >
            <WhatExactly what={activity.what} />
          </Halt>
        ))}
        {ecv.study && (
          <Halt
            state="here"
            here={t('did.now')}
            title={<bdi class="kr-break">{ecv.study.programme ?? sayStudy(lang, ecv.study)}</bdi>}
            note={sayPeriod(lang, { since: ecv.study.since.slice(0, 7), until: null })}
          />
        )}
      </Route>
    </Card>
  )
}
