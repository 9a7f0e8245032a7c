import { sayList } from '../../../../platform/i18n.ts'
import { Back, Bdi, DataList, Heading, Lead, More, Note, Stack, type View } from '../../../../ui/index.ts'
import { columnsOf, type Mine } from '../queries/read-mine.ts'
import { sayValue } from '../say-value.ts'
import { texts } from '../texts/index.ts'
import { registerWords } from '../words.ts'
import { MyFrame } from './frame.tsx'

/** By kind: why it is there, how long, who sees it, and what it says. */
export function KnownPage({ view, mine }: { view: View; mine: readonly Mine[] }) {
  const t = texts(view.lang)
  const words = registerWords(view.lang)
  const absent = mine.filter(({ count }) => count === 0).map(({ name }) => lowered(words.table(name)))
  return (
    <MyFrame view={view} title={t('known')}>
      <Stack gap="l" read>
        <Back href="/my-data">{t('back')}</Back>
        <Stack gap="s">
          <Heading level={1}>{t('known')}</Heading>
          <Lead>{t('known.lead')}</Lead>
        </Stack>
        <Stack gap="m">
          {mine
            .filter(({ count }) => count > 0)
            .map((one) => (
              <Kind view={view} one={one} />
            ))}
        </Stack>
        {absent.length > 0 && <Note>{t('known.nothing', { kinds: sayList(view.lang, absent) })}</Note>}
      </Stack>
    </MyFrame>
  )
}

/** Inside a sentence; names such as DigiD keep their capitals. */
const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1)

function Kind({ view: { lang }, one: { name, table, count, rows } }: { view: View; one: Mine }) {
  const t = texts(lang)
  const words = registerWords(lang)
  return (
    <More summary={`${words.table(name)} (${t('known.count', { n: count })})`}>
      <Stack gap="m">
        <DataList
          items={[
            { key: t('known.for'), value: words.purpose(table) },
            { key: t('known.ground'), value: words.ground(table) },
            { key: t('known.keep'), value: words.keep(table) },
            { key: t('known.who'), value: words.seenBy(table) },
            { key: t('known.leaves'), value: words.leaves(table) },
          ]}
        />
        {count > rows.length && <Note>{t('known.first', { n: rows.length })}</Note>}
        {rows.map((row) => (
          <DataList
            items={columnsOf(table).map((column) => {
              const said = sayValue(lang, row[column])
              return {
                key: words.field(column),
                value: said === null ? <span class="kr-soft">{t('known.none')}</span> : <Bdi>{said}</Bdi>,
              }
            })}
          />
        ))}
      </Stack>
    </More>
  )
}
