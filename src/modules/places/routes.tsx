import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database.ts'
import { found } from '../../platform/errors.ts'
import { type Ctx, page, read, router } from '../../platform/web.ts'
import { listCities } from '../region/index.ts'
import { pageSize, readAsk, type Standard } from './ask.ts'
import { drawMap } from './map-drawing.ts'
import { PlacePage } from './pages/place-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { listNeighbourhoods } from './queries/list-neighbourhoods.ts'
import { lookAtPlace } from './queries/look-at-place.ts'
import { readReader } from './queries/read-reader.ts'
import { type FoundPlaces, searchPlaces } from './queries/search-places.ts'
import { hasToldWishes, type Reader } from './reader.ts'
import { mayDo } from './rules/age-rule.ts'
import { standingOf } from './rules/standing.ts'

/** What a higher floor tells the page of a place; the app hands it in, since places knows no higher floor. */
export type Told = {
  /** The application that is open for somebody at a place, by its id. */
  openApplication?(trx: Trx, personId: string, placeId: string): Promise<string | undefined>
}

/** Search, and the page of one place. */
export function routes({ openApplication }: Told = {}) {
  const app = router()

  app.get('/places', async (c) => {
    const day = today(c.var.services.clock)
    const { ask, standard, reader, result, cities, drawing } = await read(c, async (trx) => {
      const cities = await listCities(trx)
      const reader = await readReader(trx, c.var.who, day)
      const standard: Standard = {
        hasHome: reader.home !== null,
        objects: reader.objects,
        cityId: reader.cityId,
        cities: cities.map(({ id }) => id),
      }
      const ask = readAsk((name) => c.req.queries(name) ?? [], standard)
      const result = await searchPlaces(trx, ask, reader)
      return { ask, standard, reader, result, cities, drawing: await draw(trx, reader, result) }
    })
    const wishes = reader.objects
      ? 'objects'
      : !reader.wishes
        ? 'stranger'
        : hasToldWishes(reader.wishes)
          ? 'told'
          : 'untold'
    return page(
      c,
      <SearchPage
        {...{ ask, standard, cities, drawing, wishes }}
        view={c.var.view}
        found={result}
        today={day}
        hasProgramme={reader.wishes?.programme != null}
      />,
    )
  })

  app.get('/places/:id', async (c) => {
    const day = today(c.var.services.clock)
    const { who } = c.var
    const id = c.req.param('id')
    const { look, asked } = await read(c, async (trx) => ({
      look: found(await lookAtPlace(trx, id, await readReader(trx, who, day))),
      asked: who.kind === 'person' && openApplication ? await openApplication(trx, who.id, id) : undefined,
    }))
    const { place, city } = look
    return page(
      c,
      <PlacePage
        {...look}
        view={c.var.view}
        today={day}
        standing={standingOf(place, day)}
        mayDo={mayDo(place, who.kind === 'person' ? who.birthDate : null, day)}
        nameFromStart={city?.nameFromStart ?? false}
        cityName={city?.name ?? ''}
        asked={asked && `/applications/${asked}`}
        back={listBefore(c)}
      />,
    )
  })

  return app
}

async function draw(trx: Trx, { home }: Reader, { items, page }: FoundPlaces) {
  const places = items.map(({ place }) => place.position)
  const neighbourhoods = await listNeighbourhoods(trx, home ? [home, ...places] : places)
  return drawMap({ home, places, from: (page - 1) * pageSize + 1, neighbourhoods })
}

/** The search she came from, when she came from one. */
function listBefore(c: Ctx): string {
  const before = c.req.header('referer')
  if (!before || !URL.canParse(before)) return '/places'
  const { pathname, search, host } = new URL(before)
  return pathname === '/places' && host === new URL(c.req.url).host ? `/places${search}` : '/places'
}
