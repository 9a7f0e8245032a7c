import { found, Refusal } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { isId } from '../../../platform/ids.ts'
import { recordSeen } from '../../../platform/use-case.ts'
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
import type { Person } from '../../../platform/who.ts'
import { namesOf, readPerson } from '../../people/index.ts'
import { canOpenClasses } from '../policy.ts'
import { answerContest } from './commands/answer-contest.ts'
import { ContestPage, ContestsPage } from './pages/contests-page.tsx'
import { listOpenContests, readContest } from './queries/list-contests.ts'
import { texts } from './texts/index.ts'

export const contestRoutes = router()

const notFound = () => new Refusal('not-found', 'not-found')

/** Somebody of a school; for everybody else these pages are not there. */
function schoolStaff(c: Ctx): Person {
  const me = signedIn(c)
  if (!canOpenClasses(me)) throw notFound()
  return me
}

contestRoutes.get('/contests', async (c) => {
  const me = schoolStaff(c)
  const contests = await read(c, async (trx) => {
    const open = await listOpenContests(trx, me.id)
    const names = await namesOf(
      trx,
      open.map(({ personId }) => personId),
    )
    return open.map((contest) => ({ ...contest, name: names.get(contest.personId)?.name ?? '' }))
  })
  const view = withNotice(c, texts(c.var.lang))
  return page(c, <ContestsPage view={view} contests={contests} today={dayOf(c.var.services.clock.now())} />)
})

contestRoutes.get('/contests/:id', async (c) => page(c, await contestTree(c)))

async function contestTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw notFound()
  const { contest, name } = await read(c, async (trx) => {
    const contest = found(await readContest(trx, id))
    if (contest.personId === me.id) throw notFound()
    return { contest, name: found(await readPerson(trx, contest.personId)).name }
  })
  await recordSeen(c.var.services, me, contest.personId, 'contest')
  return <ContestPage view={c.var.view} contest={contest} name={name} formKey={formKey()} problem={problem} />
}

contestRoutes.post('/contests/:id', (c) => {
  schoolStaff(c)
  return submit(c, answerContest, {
    input: { id: c.req.param('id') },
    say: texts(c.var.lang),
    to: () => '/contests?done=contest-answered',
    again: (problem) => contestTree(c, problem),
  })
})
