import { ButtonLink, Heading, Lead, List, Row, Stack, type View, YoungFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; replaced: readonly string[]; href: string }

/** Some characters can't be drawn in the PDF: said before she sends it to somebody. */
export function ReplacedPage({ view, replaced, href }: Props) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('replaced.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('replaced.title')}</Heading>
        <Lead>{t('replaced.lead', { n: replaced.length })}</Lead>
        <List>
          {replaced.map((character) => (
            <li>
              <bdi>{character}</bdi> <span class="kr-soft">{codeOf(character)}</span>
            </li>
          ))}
        </List>
        <Row>
          <ButtonLink href={href} icon="download" iconFirst>
            {t('replaced.anyway')}
          </ButtonLink>
          <ButtonLink href="/cv" kind="secondary">
            {t('to-cv')}
          </ButtonLink>
        </Row>
      </Stack>
    </YoungFrame>
  )
}

const codeOf = (character: string) =>
  [...character].map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** The PDF could not be made now. */
export function NoPdfPage({
  view,
  code,
  again,
}: {
  view: View
  code: 'pdf-busy' | 'pdf-timeout' | 'pdf-failed'
  again: string
}) {
  const t = texts(view.lang)
  return (
    <YoungFrame view={view} title={t('no-pdf.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('no-pdf.title')}</Heading>
        <Lead>{t(`no-pdf.${code}`)}</Lead>
        <Row>
          <ButtonLink href={again}>{t('no-pdf.again')}</ButtonLink>
          <ButtonLink href="/cv" kind="secondary">
            {t('to-cv')}
          </ButtonLink>
        </Row>
      </Stack>
    </YoungFrame>
  )
}
