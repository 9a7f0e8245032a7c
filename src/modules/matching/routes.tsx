import { router } from '../../platform/web.ts'
import { routes as deciding } from './routes/decide-routes.tsx'
import { routes as offers } from './routes/offer-routes.tsx'
import { routes as looking } from './routes/report-routes.tsx'
import { routes as rounds } from './routes/round-routes.tsx'

export const routes = router()
// what has a fixed word in its address stands before what takes an id
routes.route('/', deciding)
routes.route('/', rounds)
routes.route('/', looking)
routes.route('/', offers)
