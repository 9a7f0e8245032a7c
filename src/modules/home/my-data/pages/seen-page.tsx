import { Back, Heading, Lead, Link, Row, Section, Stack, type View } from '../../../../ui/index.ts'
import { type Acted, type Doing, doingsPerPage } from '../queries/list-doings.ts'
import { texts } from '../texts/index.ts'
import { ActedFor, Doings } from './doings.tsx'
import { MyFrame } from './frame.tsx'

type Props = { view: View; doings: readonly Doing[]; acted: readonly Acted[]; skip: number; more: boolean }

/** The whole list of who looked and who did what. */
export function SeenPage({ view, doings, acted, skip, more }: Props) {
  const t = texts(view.lang)
  return (
    <MyFrame view={view} title={t('seen')}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Stack gap="s">
          <Heading level={1}>{t('seen')}</Heading>
          <Lead>{t('seen.lead')}</Lead>
        </Stack>
        {acted.length > 0 && (
          <Section id="acting" title={t('acting')}>
            <p>{t('acting.lead')}</p>
            <ActedFor lang={view.lang} acted={acted} />
          </Section>
        )}
        <Doings lang={view.lang} doings={doings} />
        <Row>
          {skip > 0 && (
            <Link href={`/my-data/seen?skip=${Math.max(0, skip - doingsPerPage)}`} alone>
              {t('seen.newer')}
            </Link>
          )}
          {more && (
            <Link href={`/my-data/seen?skip=${skip + doingsPerPage}`} alone>
              {t('seen.older')}
            </Link>
          )}
        </Row>
      </Stack>
    </MyFrame>
  )
}
