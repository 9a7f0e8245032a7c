import type { FormValues } from '../../../platform/forms.ts'
import { Button, FlowFrame, Form, Heading, Lead, List, Note, Row, Stack, type View } from '../../../ui/index.ts'
import type { SensitiveWord } from '../rules/sensitive-words.ts'
import { texts } from '../texts/index.ts'

type Props = { view: View; words: readonly SensitiveWord[]; values: FormValues; action: string; back: string }

/** What she wrote may tell her faith or the language of her home. She decides; both answers weigh the same. */
export function DeliberatePage({ view, words, values, action, back }: Props) {
  const t = texts(view.lang)
  const { 'form-key': formKey, deliberate: _, ...fields } = values
  return (
    <FlowFrame view={view} title={t('deliberate.title')} back={{ href: back }}>
      <Stack gap="s">
        <Heading level={1}>{t('deliberate.title')}</Heading>
        <Lead>{t('deliberate.lead')}</Lead>
      </Stack>
      <List>
        {words.map(({ word, kind }) => (
          <li>{t.rich(`deliberate.${kind}`, { word: <b>{word}</b> })}</li>
        ))}
      </List>
      <Note>{t('deliberate.note')}</Note>
      <Form action={action} formKey={typeof formKey === 'string' ? formKey : ''}>
        {Object.entries(fields).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map(
            (one) => typeof one === 'string' && <input type="hidden" name={name} value={one} />,
          ),
        )}
        <Row>
          <Button kind="secondary" name="deliberate" value="keep">
            {t('deliberate.keep')}
          </Button>
          <Button kind="secondary" name="deliberate" value="change">
            {t('deliberate.change')}
          </Button>
        </Row>
      </Form>
    </FlowFrame>
  )
}
