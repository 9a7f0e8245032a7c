import { router } from '../../platform/web.ts'
import { routes as answering } from './routes/answer-routes.tsx'
import { routes as applying } from './routes/apply-routes.tsx'
import { routes as company } from './routes/company-routes.tsx'

export const routes = router()
routes.route('/', applying)
routes.route('/', answering)
routes.route('/', company)
