import { dayOf, type Language, sayDate } from '../../../platform/i18n.ts'
import { Alert, Bdi, Card, DataList, Heading, More, Note, Paragraph, Row, type View } from '../../../ui/index.ts'
import { obstacleFor, type PlanCheck, sayFindings } from '../check-plan.ts'
import type { Agreement } from '../queries/read-agreement.ts'
import type { Ending } from '../queries/read-ending.ts'
import type { Party } from '../rules/who-signs.ts'
import { formTexts, ruleTexts, texts } from '../texts/index.ts'
import type { AgreementProps } from './agreement-props.ts'
import { sideOfReader } from './agreement-props.ts'
import { changesSince, factsOf } from './facts.ts'

/** Why it stopped early: for the school, and for her as far as it is hers to know. */
export function Ended({ view, ending, company }: { view: View; ending: Ending; company: string }) {
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

/** What is agreed, what the law says of it, and what changed since the version before. */
export function Paper({ view, agreement, me, check, linkUntil }: AgreementProps) {
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
        items={factsOf(lang, agreement.terms, agreement.terms.young).map(({ label, value, lines }) => ({
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

/** What stands in the way of signing, while it can still be signed. */
function sayObstacles(lang: Language, { state }: Agreement, check: PlanCheck, side: Party, sure: boolean): string[] {
  if (state !== 'draft' && state !== 'open') return []
  const t = formTexts(lang)
  const codes = check.obstacles.filter((obstacle) => obstacle.sure === sure).map(({ code }) => obstacleFor(side, code))
  return [...new Set([...(sure && check.planObstacle ? [check.planObstacle] : []), ...codes])].map((code) =>
    t(`error.${code}`),
  )
}
