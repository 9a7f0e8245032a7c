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
import { askedParty, type Viewer } from '../policy.ts'
import type { Agreement } from '../queries/read-agreement.ts'
import { ruleTexts, texts } from '../texts/index.ts'

/** Does this agreement wait for this person? */
export function waitsFor(agreement: Agreement, person: Viewer): boolean {
  const mine = askedParty(person, agreement)
  if (agreement.state === 'open') return mine !== undefined && !mine.signedAt
  return agreement.state === 'draft' && (mine?.party === 'company' || mine?.party === 'school')
}

type ListProps = { view: View; agreements: Agreement[]; person: Viewer }
type RowsProps = { view: View; agreements: Agreement[]; person: Viewer; base: string; own?: boolean | undefined }

/** Agreements as rows: what it is, how it stands, and whether it waits for the reader. */
export function AgreementRows({ view, agreements, person, base, own }: RowsProps) {
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
                    : t('row', { young: agreement.terms.young, company: agreement.terms.company })}
                </Bdi>
              </Link>
              {waitsFor(agreement, person) ? (
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

export function MyAgreementsPage({ view, agreements, person }: ListProps) {
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
            <AgreementRows view={view} agreements={agreements} person={person} base="/agreements" own />
          </Card>
        )}
      </Stack>
    </YoungFrame>
  )
}

/** For a guardian, a company or a school with an account: what waits for a signature first. */
export function ToSignPage({ view, agreements, person }: ListProps) {
  const t = texts(view.lang)
  return (
    <StaffFrame view={view} title={t('to-sign.title')}>
      <Stack gap="l" read>
        <Stack gap="s">
          <Heading level={1}>{t('to-sign.title')}</Heading>
          <Lead>{t('to-sign.lead', { n: agreements.filter((agreement) => waitsFor(agreement, person)).length })}</Lead>
        </Stack>
        {agreements.length === 0 ? (
          <Empty title={t('to-sign.empty')}>
            <Paragraph>{t('to-sign.empty.help')}</Paragraph>
          </Empty>
        ) : (
          <Card>
            <AgreementRows view={view} agreements={agreements} person={person} base="/to-sign" />
          </Card>
        )}
      </Stack>
    </StaffFrame>
  )
}
