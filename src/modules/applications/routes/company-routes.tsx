import { within } from '../../../platform/database.ts'
import { Refusal } from '../../../platform/errors.ts'
import { page, router, signedIn } from '../../../platform/web.ts'
import { CompanyPage } from '../pages/company-page.tsx'
import { listForCompany, readIdentities } from '../queries/read-application.ts'

/** What was sent to the company of somebody with an account. */
export const routes = router()

routes.get('/company', async (c) => {
  const me = signedIn(c)
  const companyIds = me.roles.flatMap((held) => (held.role === 'employer' && held.companyId ? [held.companyId] : []))
  if (companyIds.length === 0) throw new Refusal('not-found', 'not-found')
  const { applications, names } = await within(c.var.services.db, me, 'read', async (trx) => {
    const applications = (await Promise.all(companyIds.map((id) => listForCompany(trx, id)))).flat()
    return {
      applications,
      names: await readIdentities(
        trx,
        applications.map(({ id }) => id),
      ),
    }
  })
  return page(c, <CompanyPage view={c.var.view} applications={applications} names={names} />)
})
