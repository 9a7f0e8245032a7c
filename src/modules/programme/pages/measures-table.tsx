import { Card, DataList, Heading, Note, Section, Stack, StatusBadge, Table, type View } from '../../../ui/index.ts'
import { type MeasurePart, measureParts, measures } from '../measures.ts'
import type { ParticipationState } from '../queries/list-participation.ts'
import { measureLine, measureName, partName, stateName } from '../words.ts'
import type { City } from './programme-page.tsx'
import { pageTexts } from './texts/index.ts'

export type MeasuresProps = {
  view: View
  /** The team's own city first. */
  cities: readonly City[]
  /** By measure, then city; no entry: the deal does not say that the city takes part. */
  participation: ReadonlyMap<string, ReadonlyMap<string, ParticipationState>>
}

/** Who does what: one table a part of the deal, the state of each city in words. */
export function Measures(props: MeasuresProps) {
  const t = pageTexts(props.view.lang)
  return (
    <Section id="measures" title={t('measures')} gap="l">
      <Note>{t('measures.lead')}</Note>
      {measureParts.map((part) =>
        measures[part].some((id) => props.participation.has(id)) ? (
          <Part {...props} part={part} />
        ) : (
          <Together {...props} part={part} />
        ),
      )}
    </Section>
  )
}

function Part({ view, cities, participation, part }: MeasuresProps & { part: MeasurePart }) {
  const { lang } = view
  const t = pageTexts(lang)
  return (
    <Stack gap="s">
      <Heading level={3} id={`part-${part}`}>
        {partName(lang, part)}
      </Heading>
      <Table
        label={partName(lang, part)}
        labelledby={`part-${part}`}
        columns={[{ label: t('col.measure') }, ...cities.map(({ name }) => ({ label: name }))]}
        rows={measures[part].map((id) => ({
          head: (
            <Stack gap="s">
              <span>{measureName(lang, id)}</span>
              <Note>{measureLine(lang, id)}</Note>
            </Stack>
          ),
          cells: cities.map((city, i) => {
            const state = participation.get(id)?.get(city.id) ?? null
            const word = stateName(lang, state)
            return i === 0 && state ? <StatusBadge kind={badgeOf(state)}>{word}</StatusBadge> : word
          }),
        }))}
      />
    </Stack>
  )
}

/** What no city does by itself: it binds them all. */
function Together({ view: { lang }, part }: MeasuresProps & { part: MeasurePart }) {
  return (
    <Stack gap="s">
      <Heading level={3} id={`part-${part}`}>
        {partName(lang, part)}
      </Heading>
      <Note>{pageTexts(lang)('measures.together')}</Note>
      <Card>
        <DataList items={measures[part].map((id) => ({ key: measureName(lang, id), value: measureLine(lang, id) }))} />
      </Card>
    </Stack>
  )
}

/** The word says the state; the badge only makes what runs in one's own city easy to find. */
const badgeOf = (state: ParticipationState) => (['takes-part', 'start', 'own'].includes(state) ? 'success' : 'neutral')
