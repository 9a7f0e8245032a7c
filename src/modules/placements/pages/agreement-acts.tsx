import { dayOf, sayDate } from '../../../platform/i18n.ts'
import { ActionForm, Alert, Button, Card, Link, More, Note, NowCard, Paragraph, Stack } from '../../../ui/index.ts'
import { mayGo } from '../rules/agreement-states.ts'
import { lapsesAt } from '../rules/draft-term.ts'
import { texts } from '../texts/index.ts'
import { BreakOff, NameGuardian, SignCard } from './agreement-forms.tsx'
import type { AgreementProps } from './agreement-props.ts'
import { TermsForm } from './terms-form.tsx'

/** What this party can do now: sign, check the draft, name a guardian, look back; and to change or call off. */
export function Act(props: AgreementProps) {
  const { view, base, agreement, me, isHers, formKey, form } = props
  const t = texts(view.lang)
  const side = me?.party ?? (isHers ? 'young' : undefined)
  if (!side) return null
  const may = (action: Parameters<typeof mayGo>[1]) =>
    mayGo(agreement.state, action, side, agreement.begun) !== undefined
  const guardian = agreement.signers.find(({ party }) => party === 'guardian')
  const lapses = t('draft.lapses', { date: sayDate(view.lang, dayOf(lapsesAt(agreement.changedAt))) })
  return (
    <Stack gap="l">
      {isHers && guardian && !guardian.email && !guardian.signerId && may('change') && <NameGuardian {...props} />}
      {agreement.state === 'draft' && may('offer') && (
        <NowCard id="draft" title={t('draft.title')}>
          <Paragraph>
            {t('draft.lead')} {lapses}
          </Paragraph>
          <TermsForm {...props} button={t('draft.button')} />
        </NowCard>
      )}
      {agreement.state === 'draft' && !may('offer') && (
        <Alert>
          {t('draft.wait')} {lapses}
        </Alert>
      )}
      {agreement.state === 'open' && me && !me.signedAt && <SignCard {...props} />}
      {me?.signedAt && (agreement.state === 'open' || agreement.state === 'signed') && (
        <Alert kind="ok" start={`${t(isHers ? 'signed.title.je' : 'signed.title')}.`}>
          {agreement.state === 'signed'
            ? t('signed.all', { date: sayDate(view.lang, agreement.startsOn) })
            : t('signed.wait')}
        </Alert>
      )}
      {isHers && may('look-back') && (
        <NowCard id="look-back" title={t('look-back.title', { company: agreement.terms.company })}>
          <Link href={`/agreements/${agreement.id}/look-back`} strong alone>
            {t('look-back.open')}
          </Link>
        </NowCard>
      )}
      {may('change') && agreement.state !== 'draft' && (
        <More summary={t('sign.wrong')} open={form === 'change'}>
          <Card title={t('change.title')} size={3} id="change">
            <Note>{t('change.lead')}</Note>
            <TermsForm {...props} button={t('change.button')} />
          </Card>
        </More>
      )}
      {may('withdraw') && (
        <More summary={t('withdraw')}>
          <Note>{t('withdraw.lead')}</Note>
          <ActionForm action={`${base}/withdraw`} formKey={formKey}>
            <Button kind="secondary">{t('withdraw')}</Button>
          </ActionForm>
        </More>
      )}
      {may('break-off') && <BreakOff {...props} />}
    </Stack>
  )
}
