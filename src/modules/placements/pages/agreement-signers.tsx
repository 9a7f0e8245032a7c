import { dayOf, sayDate, sayTime } from '../../../platform/i18n.ts'
import { Card, Heading, Link, Note, Signers } from '../../../ui/index.ts'
import type { Signer } from '../queries/read-agreement.ts'
import { ruleTexts, texts } from '../texts/index.ts'
import type { AgreementProps } from './agreement-props.ts'
import { sideOfReader } from './agreement-props.ts'

/** Who signs, who did, and the agreement as a PDF. */
export function WhoSigns({ view, base, agreement, me, isHers, check, linkUntil }: AgreementProps) {
  const { lang } = view
  const t = texts(lang)
  const r = ruleTexts(lang)
  const told = (isHers ? 'young' : sideOfReader({ me, linkUntil })) === 'school'
  const asWhom = ({ party, name }: Signer) => {
    const said = party === 'company' ? agreement.terms.company : r(`party.${party}`)
    if (party === 'guardian' && name && told && !check.guardianConfirmed) return `${said}, ${t('guardian.unconfirmed')}`
    return said === name ? '' : said
  }
  const people = [...agreement.signers]
    .sort(
      (a, b) =>
        Number(b.signedAt !== null) - Number(a.signedAt !== null) || Number(b.id === me?.id) - Number(a.id === me?.id),
    )
    .map((signer) => ({
      name: signer.name || t('who.unnamed'),
      as: asWhom(signer),
      state: signer.signedAt ? ('signed' as const) : signer.id === me?.id ? ('you' as const) : ('waiting' as const),
      said: signer.signedAt
        ? t('who.signed', { date: sayDate(lang, dayOf(signer.signedAt)), time: sayTime(lang, signer.signedAt) })
        : signer.email || signer.signerId
          ? t('who.waits')
          : t('who.no-address'),
      ...(signer.id === me?.id && { here: t(isHers ? 'who.you.je' : 'who.you') }),
    }))
  return (
    <Card as="section">
      <Heading level={2} id="who-signs">
        {t('who.title')}
      </Heading>
      <Note>{t('who.lead')}</Note>
      <Signers people={people} labelledby="who-signs" />
      <Note>{t('who.change')}</Note>
      <Link href={`${base}/pdf`} icon="download" strong>
        {t('pdf')}
      </Link>
    </Card>
  )
}
