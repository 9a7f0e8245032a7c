import type { ProposalCard } from '../../../../platform/proposals.ts'
import { automatedAnchor, Card, Link, More, Note, Paragraph, Row, Section, type View } from '../../../../ui/index.ts'
import { allProposals, outsideProposals } from '../all-proposals.ts'
import { sayOf, texts } from '../texts/index.ts'
import { Point } from './point.tsx'
import { StatementFrame } from './statement-frame.tsx'

type Props = { view: View; isSchool: boolean }

/** Everything that goes automatically, in plain words; each notice beside a proposal leads to its own part. */
export function AutomatedPage({ view, isSchool }: Props) {
  const t = texts(view.lang)
  const young = view.person?.frame === 'young'
  return (
    <StatementFrame view={view} title={t('automated.title')} lead={t('automated.lead')}>
      {!young && (
        <div>
          <Note>{t('automated.for-whom')}</Note>
          {isSchool && (
            <Link href="/contests" alone>
              {t('automated.contests')}
            </Link>
          )}
        </div>
      )}
      <Section id="never" title={t('automated.never')}>
        <Paragraph>{t('automated.never.list')}</Paragraph>
      </Section>
      {allProposals.map((card) => (
        <One view={view} card={card} />
      ))}
      <Section id="outside" title={t('automated.outside')}>
        {outsideProposals.map(({ code }) => (
          <Point title={sayOf(t, `outside.${code}`)}>
            <Paragraph>{sayOf(t, `outside.${code}.why`)}</Paragraph>
          </Point>
        ))}
      </Section>
      <Section id="kept" title={t('automated.kept')}>
        <Paragraph>{t('automated.kept.text')}</Paragraph>
        {young && (
          <Link href="/automated/contests" alone>
            {t('automated.mine')}
          </Link>
        )}
        <Link href="/privacy" alone>
          {t('automated.privacy')}
        </Link>
      </Section>
    </StatementFrame>
  )
}

function One({ view, card }: { view: View; card: ProposalCard }) {
  const t = texts(view.lang)
  const say = (what: string) => sayOf(t, `proposal.${card.name}.${what}`)
  const slug = automatedAnchor(card.name)
  return (
    <Card as="section" id={slug} title={say('title')} size={2}>
      <Paragraph>{say('what')}</Paragraph>
      <Point title={t('automated.how')}>
        <Paragraph>{say('how')}</Paragraph>
      </Point>
      <Point title={t('automated.looks')}>
        <ul>
          {card.inputs.map((input) => (
            <li>{t(`input.${input}`)}</li>
          ))}
        </ul>
      </Point>
      <Point title={t('automated.who-decides')}>
        <Paragraph>{say('oversight')}</Paragraph>
      </Point>
      <YouCan view={view} card={card} />
      <More summary={t('automated.more')}>
        <ForWhoWantsMore view={view} card={card} />
      </More>
    </Card>
  )
}

function YouCan({ view, card }: { view: View; card: ProposalCard }) {
  const t = texts(view.lang)
  const slug = automatedAnchor(card.name)
  const young = view.person?.frame === 'young'
  if (view.person && !young) return null
  return (
    <Point title={t('automated.you')}>
      <Row>
        {young && card.stopsBy && (
          <Link href="/my-data/object" alone>
            {t('automated.off')}
          </Link>
        )}
        <Link href={`/automated/${slug}/contest`} alone>
          {t(young ? 'automated.contest' : 'automated.contest.sign-in')}
        </Link>
      </Row>
    </Point>
  )
}

function ForWhoWantsMore({ view, card }: { view: View; card: ProposalCard }) {
  const t = texts(view.lang)
  const say = (what: string) => sayOf(t, `proposal.${card.name}.${what}`)
  return (
    <>
      <Point title={t('automated.class')}>
        <Paragraph>
          {say('class')} {t(`law.${card.law}`)} {t(`treated.${card.treatedAs}`)}
        </Paragraph>
      </Point>
      <Point title={t('automated.risks')}>
        <ul>
          {card.risks.map(({ code }) => (
            <li>
              <b>{say(`risk.${code}`)}.</b> {say(`risk.${code}.done`)}
            </li>
          ))}
        </ul>
      </Point>
      <Note>{t('automated.version', { version: card.version })}</Note>
    </>
  )
}
