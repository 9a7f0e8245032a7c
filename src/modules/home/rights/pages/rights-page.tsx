import { Heading, Lead, Note, Section, Stack, Table, type View, VisitorFrame } from '../../../../ui/index.ts'
import { peopleTexts } from '../../../people/index.ts'
import { texts } from '../texts/index.ts'
import { type Asker, askers, commandsMay, pagesMay } from '../who-may.ts'

/** Every use case and every page, and who may: made from the table that the tests hold against the running product. */
export function RightsPage({ view }: { view: View }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('rights.title')} signIn={!view.person}>
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>{t('rights.title')}</Heading>
          <Lead>{t('rights.lead')}</Lead>
          <Note>{t('rights.ended')}</Note>
          <Note>{t('rights.acting')}</Note>
        </Stack>
        {Object.keys(pagesMay).map((module) => (
          <Section id={module} title={sayModule(view, module)}>
            <Lines view={view} kind="command" module={module} lines={commandsMay[module] ?? {}} />
            <Lines view={view} kind="page" module={module} lines={pagesMay[module] ?? {}} />
          </Section>
        ))}
      </Stack>
    </VisitorFrame>
  )
}

type Key = Parameters<ReturnType<typeof texts>>[0]
const sayModule = (view: View, module: string) => texts(view.lang)(`module.${module}` as Key)

type LinesProps = {
  view: View
  kind: 'command' | 'page'
  module: string
  lines: Readonly<Record<string, readonly Asker[]>>
}

function Lines({ view, kind, module, lines }: LinesProps) {
  const t = texts(view.lang)
  const names = Object.keys(lines)
  if (names.length === 0) return null
  return (
    <Table
      label={`${sayModule(view, module)}: ${t(kind === 'command' ? 'rights.do' : 'rights.read')}`}
      columns={[{ label: t(kind === 'command' ? 'rights.do' : 'rights.read') }, { label: t('rights.who') }]}
      rows={names.map((name) => ({
        head: t(`${kind}.${name}` as Key),
        cells: [sayAskers(view, lines[name] ?? [])],
      }))}
    />
  )
}

function sayAskers(view: View, may: readonly Asker[]): string {
  const t = texts(view.lang)
  if (may.length === askers.length) return t('rights.all')
  const accounts = askers.filter((asker) => asker !== 'visitor' && asker !== 'link')
  const said: string[] = may.flatMap((asker) => (asker === 'visitor' || asker === 'link' ? t(`rights.${asker}`) : []))
  if (accounts.every((asker) => may.includes(asker))) said.unshift(t('rights.signed-in'))
  else
    for (const asker of accounts)
      if (may.includes(asker)) said.push(peopleTexts(view.lang)(`role.${asker}` as 'role.young'))
  return said.join(', ') || t('rights.nobody')
}
