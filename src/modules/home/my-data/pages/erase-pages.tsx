import { sayDate } from '../../../../platform/i18n.ts'
import type { Problem } from '../../../../platform/web.ts'
import {
  Alert,
  Back,
  Bdi,
  Button,
  ButtonLink,
  Checkbox,
  errorOf,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Section,
  Stack,
  type View,
  VisitorFrame,
} from '../../../../ui/index.ts'
import type { BeforeErasing } from '../queries/before-erasing.ts'
import { wholeRegister } from '../register.ts'
import { texts } from '../texts/index.ts'
import { registerWords } from '../words.ts'
import { MyFrame } from './frame.tsx'

/** Said beforehand: what goes, what stops, what stays, why and until when. */
export function ErasePage({ view, before }: { view: View; before: BeforeErasing }) {
  const t = texts(view.lang)
  const words = registerWords(view.lang)
  const goes = before.tables.filter(({ name }) => leavesWhole(name))
  return (
    <MyFrame view={view} title={t('erase.title')}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Heading level={1}>{t('erase.title')}</Heading>
        <Lead>{t('erase.lead')}</Lead>
        <Section id="goes" title={t('erase.goes')}>
          <List>
            {goes.map(({ name, count }) => (
              <li>
                {words.table(name)} ({t('known.count', { n: count })})
              </li>
            ))}
          </List>
        </Section>
        <Stops view={view} before={before} />
        <Stays view={view} before={before} />
        <p>{t('erase.told')}</p>
        <p>
          <Link href="/my-data/download" alone>
            {t('erase.first')}
          </Link>
        </p>
        <ButtonLink href="/my-data/erase/sure">{t('erase.on')}</ButtonLink>
      </Stack>
    </MyFrame>
  )
}

function leavesWhole(name: string): boolean {
  const table = wholeRegister[name]
  return table?.kind === 'person' && table.erasure.does === 'delete'
}

function Stops({ view, before }: { view: View; before: BeforeErasing }) {
  const t = texts(view.lang)
  if (before.openApplications === 0 && before.off.length === 0) return null
  return (
    <Section id="ends" title={t('erase.ends')}>
      <List>
        {before.openApplications > 0 && <li>{t('erase.ends.applications', { n: before.openApplications })}</li>}
        {before.off.map(({ company }) => (
          <li>
            <Bdi>{t('erase.ends.agreement', { company })}</Bdi>
          </li>
        ))}
      </List>
    </Section>
  )
}

function Stays({ view, before }: { view: View; before: BeforeErasing }) {
  const t = texts(view.lang)
  const words = registerWords(view.lang)
  const others = before.tables.flatMap(({ name }) => {
    const table = wholeRegister[name]
    const kept = table?.kind === 'person' && ['blank', 'digest'].includes(table.erasure.does)
    return table && kept ? [{ name, why: words.stays(table), until: words.keep(table) }] : []
  })
  return (
    <Section id="stays" title={t('erase.stays')}>
      <List>
        {before.stays.map(({ company, until, runs }) => (
          <li>
            <Bdi>{t('erase.agreement', { company, date: sayDate(view.lang, until, 'year') })}</Bdi>{' '}
            {words.stays(wholeRegister['placements.agreement']!)} {runs && t('erase.agreement.runs')}
          </li>
        ))}
        {others.map(({ name, why, until }) => (
          <li>
            <b>{words.table(name)}</b>: {why} {until}.
          </li>
        ))}
      </List>
      {before.stays.length + others.length === 0 && <p>{t('erase.stays.none')}</p>}
    </Section>
  )
}

/** The second confirmation. */
export function SurePage({ view, formKey, problem }: { view: View; formKey: string; problem?: Problem | undefined }) {
  const t = texts(view.lang)
  return (
    <MyFrame view={view} title={t('sure.title')} errors={problem?.errors}>
      <Stack gap="l" read>
        <Back href="/my-data/erase">{t('erase.title')}</Back>
        <Heading level={1}>{t('sure.title')}</Heading>
        <Alert kind="warning">{t('sure.lead')}</Alert>
        <Form action="/my-data/erase" formKey={formKey}>
          <Checkbox name="sure" label={t('sure.tick')} invalid={errorOf(problem?.errors, 'sure') !== undefined} />
          <Button>{t('sure.button')}</Button>
        </Form>
        <Link href="/my-data" alone>
          {t('sure.back')}
        </Link>
      </Stack>
    </MyFrame>
  )
}

export function ErasedPage({ view }: { view: View }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('erased.title')}>
      <Stack gap="l" read>
        <Heading level={1}>{t('erased.title')}</Heading>
        <Lead>{t('erased.lead')}</Lead>
        <Link href="/" alone>
          {t('erased.home')}
        </Link>
      </Stack>
    </VisitorFrame>
  )
}
