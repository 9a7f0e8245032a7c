import { Button, Card, Grid, Heading, Lead, Ring, Row, Stack, type View, VisitorFrame } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export const personaKeys = ['amina', 'hodan', 'ilse', 'karel', 'team', 'sam', 'farid'] as const
export type PersonaKey = (typeof personaKeys)[number]
export type DemoPersona = { key: PersonaKey; name: string; cityId: string }

/** One form with one button a person, and nothing else. */
export function DemoPage({ view, personas, formKey }: { view: View; personas: DemoPersona[]; formKey: string }) {
  const t = texts(view.lang)
  return (
    <VisitorFrame view={view} title={t('demo.title')} sheet="sign-in">
      <Stack gap="l">
        <Stack gap="s">
          <Heading level={1}>{t('demo.title')}</Heading>
          <Lead>{t('demo.lead')}</Lead>
        </Stack>
        <form action="/demo" method="post">
          <input type="hidden" name="form-key" value={formKey} />
          <Grid list>
            {personas.map((persona) => (
              <Card as="li" city={persona.cityId}>
                <Row keep>
                  <Ring name={persona.name} />
                  <Button kind="secondary" name="persona" value={persona.key}>
                    {persona.name}
                  </Button>
                </Row>
                <p>{t(`persona.${persona.key}`)}</p>
              </Card>
            ))}
          </Grid>
        </form>
      </Stack>
    </VisitorFrame>
  )
}
