import { dayOf, type Language, sayDate } from '../../../platform/i18n.ts'
import type { Person } from '../../../platform/who.ts'
import { Bdi, ButtonLink, Card, Heading, Note, Row, Signers, StatusBadge, type View } from '../../../ui/index.ts'
import { type Agreement, askedParty, placementRuleTexts, waitsFor } from '../../placements/index.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; agreement: Agreement; viewer: Person }

/** An agreement in short: what, when, who signed; with the way to it, and to signing when it waits for the reader. */
export function AgreementCard({ view, agreement, viewer }: Props) {
  const { lang } = view
  const t = texts(lang)
  const r = placementRuleTexts(lang)
  const { id, placeTitle, terms, state, startsOn, endsOn } = agreement
  const waits = waitsFor(agreement, viewer)
  const act = waits
    ? state === 'draft'
      ? 'student.agreement.check'
      : 'student.agreement.sign'
    : 'student.agreement.read'
  return (
    <Card as="article">
      <Row apart>
        <Heading level={3} id={`agreement-${id}`}>
          {t.rich('student.agreement', { place: <Bdi>{placeTitle}</Bdi>, company: <Bdi>{terms.company}</Bdi> })}
        </Heading>
        <StatusBadge kind={waits ? 'warning' : 'neutral'}>{r(`state.${state}`)}</StatusBadge>
      </Row>
      <Note>
        {t('student.agreement.dates', { from: sayDate(lang, startsOn), until: sayDate(lang, endsOn, 'year') })}
      </Note>
      <Signers people={signersOf(lang, agreement, viewer)} labelledby={`agreement-${id}`} />
      <ButtonLink href={`/to-sign/${id}`} kind="secondary" about={terms.company}>
        {t(act)}
      </ButtonLink>
    </Card>
  )
}

function signersOf(lang: Language, agreement: Agreement, viewer: Person) {
  const { signers, terms } = agreement
  const mine = askedParty(viewer, agreement)?.id
  const t = texts(lang)
  const r = placementRuleTexts(lang)
  return signers.map(({ id, name, party, signedAt }) => ({
    name: name || t('student.unnamed'),
    as: party === 'company' ? terms.company : r(`party.${party}`),
    state: signedAt ? ('signed' as const) : id === mine ? ('you' as const) : ('waiting' as const),
    said: signedAt ? t('student.signed', { date: sayDate(lang, dayOf(signedAt)) }) : t('student.not-signed'),
    ...(id === mine && { here: t('student.you') }),
  }))
}
