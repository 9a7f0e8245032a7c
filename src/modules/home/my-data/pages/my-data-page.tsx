import { Card, Grid, Heading, Lead, Link, List, Row, Section, Stack, type View } from '../../../../ui/index.ts'
import type { Doing } from '../queries/list-doings.ts'
import type { Mine } from '../queries/read-mine.ts'
import { texts } from '../texts/index.ts'
import { registerWords } from '../words.ts'
import { Doings } from './doings.tsx'
import { MyFrame } from './frame.tsx'

const actions = ['download', 'correct', 'object', 'consent', 'erase'] as const

/** What is known, who looked, and what she can do with it. */
export function MyDataPage({ view, mine, doings }: { view: View; mine: readonly Mine[]; doings: readonly Doing[] }) {
  const t = texts(view.lang)
  const words = registerWords(view.lang)
  return (
    <MyFrame view={view} title={t('title')}>
      <Stack gap="xl">
        <Stack gap="s">
          <Heading level={1}>{t('title')}</Heading>
          <Lead>{t('lead')}</Lead>
        </Stack>
        <Section id="do" title={t('do')}>
          <Grid list>
            {actions.map((action) => (
              <Card as="li" href={`/my-data/${action}`} title={t(`do.${action}`)}>
                <p>{t(`do.${action}.what`)}</p>
              </Card>
            ))}
          </Grid>
        </Section>
        <Section id="known" title={t('known')}>
          <Card>
            <List rows>
              {mine
                .filter(({ count }) => count > 0)
                .map(({ name, count }) => (
                  <li>
                    <Row apart>
                      <span>{words.table(name)}</span>
                      <span class="kr-soft">{t('known.count', { n: count })}</span>
                    </Row>
                  </li>
                ))}
            </List>
          </Card>
          <p>
            <Link href="/my-data/known" alone>
              {t('known.all')}
            </Link>
          </p>
        </Section>
        <Section id="seen" title={t('seen')}>
          <Doings lang={view.lang} doings={doings} />
          <p>
            <Link href="/my-data/seen" alone>
              {t('seen.all')}
            </Link>
          </p>
        </Section>
      </Stack>
    </MyFrame>
  )
}
