import { sayDate } from '../../../platform/i18n.ts'
import {
  Bdi,
  ButtonLink,
  Card,
  Empty,
  Heading,
  Here,
  Lead,
  Link,
  List,
  Note,
  Paragraph,
  Row,
  Stack,
  StaffFrame,
  type View,
  YoungFrame,
} from '../../../ui/index.ts'
import type { Agreement } from '../queries/read-agreement.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import { youngOf } from './agreement-page.tsx'

/** Does this agreement wait for this person? */
export const waitsFor = (agreement: Agreement, personId: string): boolean =>
  (agreement.state === 'open' &&
    agreement.signers.some(({ signerId, signedAt }) => signerId === personId && !signedAt)) ||
  (agreement.state === 'draft' &&
    agreement.signers.some(
      ({ signerId, party }) => signerId === personId && (party === 'company' || party === 'school'),
    ))

type RowsProps = { view: View; agreements: Agreement[]; personId: string; base: string; own?: boolean | undefined }

/** Agreements as rows: what it is, how it stands, and whether it waits for the reader. */
export function AgreementRows({ view, agreements, personId, base, own }: RowsProps) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  return (
    <List rows>
      {agreements.map((agreement) => (
        <li>
          <Stack gap="s">
            <Row apart>
              <Link href={`${base}/${agreement.id}`} alone strong>
                <Bdi>
                  {own
                    ? t('row.own', { place: agreement.placeTitle, company: agreement.terms.company })
                    : t('row', { young: youngOf(agreement), company: agreement.terms.company })}
                </Bdi>
              </Link>
              {waitsFor(agreement, personId) ? (
                <Here>{t(own ? 'waits-for-you.je' : 'waits-for-you')}</Here>
              ) : (
                <span>{r(`state.${agreement.state}`)}</span>
              )}
            </Row>
            <Note>
              {t('row.dates', {
                from: sayDate(view.lang, agreement.startsOn),
                until: sayDate(view.lang, agreement.endsOn, 'year'),
              })}
            </Note>
          </Stack>
        </li>
      ))}
    </List>
  )
}

export function MyAgreementsPage({
  view,
  agreements,
  personId,
}: {
  view: View
  agreements: Agreement[]
  personId: string
}) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('list.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('list.title')}</Heading>
        {agreements.length === 0 ? (
          <Empty title={t('list.empty')}>
            <Paragraph>{t('list.empty.help')}</Paragraph>
            <ButtonLink href="/places">{t('list.empty.link')}</ButtonLink>
          </Empty>
        ) : (
          <Card>
            <AgreementRows view={view} agreements={agreements} personId={personId} base="/agreements" own />
          </Card>
        )}
      </Stack>
    </YoungFrame>
  )
}

/** For a guardian, a company or a school with an account: what waits for a signature first. */
export function ToSignPage({ view, agreements, personId }: { view: View; agreements: Agreement[]; personId: string }) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('to-sign.title')}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Heading level={1}>{t('to-sign.title')}</Heading>
          <Lead>
            {t('to-sign.lead', { n: agreements.filter((agreement) => waitsFor(agreement, personId)).length })}
          </Lead>
        </Stack>
        {agreements.length === 0 ? (
          <Empty title={t('to-sign.empty')}>
            <Paragraph>{t('to-sign.empty.help')}</Paragraph>
          </Empty>
        ) : (
          <Card>
            <AgreementRows view={view} agreements={agreements} personId={personId} base="/to-sign" />
          </Card>
        )}
      </Stack>
    </StaffFrame>
  )
}
