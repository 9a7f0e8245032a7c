import { sayNumber } from '../../../platform/i18n.ts'
import { Bdi, Demo, Empty, Link, Note, Pagination, Section, Table, type View } from '../../../ui/index.ts'
import { sayAnswers } from '../../places/index.ts'
import { fieldName } from '../../region/index.ts'
import type { CityOffer } from '../queries/city-offer.ts'
import { type CityCompany, pageSize } from '../queries/list-city-companies.ts'
import type { City } from './programme-page.tsx'
import { pageTexts } from './texts/index.ts'

export type CompaniesProps = {
  view: View
  city: City
  offer: CityOffer
  companies: readonly CityCompany[]
  page: number
  hasNext: boolean
}

const addressOf = (page: number) => (page > 1 ? `/programme?page=${page}#companies` : '/programme#companies')

/** Every company of the city: what it does, whether it is recognised, what it offers, how it answers. */
export function Companies({ view, city, offer, companies, page, hasNext }: CompaniesProps) {
  const { lang } = view
  const t = pageTexts(lang)
  const title = t('companies', { city: city.name })
  const pages = Math.max(1, Math.ceil(offer.companies / pageSize))
  return (
    <Section id="companies" title={title} end={offer.madeUp && <Demo />}>
      {companies.length === 0 ? (
        <Empty title={t('companies.none')}>
          <Link href={addressOf(1)} alone>
            {t('companies.first')}
          </Link>
        </Empty>
      ) : (
        <>
          <Note>{t('companies.page', { page, pages })}</Note>
          <Table
            label={title}
            labelledby="companies"
            columns={[
              { label: t('col.company') },
              { label: t('col.town') },
              { label: t('col.field') },
              { label: t('col.recognised') },
              { label: t('col.places'), numeric: true },
              { label: t('col.open'), numeric: true },
              { label: t('col.answers') },
            ]}
            rows={companies.map((company) => ({
              head: <Bdi>{company.name}</Bdi>,
              cells: [
                <Bdi>{company.place}</Bdi>,
                fieldName(lang, company.field),
                company.recognitionNumber ? t('recognised.programmes', { n: company.programmes }) : t('recognised.not'),
                sayNumber(lang, company.places),
                sayNumber(lang, company.open),
                company.neverAnswers ? t('answers.never') : sayAnswers(lang, company.answersInDays),
              ],
            }))}
          />
        </>
      )}
      <Pagination
        label={title}
        previous={page > 1 && companies.length > 0 ? { href: addressOf(page - 1) } : undefined}
        next={hasNext ? { href: addressOf(page + 1) } : undefined}
      />
    </Section>
  )
}
