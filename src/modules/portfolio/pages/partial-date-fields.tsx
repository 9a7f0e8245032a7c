import type { Language } from '../../../platform/i18n.ts'
import { FormField, Group, Row, Select, Textbox } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { monthNames } from './say.ts'

type Props = {
  name: string
  legend: string
  help?: string | undefined
  month?: string | undefined
  year?: string | undefined
  lang: Language
  error?: string | undefined
}

/** A month that may be left open, and a year: `name.month`, `name.year`. */
export function PartialDateFields({ name, legend, help, month = '', year, lang, error }: Props) {
  const t = texts(lang)
  return (
    <Group name={name} legend={legend} help={help} error={error}>
      <Row>
        <FormField name={`${name}.month`} id={name} label={t('date.month')}>
          <Select
            width="s"
            value={/^\s*\d{1,2}\s*$/.test(month) ? String(Number(month)) : ''}
            empty={t('date.month.open')}
            options={monthNames(lang).map((label, i) => ({ value: String(i + 1), label }))}
          />
        </FormField>
        <FormField name={`${name}.year`} label={t('date.year')}>
          <Textbox width="xs" value={year} inputmode="numeric" maxlength={4} autocomplete="off" />
        </FormField>
      </Row>
    </Group>
  )
}
