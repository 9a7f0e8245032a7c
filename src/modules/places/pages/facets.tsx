import { Button, Fields, Form, FormField, Select, Sheet, type View } from '../../../ui/index.ts'
import { fieldName } from '../../region/index.ts'
import { type Ask, distances, fieldsOf, type Standard } from '../ask.ts'
import { type FacetCounts, kinds, needs } from '../rules/facets.ts'
import { sayKind } from '../say.ts'
import { texts } from '../texts/index.ts'

export type FacetProps = {
  view: View
  ask: Ask
  standard: Standard
  counts: FacetCounts
  /** There are more than could be counted: then no numbers. */
  more: boolean
  cities: readonly { id: string; name: string }[]
  /** She follows a programme, and recognition means for that one. */
  hasProgramme: boolean
}

/** The search as hidden fields, less what this form asks itself. */
export function HiddenFields({ ask, standard, less }: { ask: Ask; standard: Standard; less: readonly string[] }) {
  return (
    <>
      {fieldsOf(ask, standard)
        .filter(([name]) => !less.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  )
}

/** What one can choose, each with how many places that gives. A form of its own, sent with its own button. */
export function Facets({ view, ask, standard, counts, more, cities, hasProgramme }: FacetProps) {
  const t = texts(view.lang)
  const young = view.person?.frame === 'young'
  const label = (text: string, n: number) => (
    <>
      {text} {!more && <span class="kr-soft kr-num">{t('facet.number', { n })}</span>}
    </>
  )
  const fields = counts.fields.filter(({ id }) => id !== 'other')
  const missing = ask.fields.filter((id) => !fields.some((field) => field.id === id)).map((id) => ({ id, n: 0 }))
  return (
    <Sheet id="facets" label={t(young ? 'search.facets' : 'search.facets.adult')}>
      <Form method="get" action="/places">
        <HiddenFields
          ask={ask}
          standard={standard}
          less={['kind', 'need', 'field', ...(standard.hasHome ? ['within'] : ['city'])]}
        />
        <Fields
          type="checkbox"
          name="kind"
          legend={t(young ? 'facet.kind' : 'facet.kind.adult')}
          options={kinds.map((kind) => ({ value: kind, label: label(sayKind(view.lang, kind), counts.kinds[kind]) }))}
          value={ask.kinds}
        />
        {standard.hasHome ? (
          <Fields
            name="within"
            legend={t('facet.within')}
            options={[
              ...distances.map((minutes) => ({ value: String(minutes), label: t('facet.minutes', { minutes }) })),
              { value: 'any', label: t('facet.within.any') },
            ]}
            value={String(ask.within ?? 'any')}
          />
        ) : (
          <FormField name="city" label={t('facet.city')}>
            <Select
              options={[
                { value: 'any', label: t('facet.city.any') },
                ...cities.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={ask.city ?? 'any'}
            />
          </FormField>
        )}
        <Fields
          type="checkbox"
          name="need"
          legend={t('facet.need')}
          options={needs.map((need) => ({
            value: need,
            label: label(
              t(need === 'recognised' && hasProgramme ? 'facet.need.recognised.her' : `facet.need.${need}`),
              counts.needs[need],
            ),
            help: need === 'quick' ? t('facet.need.quick.note') : undefined,
          }))}
          value={ask.needs}
        />
        <Fields
          type="checkbox"
          name="field"
          legend={t('facet.field')}
          options={[...fields, ...missing].map(({ id, n }) => ({
            value: id,
            label: label(fieldName(view.lang, id), n),
          }))}
          value={ask.fields}
        />
        <Button kind="secondary">{t('search.show')}</Button>
      </Form>
    </Sheet>
  )
}
