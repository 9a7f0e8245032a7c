import { sayList } from '../../../platform/i18n.ts'
import { List, Note, Paragraph, Section, type View } from '../../../ui/index.ts'
import { importTexts, sayUnclear } from '../import/index.ts'
import type { CvImport } from '../queries/read-import.ts'
import { texts } from '../texts/index.ts'

/** What stays behind and why: private things in one line, the rest one by one. */
export function NotTaken({ view, file, skills }: { view: View; file: CvImport; skills: string[] }) {
  const t = texts(view.lang)
  const said = importTexts(view.lang)
  const { unclear } = file.reading
  const fields = unclear.filter(({ code }) => code === 'not-taken-private')
  const others = unclear.filter(({ code }) => code !== 'not-taken-private')
  const nameOf = (field: string) => {
    const key: string = `private.${field}`
    return said.has(key) ? said(key) : field
  }
  if (unclear.length === 0 && skills.length === 0) return null
  return (
    <Section title={t('not-taken.title')} id="not-taken">
      {fields.length > 0 && (
        <Note icon="lock">
          {t('not-taken.private', {
            fields: sayList(
              view.lang,
              fields.map(({ sample }) => nameOf(sample)),
            ),
          })}
        </Note>
      )}
      {skills.length > 0 && (
        <Paragraph>
          {t.rich('not-taken.skills', { skills: <bdi class="kr-break">{sayList(view.lang, skills)}</bdi> })}
        </Paragraph>
      )}
      {others.length > 0 && (
        <List rows>
          {others.map((one) => (
            <li>{sayUnclear(view.lang, one)}</li>
          ))}
        </List>
      )}
    </Section>
  )
}
