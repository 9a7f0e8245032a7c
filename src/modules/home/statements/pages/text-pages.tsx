import { Link, Note, Paragraph, Section, type View } from '../../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { StatementFrame } from './statement-frame.tsx'

const pages = { help: ['help.1', 'help.2', 'help.3'], about: ['about.1', 'about.2'] } as const

/** Help, and what this is: a title, a lead, paragraphs, and where to read on. */
export function TextPage({ view, name }: { view: View; name: keyof typeof pages }) {
  const t = texts(view.lang)
  return (
    <StatementFrame view={view} title={t(`${name}.title`)} lead={t(`${name}.lead`)}>
      <div class="kr-stack">
        {pages[name].map((key) => (
          <Paragraph>{t(key)}</Paragraph>
        ))}
      </div>
      {name === 'help' ? (
        <Link href="/report-a-weakness" alone>
          {t('help.weakness')}
        </Link>
      ) : (
        <div class="kr-stack kr-stack--s">
          <Link href="/automated" alone>
            {t('about.automated')}
          </Link>
          <Link href="/rights" alone>
            {t('about.rights')}
          </Link>
        </div>
      )}
    </StatementFrame>
  )
}

type WeaknessProps = { view: View; contact: string | undefined; madeUp: boolean }

/** Coordinated disclosure: how to report a weakness, what we do, what we ask. */
export function WeaknessPage({ view, contact, madeUp }: WeaknessProps) {
  const t = texts(view.lang)
  const address = contact?.replace(/^mailto:/, '')
  return (
    <StatementFrame view={view} title={t('weakness.title')} lead={t('weakness.lead')}>
      <Section id="how" title={t('weakness.how')}>
        <Paragraph>
          {contact && address
            ? t.rich('weakness.how.contact', { contact: <Link href={contact}>{address}</Link> })
            : t('weakness.how.none')}
        </Paragraph>
        {madeUp && <Note icon="info">{t('weakness.how.made-up')}</Note>}
        <Paragraph>{t('weakness.how.what')}</Paragraph>
      </Section>
      {(['we', 'you'] as const).map((side) => (
        <Section id={side} title={t(`weakness.${side}`)}>
          <ul>
            {([1, 2, 3] as const).map((n) => (
              <li>{t(`weakness.${side}.${n}`)}</li>
            ))}
          </ul>
        </Section>
      ))}
      {contact && (
        <Link href="/.well-known/security.txt" alone>
          {t('weakness.txt')}
        </Link>
      )}
    </StatementFrame>
  )
}
