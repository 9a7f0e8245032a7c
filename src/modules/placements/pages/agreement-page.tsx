import { typed } from '../../../platform/forms.ts'
import { dayOf, type Language, sayDate, sayTime } from '../../../platform/i18n.ts'
import type { Problem } from '../../../platform/web.ts'
import {
  ActionForm,
  Alert,
  Bdi,
  Button,
  Card,
  Checkbox,
  Cols,
  DataList,
  errorOf,
  Fields,
  Form,
  FormField,
  Heading,
  Lead,
  Link,
  More,
  Note,
  NowCard,
  Paragraph,
  Row,
  Signers,
  Stack,
  StaffFrame,
  Textbox,
  type View,
  VisitorFrame,
  YoungFrame,
} from '../../../ui/index.ts'
import { obstacleFor, type PlanCheck, sayFindings } from '../check-plan.ts'
import type { Agreement, Signer } from '../queries/read-agreement.ts'
import type { Ending } from '../queries/read-ending.ts'
import { breakOffReasons, mayGo } from '../rules/agreement-states.ts'
import { lapsesAt } from '../rules/draft-term.ts'
import type { Party } from '../rules/who-signs.ts'
import { formTexts, ruleTexts, texts } from '../texts/index.ts'
import { changesSince, factsOf } from './facts.ts'
import { TermsForm } from './terms-form.tsx'

export type AgreementProps = {
  view: View
  /** Where the pages of this agreement are for this reader. */
  base: string
  agreement: Agreement
  /** The reader's own party; a mentor who is none reads along. */
  me: Signer | undefined
  /** The young person herself, who is no party of every agreement. */
  isHers: boolean
  check: PlanCheck
  /** Why it stopped early, for a reader who may know. */
  ending?: Ending | undefined
  linkUntil?: Temporal.Instant | undefined
  formKey: string
  problem?: Problem | undefined
  /** The form that came back: its errors belong there and nowhere else. */
  form?: 'sign' | 'change' | 'guardian' | 'break-off' | undefined
  /** Findings of a plan that was refused, shown with the form. */
  refused?: PlanCheck | undefined
}

/** The agreement as paper, who signs, and the one thing this party can do now. */
export function AgreementPage(props: AgreementProps) {
  const { view, agreement, me, isHers, linkUntil, problem } = props
  const t = texts(view.lang)
  const young = youngOf(agreement)
  const signed = agreement.signers.filter(({ signedAt }) => signedAt).length
  const myTurn = agreement.state === 'open' && me && !me.signedAt
  const title = myTurn
    ? t('page.title.sign')
    : agreement.state === 'draft' && me && me.party !== 'young' && me.party !== 'guardian'
      ? t('page.title.draft')
      : t('page.title.other')
  const Frame = linkUntil ? VisitorFrame : isHers ? YoungFrame : StaffFrame
  return (
    <Frame view={view} title={title} sheet="agreement" errors={problem?.errors}>
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{title}</Heading>
          <Lead>
            {t.rich('page.lead', {
              place: <Bdi>{agreement.placeTitle}</Bdi>,
              young: <Bdi>{young}</Bdi>,
              company: <Bdi>{agreement.terms.company}</Bdi>,
              signed,
              of: agreement.signers.length,
            })}{' '}
            {myTurn && t(isHers ? 'page.lead.turn.je' : 'page.lead.turn')}
          </Lead>
        </Stack>
        <Cols>
          <Stack gap="l">
            {props.ending && <Ended view={view} ending={props.ending} company={agreement.terms.company} />}
            <Paper {...props} />
            <Act {...props} />
          </Stack>
          <Stack class="kr-stick">
            <WhoSigns {...props} />
            {linkUntil && <Note>{t('link-until', { date: sayDate(view.lang, dayOf(linkUntil)) })}</Note>}
            {agreement.terms.school && agreement.terms.schoolPhone && (
              <Note>{t('help', { school: agreement.terms.school, phone: agreement.terms.schoolPhone })}</Note>
            )}
          </Stack>
        </Cols>
      </Stack>
    </Frame>
  )
}

/** Her name, which all parties of an agreement know. */
export const youngOf = (agreement: Pick<Agreement, 'terms'>): string => agreement.terms.young

/** Why it stopped early: for the school, and for her as far as it is hers to know. */
function Ended({ view, ending, company }: { view: View; ending: Ending; company: string }) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  const by = ending.byParty === 'company' ? company : r(`party.${ending.byParty}`)
  return (
    <Card as="section" title={t('ended.title')} size={3}>
      <Paragraph>
        <b>{r(`reason.${ending.reason}`)}</b>
      </Paragraph>
      <Note>{t.rich('ended.by', { by: <Bdi>{by}</Bdi>, date: sayDate(view.lang, dayOf(ending.at), 'year') })}</Note>
      <Note icon="eye-off">{t('ended.who-reads')}</Note>
    </Card>
  )
}

