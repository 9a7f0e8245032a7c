import { within } from '../../platform/database.ts'
import { page, router, signedIn } from '../../platform/web.ts'
import { listNotices, markRead } from './notices.ts'
import { InboxPage } from './pages/inbox-page.tsx'

export const routes = router()

routes.get('/messages', async (c) => {
  const me = signedIn(c)
  const { db, clock } = c.var.services
  const notices = await within(db, me, 'write', async (trx) => {
    const latest = await listNotices(trx, me.id)
    // Reading the list is what makes a notice read; the page still shows which were new.
    await markRead(trx, me.id, clock.now())
    return latest
  })
  return page(c, <InboxPage view={c.var.view} notices={notices} />)
})
