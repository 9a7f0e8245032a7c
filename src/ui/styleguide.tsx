import { Button } from './actions.tsx'
import { FormField, Select } from './fields.tsx'
import { Form } from './form.tsx'
import { VisitorFrame } from './frames.tsx'
import { Row, Stack } from './layout.tsx'
import { Buttons, Colours, Type } from './styleguide/basics.tsx'
import { Cards, Messages } from './styleguide/content.tsx'
import { Forms } from './styleguide/forms.tsx'
import { Line } from './styleguide/line.tsx'
import { Numbers } from './styleguide/numbers.tsx'
import { Drawings, People } from './styleguide/people.tsx'
import { cityIds, sample, samples } from './styleguide/sample.ts'
import { Heading, Lead } from './text.tsx'
import type { View } from './view.ts'
import { texts, words } from './words.ts'

type Theme = (typeof cityIds)[number]
const isTheme = (id: string | undefined): id is Theme => (cityIds as readonly (string | undefined)[]).includes(id)

/** Every part in every state, in the colours of a city: `theme` is what `?city=` says. */
export function StyleguidePage({ view, theme }: { view: View; theme?: string | undefined }) {
  const city = isTheme(theme) ? theme : undefined
  const shown: View = { ...view, city: city && { id: city, name: samples(view.lang)(`city.${city}`) } }
  return (
    <VisitorFrame view={shown} title={texts(view.lang)('styleguide.title')} sheet={['guess', 'figures', 'styleguide']}>
      <Stack gap="xl">
        <Intro city={city} path={view.path} />
        <Colours />
        <Type />
        <Buttons />
        <Line />
        <Forms />
        <Messages />
        <Cards />
        <People />
        <Numbers />
        <Drawings />
      </Stack>
    </VisitorFrame>
  )
}

function Intro({ city, path }: { city: Theme | undefined; path: string }) {
  const { t } = words()
  const s = sample()
  return (
    <Stack>
      <Heading level={1}>{t('styleguide.title')}</Heading>
      <Lead>{s('intro')}</Lead>
      <Form method="get" action={path}>
        <Row class="kr-pick">
          <FormField name="city" label={t('styleguide.theme')}>
            <Select
              value={city ?? ''}
              empty={s('city.none')}
              options={cityIds.map((id) => ({ value: id, label: s(`city.${id}`) }))}
            />
          </FormField>
          <Button kind="secondary">{t('styleguide.show')}</Button>
        </Row>
      </Form>
    </Stack>
  )
}
