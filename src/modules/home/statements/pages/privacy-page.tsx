import type { PersonTable } from '../../../../platform/register.ts'
import { Link, More, Note, Paragraph, Row, Section, Stack, Table, type View } from '../../../../ui/index.ts'
import { registerWords } from '../../my-data/words.ts'
import { type Audience, audiences, tablesFor } from '../audiences.ts'
import type { Officer } from '../officers.ts'
import { texts } from '../texts/index.ts'
import { Point } from './point.tsx'
import { StatementFrame } from './statement-frame.tsx'

type Props = { view: View; audience: Audience; officers: readonly Officer[] }

/** What is kept about somebody, why and how long: made from the register that the clearing up runs on. */
export function PrivacyPage(props: Props) {
  const { view, audience } = props
  const t = texts(view.lang)
  const young = audience === 'young'
  return (
    <StatementFrame view={view} title={t(`privacy.title.${audience}`)} lead={t(`privacy.lead.${audience}`)}>
      <nav aria-label={t('privacy.for')}>
        <Note>{t('privacy.for')}</Note>
        <Row>
          {(Object.keys(audiences) as Audience[])
            .filter((other) => other !== audience)
            .map((other) => (
              <Link href={audiences[other]} alone>
                {t(`privacy.for.${other}`)}
              </Link>
            ))}
        </Row>
      </nav>
      <Section id="sees" title={t('privacy.sees')}>
        <Paragraph>{t(`privacy.sees.${audience}`)}</Paragraph>
        <Paragraph>{t('privacy.never.text')}</Paragraph>
      </Section>
      <Who {...props} />
      <Section id="what" title={t('privacy.what')}>
        <Paragraph>{t(young ? 'privacy.what.young' : 'privacy.what.adult')}</Paragraph>
        <Kept {...props} />
      </Section>
      <Rights {...props} />
      <Section id="automated" title={t('privacy.automated')}>
        <Paragraph>{t('privacy.automated.text')}</Paragraph>
        <Link href="/automated" alone>
          {t('privacy.automated.link')}
        </Link>
      </Section>
      <Section id="complain" title={t('privacy.complain')}>
        <Paragraph>{t(young ? 'privacy.complain.text' : 'privacy.complain.adult')}</Paragraph>
        <Link href="https://www.autoriteitpersoonsgegevens.nl" out alone>
          {t('privacy.complain.link')}
        </Link>
      </Section>
      <Section id="cookies" title={t('privacy.cookies')}>
        <Paragraph>{t(young ? 'privacy.cookies.text' : 'privacy.cookies.adult')}</Paragraph>
      </Section>
    </StatementFrame>
  )
}

/** Who is responsible in each city, her own first. */
function Who({ view, officers }: Props) {
  const t = texts(view.lang)
  const own = (officer: Officer) => Number(officer.cityId === view.city?.id)
  const sorted = officers.toSorted((a, b) => own(b) - own(a))
  return (
    <Section id="who" title={t('privacy.who')}>
      <Paragraph>{t('privacy.who.text')}</Paragraph>
      <Table
        label={t('privacy.who')}
        labelledby="who"
        columns={[{ label: t('privacy.who.city') }, { label: t('privacy.who.officer') }]}
        rows={sorted.map(({ city, email }) => ({
          head: city,
          cells: [email ? <Link href={`mailto:${email}`}>{email}</Link> : t('privacy.who.none')],
        }))}
      />
      {officers.some(({ madeUp }) => madeUp) && <Note icon="info">{t('privacy.who.made-up')}</Note>}
    </Section>
  )
}

/** By subject: what, why, who sees it, how long. */
function Kept({ view, audience }: Props) {
  const words = registerWords(view.lang)
  const bySubject = Map.groupBy(tablesFor(audience), ([name]) => name.split('.')[0]!)
  return (
    <Stack gap="s">
      {[...bySubject].map(([schema, tables]) => (
        <More summary={words.title(schema)}>
          {tables.map(([name, table]) => (
            <Point title={words.table(name)}>
              <Paragraph>
                <Why view={view} table={table} />
              </Paragraph>
            </Point>
          ))}
        </More>
      ))}
    </Stack>
  )
}

function Why({ view, table }: { view: View; table: PersonTable }) {
  const t = texts(view.lang)
  const words = registerWords(view.lang)
  return (
    <>
      {t('privacy.why', { purpose: words.purpose(table), ground: words.ground(table) })}{' '}
      {t('privacy.seen', { readers: words.seenBy(table) })} {t('privacy.kept', { term: words.keep(table) })}
    </>
  )
}

function Rights({ view, audience }: Props) {
  const t = texts(view.lang)
  const young = audience === 'young'
  return (
    <Section id="rights" title={t(young ? 'privacy.rights' : 'privacy.rights.adult')}>
      <ul>
        <li>{t('privacy.rights.see')}</li>
        <li>{t('privacy.rights.more')}</li>
      </ul>
      <Paragraph>{t(young ? 'privacy.rights.text' : 'privacy.rights.adult.text')}</Paragraph>
      {young && <Paragraph>{t('privacy.rights.young.16')}</Paragraph>}
      <Link href="/my-data" alone strong>
        {t('privacy.rights.link')}
      </Link>
    </Section>
  )
}
