import { dayOf, sayDate } from '../../../../platform/i18n.ts'
import { formKey as newKey, type Problem } from '../../../../platform/web.ts'
import {
  Back,
  Bdi,
  Button,
  Card,
  Form,
  Heading,
  Lead,
  List,
  Note,
  Row,
  Section,
  Stack,
  type View,
  VisitorFrame,
} from '../../../../ui/index.ts'
import { type Consent, type ConsentKind, consentKinds } from '../../../people/index.ts'
import { texts } from '../texts/index.ts'
import { MyFrame } from './frame.tsx'

type Props = { view: View; consents: readonly Consent[]; needsGuardian: boolean; problem?: Problem | undefined }

/** What she agreed with, in the words she read; taking it back is one press. */
export function ConsentPage({ view, consents, needsGuardian, problem }: Props) {
  const t = texts(view.lang)
  const past = consents.filter(({ withdrawnAt }) => withdrawnAt !== null)
  return (
    <MyFrame view={view} title={t('consent.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Heading level={1}>{t('consent.title')}</Heading>
        <Lead>{t('consent.lead')}</Lead>
        {needsGuardian && <Note>{t('consent.young')}</Note>}
        {consentKinds.map((what) => (
          <One view={view} what={what} now={consents.find((one) => one.what === what && one.withdrawnAt === null)} />
        ))}
        {past.length > 0 && (
          <Section id="past" title={t('consent.past')}>
            <List>
              {past.map(({ what, givenAt, withdrawnAt }) => (
                <li>
                  {t('consent.past.line', {
                    what: t(`consent.${what}`),
                    from: sayDate(view.lang, dayOf(givenAt), 'year'),
                    until: withdrawnAt ? sayDate(view.lang, dayOf(withdrawnAt), 'year') : '',
                  })}
                </li>
              ))}
            </List>
          </Section>
        )}
      </Stack>
    </MyFrame>
  )
}

function One({ view, what, now }: { view: View; what: ConsentKind; now: Consent | undefined }) {
  const t = texts(view.lang)
  const stands = !now
    ? t('consent.none')
    : now.waitsForGuardian
      ? t('consent.waits')
      : t('consent.holds', { date: sayDate(view.lang, dayOf(now.givenAt), 'year') })
  return (
    <Card>
      <Stack gap="s">
        <Row apart>
          <Heading level={2} size={3}>
            {t(`consent.${what}`)}
          </Heading>
          <b>{stands}</b>
        </Row>
        <p>{t(`consent.${what}.what`)}</p>
        <Form action={now ? '/my-data/consent/stop' : '/my-data/consent'} formKey={newKey()}>
          <input type="hidden" name="what" value={what} />
          <Button kind="secondary">{now ? t('consent.stop') : t('consent.yes')}</Button>
        </Form>
      </Stack>
    </Card>
  )
}

type Guarded = { view: View; token: string; what: ConsentKind; child: string; problem?: Problem | undefined }

/** Her guardian, by the link in the mail: the words she read, and yes or no alike. */
export function GuardianConsentPage({ view, token, what, child, problem }: Guarded) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('guardian.title', { child })} errors={problem?.errors}>
      <Stack gap="l" read>
        <Heading level={1}>
          <Bdi>{t('guardian.title', { child })}</Bdi>
        </Heading>
        <Lead>{t('guardian.lead', { child })}</Lead>
        <Card>
          <p>
            <b>{t(`consent.${what}`)}</b>
          </p>
          <p>{t(`consent.${what}.what`)}</p>
        </Card>
        <Note>{t('guardian.free')}</Note>
        <Form action={`/consent/${token}`} formKey={newKey()}>
          <Row>
            <Button name="answer" value="yes" kind="secondary">
              {t('guardian.yes')}
            </Button>
            <Button name="answer" value="no" kind="secondary">
              {t('guardian.no')}
            </Button>
          </Row>
        </Form>
      </Stack>
    </VisitorFrame>
  )
}

export function GuardianDonePage({ view, answer }: { view: View; answer: 'yes' | 'no' }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('guardian.done.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('guardian.done.title')}</Heading>
        <Lead>{t(`guardian.done.${answer}`)}</Lead>
      </Stack>
    </VisitorFrame>
  )
}
