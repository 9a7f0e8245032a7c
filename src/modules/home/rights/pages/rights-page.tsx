import { Heading, Lead, Stack, type View, VisitorFrame } from '../../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export function RightsPage({ view }: { view: View }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('staff.title')} signIn={!view.person}>
      <Stack gap="l">
        <Heading level={1}>{t('staff.title')}</Heading>
        <Lead>{t('staff.lead')}</Lead>
      </Stack>
    </VisitorFrame>
  )
}
