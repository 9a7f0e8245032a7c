import { Refusal } from '../../platform/errors.ts'
import { dayOf } from '../../platform/i18n.ts'
import { page, read, router, signedIn } from '../../platform/web.ts'
import { listCities } from '../region/index.ts'
import { ProgrammePage } from './pages/programme-page.tsx'
import { programmeCity } from './policy.ts'
import { cityOffer } from './queries/city-offer.ts'
import { listCityCompanies } from './queries/list-city-companies.ts'
import { listParticipation } from './queries/list-participation.ts'

export const routes = router()

routes.get('/programme', async (c) => {
  const cityId = programmeCity(signedIn(c))
  if (!cityId) throw new Refusal('not-found', 'not-found')
  const today = dayOf(c.var.services.clock.now())
  const asked = c.req.query('page') ?? ''
  const number = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  const { cities, offer, list, participation } = await read(c, async (trx) => ({
    cities: await listCities(trx),
    offer: await cityOffer(trx, cityId, today),
    list: await listCityCompanies(trx, cityId, number, today),
    participation: await listParticipation(trx),
  }))
  const city = cities.find(({ id }) => id === cityId)
  if (!city) throw new Refusal('not-found', 'not-found')
  const byMeasure = Map.groupBy(participation, ({ measureId }) => measureId)
  return page(
    c,
    <ProgrammePage
      view={c.var.view}
      city={city}
      cities={[city, ...cities.filter(({ id }) => id !== cityId)]}
      offer={offer}
      participation={
        new Map([...byMeasure].map(([id, all]) => [id, new Map(all.map((one) => [one.cityId, one.state]))]))
      }
      companies={list.companies}
      page={number}
      hasNext={list.hasNext}
    />,
  )
})
