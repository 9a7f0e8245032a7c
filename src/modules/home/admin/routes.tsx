import { Refusal } from '../../../platform/errors.ts'
import {
  type Ctx,
  formKey,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { isObstacle } from '../../../platform/who.ts'
import { retryJob } from './commands/retry-job.ts'
import { retryMail } from './commands/retry-mail.ts'
import { AdminPage } from './pages/admin-page.tsx'
import { canRunPlatform } from './policy.ts'
import { countQueues, listFailedJobs, listFailedMails } from './queries/list-failures.ts'
import { readHealth } from './queries/read-health.ts'
import { partsToLookAt } from './rules.ts'
import { texts } from './texts/index.ts'

export const routes = router()

routes.get('/admin', async (c) => page(c, await adminTree(c)))

routes.post('/admin/jobs', (c) =>
  submit(c, retryJob, {
    to: () => '/admin?done=jobs',
    again: (problem) => adminTree(c, problem),
    say: texts(c.var.lang),
  }),
)

routes.post('/admin/mails', (c) =>
  submit(c, retryMail, {
    to: () => '/admin?done=mails',
    again: (problem) => adminTree(c, problem),
    say: texts(c.var.lang),
  }),
)

async function adminTree(c: Ctx, problem?: Problem) {
  if (isObstacle(canRunPlatform(signedIn(c)))) throw new Refusal('not-found', 'not-found')
  const { services, lang } = c.var
  const facts = await read(c, async (trx) => ({
    health: await readHealth(trx, services.config.dataDir),
    queues: await countQueues(trx),
    jobs: await listFailedJobs(trx),
    mails: await listFailedMails(trx),
  }))
  const look = partsToLookAt(facts.health, facts.mails.length, services.clock.now())
  return <AdminPage view={withNotice(c, texts(lang))} formKey={formKey} {...facts} look={look} problem={problem} />
}
