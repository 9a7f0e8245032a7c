import { Empty, Stack, StaffFrame, type View } from '../../../ui/index.ts'
import type { Ecv } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { EcvHead } from './cv-page.tsx'
import { EcvBody } from './ecv-body.tsx'

/** The eCV of a young person who shares it, as her mentor reads it. */
export function PersonCvPage({ view, ecv, today }: { view: View; ecv: Ecv; today: Temporal.PlainDate }) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('person-cv.title', { name: ecv.person.name })} sheet="ecv">
      <Stack gap="l">
        <EcvHead ecv={ecv} lang={view.lang} />
        {ecv.competences.length === 0 && <Empty title={t('person-cv.empty')} />}
        <EcvBody ecv={ecv} lang={view.lang} today={today} />
      </Stack>
    </StaffFrame>
  )
}
