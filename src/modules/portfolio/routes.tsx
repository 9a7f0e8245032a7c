import { router } from '../../platform/web.ts'
import { routes as activities } from './routes/activity-routes.tsx'
import { routes as competences } from './routes/competence-routes.tsx'
import { routes as cv } from './routes/cv-routes.tsx'
import { routes as evidence } from './routes/evidence-routes.tsx'
import { routes as imports } from './routes/import-routes.tsx'
import { routes as takeAlong } from './routes/take-along-routes.tsx'

export const routes = router()
routes.route('/', imports)
routes.route('/', cv)
routes.route('/', activities)
routes.route('/', competences)
routes.route('/', takeAlong)
routes.route('/', evidence)
