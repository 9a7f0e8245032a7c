import { dayOf, type Language, sayDate, sayTime } from '../../../../platform/i18n.ts'
import { Card, Empty, List, Note } from '../../../../ui/index.ts'
import type { Acted, Doing } from '../queries/list-doings.ts'
import { texts } from '../texts/index.ts'

/** "mentor: bekeek mijn route". */
export function sayDoing(lang: Language, { who, action }: Doing): string {
  const t = texts(lang)
  const key = `did.${action}`
  const what = t.has(key) ? t(key) : action.startsWith('read ') ? t('did.read') : t('did.other', { action })
  return t('seen.line', { who: t(`who.${who}`), what })
}

export function Doings({ lang, doings }: { lang: Language; doings: readonly Doing[] }) {
  const t = texts(lang)
  if (doings.length === 0) return <Empty title={t('seen.none')} />
  return (
    <Card>
      <List rows>
        {doings.map((doing) => (
          <li>
            <b>{sayDoing(lang, doing)}</b>
            <Note>{t('seen.at', { date: sayDate(lang, dayOf(doing.at), 'year'), time: sayTime(lang, doing.at) })}</Note>
          </li>
        ))}
      </List>
    </Card>
  )
}

export function ActedFor({ lang, acted }: { lang: Language; acted: readonly Acted[] }) {
  const t = texts(lang)
  return (
    <Card>
      <List rows>
        {acted.map(({ since, until, reason }) => (
          <li>
            {t('acting.line', {
              date: sayDate(lang, dayOf(since), 'year'),
              from: sayTime(lang, since),
              until: sayTime(lang, until),
              reason,
            })}
          </li>
        ))}
      </List>
    </Card>
  )
}
