import { sayDate } from '../../../../platform/i18n.ts'
import { Link, Note, Paragraph, Section, Table, type View } from '../../../../ui/index.ts'
import { accessibility } from '../accessibility.ts'
import type { Officer } from '../officers.ts'
import { texts } from '../texts/index.ts'
import { Point } from './point.tsx'
import { StatementFrame } from './statement-frame.tsx'

type Props = { view: View; officers: readonly Officer[] }

/** In the form of the Dutch model statement: status, what was tested, known gaps, where to tell, who enforces. */
export function AccessibilityPage({ view, officers }: Props) {
  const t = texts(view.lang)
  return (
    <StatementFrame view={view} title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <Section id="status" title={t('accessibility.status')}>
        <Paragraph>
          <b>{t('accessibility.status.c')}</b>
        </Paragraph>
        <Paragraph>{t('accessibility.status.why')}</Paragraph>
        <Point title={t('accessibility.standard')}>
          <Paragraph>{t('accessibility.standard.text')}</Paragraph>
        </Point>
        <Note icon="info">{t('accessibility.status.invalid')}</Note>
      </Section>
      <Section id="tested" title={t('accessibility.tested')}>
        <Table
          label={t('accessibility.tested')}
          labelledby="tested"
          columns={[
            { label: t('accessibility.tested.what') },
            { label: t('accessibility.tested.with') },
            { label: t('accessibility.tested.when') },
          ]}
          rows={accessibility.tests.map(({ code, tool }) => ({
            head: t(`accessibility.test.${code}`),
            cells: [tool, t('accessibility.each-change')],
          }))}
        />
        <Paragraph>{t('accessibility.not-tested')}</Paragraph>
      </Section>
      <Section id="gaps" title={t('accessibility.gaps')}>
        {accessibility.gaps.map((code) => (
          <Point title={t(`accessibility.gap.${code}`)}>
            <Paragraph>{t(`accessibility.gap.${code}.why`)}</Paragraph>
          </Point>
        ))}
      </Section>
      <Section id="tell" title={t('accessibility.tell')}>
        <Paragraph>{t('accessibility.tell.text')}</Paragraph>
        <ul>
          {officers.map(({ city, email }) => (
            <li>
              {city}: {email ? <Link href={`mailto:${email}`}>{email}</Link> : t('privacy.who.none')}
            </li>
          ))}
        </ul>
        {officers.some(({ madeUp }) => madeUp) && <Note icon="info">{t('privacy.who.made-up')}</Note>}
      </Section>
      <Section id="enforce" title={t('accessibility.enforce')}>
        <Paragraph>{t('accessibility.enforce.text')}</Paragraph>
        <Link href="https://www.nationaleombudsman.nl" out alone>
          {t('accessibility.enforce.link')}
        </Link>
        <Note>
          {t('accessibility.measured', {
            date: sayDate(view.lang, Temporal.PlainDate.from(accessibility.drawnUp), 'year'),
          })}
        </Note>
      </Section>
    </StatementFrame>
  )
}
