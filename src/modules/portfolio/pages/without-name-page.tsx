import { Alert, Back, ButtonLink, Empty, Heading, Lead, Stack, type View, YoungFrame } from '../../../ui/index.ts'
import type { ShownCv } from '../rules/shown-cv.ts'
import { texts } from '../texts/index.ts'
import { ShownCvBody } from './shown-cv-body.tsx'

/** What a company sees before it invites. */
export function WithoutNamePage({ view, shown }: { view: View; shown: ShownCv }) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('without.title')} sheet="ecv">
      <Stack gap="l">
        <Stack gap="s">
          <Back href="/cv">{t('to-cv')}</Back>
          <Heading level={1}>{t('without.title')}</Heading>
          <Lead>{t('without.lead')}</Lead>
        </Stack>
        <Alert icon="eye-off">{t('without.note')}</Alert>
        {shown.activities.length === 0 ? (
          <Empty title={t('cv.empty')}>
            <ButtonLink href="/activities/new">{t('cv.add')}</ButtonLink>
          </Empty>
        ) : (
          <ShownCvBody shown={shown} lang={view.lang} evidenceHref={(id) => `/evidence/${id}`} />
        )}
        <div>
          <ButtonLink href="/cv-without-name.pdf" kind="secondary" icon="download" iconFirst>
            {t('without.pdf')}
          </ButtonLink>
        </div>
      </Stack>
    </YoungFrame>
  )
}
