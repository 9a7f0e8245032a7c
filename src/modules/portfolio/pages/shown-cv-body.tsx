import type { Language } from '../../../platform/i18n.ts'
import { Card, Grid, Halt, Lead, Link, Note, Route, Section, Stack } from '../../../ui/index.ts'
import { competenceName } from '../../region/index.ts'
import type { ShownCv } from '../rules/shown-cv.ts'
import { texts } from '../texts/index.ts'
import { CompetenceCard, Seen, WhatExactly } from './ecv-body.tsx'
import { sayPeriod } from './say.ts'

type Props = {
  shown: ShownCv
  lang: Language
  /** Where a piece of evidence opens for this reader; without it the evidence is not listed. */
  evidenceHref?: ((id: string) => string) | undefined
}

/** The eCV without a name, as a company sees it before it invites: what somebody can first. Wants the sheet `ecv`. */
export function ShownCvBody({ shown, lang, evidenceHref }: Props) {
  const t = texts(lang)
  const activityOf = (id: string) => shown.activities.find((activity) => activity.id === id)
  return (
    <Stack gap="xl">
      {shown.headline && (
        <Lead>
          <bdi class="kr-break">{shown.headline}</bdi>
        </Lead>
      )}
      {shown.competences.length > 0 && (
        <Section title={t('shown.can')} id="shown-can">
          <Note>{t('can.legend')}</Note>
          {shown.competences.map((competence) => (
            <CompetenceCard title={competenceName(lang, competence.id)} sentences={competence.sentences}>
              {competence.activities
                .map(activityOf)
                .map(
                  (activity) => activity && <ShownHalt activity={activity} competenceId={competence.id} lang={lang} />,
                )}
            </CompetenceCard>
          ))}
        </Section>
      )}
      {shown.activities.length > 0 && (
        <Card as="section" title={t('shown.did')} id="shown-did">
          <Route labelledby="shown-did">
            {shown.activities.map((activity) => (
              <Halt
                state="done"
                word={false}
                title={<bdi class="kr-break">{activity.title}</bdi>}
                note={sayPeriod(lang, activity)}
              >
                <WhatExactly what={activity.what} />
              </Halt>
            ))}
          </Route>
        </Card>
      )}
      {evidenceHref && shown.evidence.length > 0 && (
        <Section title={t('shown.see')} id="shown-see">
          <Grid list class="kr-tiles">
            {shown.evidence.map((piece) => (
              <li>
                <Link href={evidenceHref(piece.id)} icon={piece.kind === 'picture' ? 'photo' : 'document'}>
                  <bdi class="kr-break">{piece.title}</bdi>
                </Link>
              </li>
            ))}
          </Grid>
        </Section>
      )}
    </Stack>
  )
}

type ShownHaltProps = { activity: ShownCv['activities'][number]; competenceId: string; lang: Language }

function ShownHalt({ activity, competenceId, lang }: ShownHaltProps) {
  const t = texts(lang)
  const isConfirmed = activity.confirmedFor.includes(competenceId)
  return (
    <Halt
      state={isConfirmed ? 'done' : 'ahead'}
      word={false}
      title={<bdi class="kr-break">{activity.title}</bdi>}
      note={activity.what && <bdi class="kr-break">{activity.what.split('\n')[0]}</bdi>}
    >
      {isConfirmed ? <Seen>{t('shown.confirmed')}</Seen> : <span class="kr-halt__s">{t('shown.self')}</span>}
    </Halt>
  )
}