function Paper({ view, agreement, me, check, linkUntil }: AgreementProps) {
  const { lang } = view
  const t = texts(lang)
  const r = ruleTexts(lang)
  const side = sideOfReader({ me, linkUntil })
  const before = agreement.history.at(-1)
  const said = (sure: boolean) => [
    ...sayObstacles(lang, agreement, check, side, sure),
    ...sayFindings(
      lang,
      check.findings.filter(({ severity }) => (severity === 'forbidden') === sure),
      side,
    ),
  ]
  const [forbidden, unsure] = [said(true), said(false)]
  return (
    <Card as="article" paper>
      <Row apart>
        <Heading level={2} id="paper">
          {t('doc.title', { kind: r(`kind.${agreement.terms.kind}`) })}
        </Heading>
        <Note>
          {t('doc.version', { version: agreement.version, date: sayDate(lang, dayOf(agreement.changedAt), 'year') })}
        </Note>
      </Row>
      <DataList
        items={factsOf(lang, agreement.terms, youngOf(agreement)).map(({ label, value, lines }) => ({
          key: label,
          value:
            lines && lines.length > 1 ? (
              <ul class="kr-list">
                {lines.map((line) => (
                  <li>
                    <Bdi>{line}</Bdi>
                  </li>
                ))}
              </ul>
            ) : (
              <Bdi>{value}</Bdi>
            ),
        }))}
      />
      {forbidden.length > 0 ? (
        <Alert kind="error" start={t('law.no')}>
          <ul>
            {forbidden.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <Note icon="check">{t('law.ok')}</Note>
      )}
      {unsure.length > 0 && (
        <More summary={t('law.checks')}>
          <ul>
            {unsure.slice(0, 12).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </More>
      )}
      {before && (
        <More summary={t('since', { version: before.version })}>
          <ul>
            {changesSince(lang, before.terms, agreement.terms).map(({ label, was }) => (
              <li>
                <Bdi>{t('since.line', { field: label, was })}</Bdi>
              </li>
            ))}
          </ul>
        </More>
      )}
    </Card>
  )
}

/** A mentor who is no party reads along as the school; a link that is nobody's any more reads what a company may. */
const sideOfReader = ({ me, linkUntil }: Pick<AgreementProps, 'me' | 'linkUntil'>): Party =>
  linkUntil && !me ? 'company' : (me?.party ?? 'school')

/** What stands in the way of signing, while it can still be signed. */
function sayObstacles(lang: Language, { state }: Agreement, check: PlanCheck, side: Party, sure: boolean): string[] {
  if (state !== 'draft' && state !== 'open') return []
  const t = formTexts(lang)
  const codes = check.obstacles.filter((obstacle) => obstacle.sure === sure).map(({ code }) => obstacleFor(side, code))
  return [...new Set([...(sure && check.planObstacle ? [check.planObstacle] : []), ...codes])].map((code) =>
    t(`error.${code}`),
  )
}

function WhoSigns({ view, base, agreement, me, isHers, check, linkUntil }: AgreementProps) {
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

/** What this party can do now: sign, check the draft, name a guardian, look back; and to change or call off. */
function Act(props: AgreementProps) {
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

function SignCard({ view, base, agreement, me, isHers, formKey, problem, form }: AgreementProps) {
  const t = texts(view.lang)
  if (!me) return null
  const own = form === 'sign' ? problem : undefined
  return (
    <NowCard id="sign" title={t.rich('sign.title', { name: <Bdi>{me.name}</Bdi> })} tag={false}>
      <Form action={`${base}/sign`} formKey={formKey}>
        <input type="hidden" name="version" value={agreement.version} />
        <Checkbox
          name="read"
          label={t('sign.read')}
          checked={typed(own?.values, 'read') === 'on'}
          invalid={Boolean(errorOf(own?.errors, 'read'))}
        />
        <Checkbox
          name="may"
          label={t(`sign.may.${me.party}`, { company: agreement.terms.company })}
          checked={typed(own?.values, 'may') === 'on'}
          invalid={Boolean(errorOf(own?.errors, 'may'))}
        />
        <FormField name="name" label={t(isHers ? 'sign.name.je' : 'sign.name')} error={errorOf(own?.errors, 'name')}>
          <Textbox value={typed(own?.values, 'name') ?? me.name} autocomplete="name" />
        </FormField>
        <Button icon="sign">{t('sign.button')}</Button>
      </Form>
    </NowCard>
  )
}

function NameGuardian({ view, base, formKey, problem, form }: AgreementProps) {
  const t = texts(view.lang)
  const own = form === 'guardian' ? problem : undefined
  return (
    <Card title={t('guardian.title')} size={3} id="guardian">
      <Paragraph>{t('guardian.lead')}</Paragraph>
      <Form action={`${base}/guardian`} formKey={formKey}>
        <FormField name="name" id="guardian-name" label={t('guardian.name')} error={errorOf(own?.errors, 'name')}>
          <Textbox value={typed(own?.values, 'name')} />
        </FormField>
        <FormField name="email" label={t('guardian.email')} error={errorOf(own?.errors, 'email')}>
          <Textbox type="email" value={typed(own?.values, 'email')} />
        </FormField>
        <Button icon="mail">{t('guardian.button')}</Button>
      </Form>
    </Card>
  )
}

function BreakOff({ view, base, formKey, problem, form }: AgreementProps) {
  const t = texts(view.lang)
  const r = ruleTexts(view.lang)
  const own = form === 'break-off' ? problem : undefined
  return (
    <More summary={t('break-off')} open={form === 'break-off'}>
      <Form action={`${base}/break-off`} formKey={formKey}>
        <Fields
          name="reason"
          legend={t('break-off.lead')}
          error={errorOf(own?.errors, 'reason')}
          options={breakOffReasons.map(({ code, seenBy }) => ({
            value: code,
            label: r(`reason.${code}`),
            help: seenBy === 'school' ? t('break-off.school') : undefined,
          }))}
          value={typed(own?.values, 'reason')}
        />
        <Button kind="secondary">{t('break-off.button')}</Button>
      </Form>
    </More>
  )
}
