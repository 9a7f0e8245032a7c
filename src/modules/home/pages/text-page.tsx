import { Heading, Lead, Paragraph, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

const pages = {
  accessibility: ['accessibility.how', 'accessibility.known', 'accessibility.tell'],
  privacy: ['privacy.1', 'privacy.2', 'privacy.3', 'privacy.4', 'privacy.5', 'privacy.6'],
  help: ['help.1', 'help.2', 'help.3'],
  about: ['about.1', 'about.2'],
} as const

/** The four pages of the footer: a title, a lead, and paragraphs. */
export function TextPage({ view, name }: { view: View; name: keyof typeof pages }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t(`${name}.title`)} signIn={!view.person}>
      <Stack gap="l" read>
        <Heading level={1}>{t(`${name}.title`)}</Heading>
        <Lead>{t(`${name}.lead`)}</Lead>
        {pages[name].map((key) => (
          <Paragraph>{t(key)}</Paragraph>
        ))}
      </Stack>
    </VisitorFrame>
  )
}
