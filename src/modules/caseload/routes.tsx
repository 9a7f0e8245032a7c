import { Refusal } from '../../platform/errors.ts'
import { dayOf } from '../../platform/i18n.ts'
import { isId } from '../../platform/ids.ts'
import { recordSeen } from '../../platform/use-case.ts'
import {
  type Ctx,
  formKey,
  idIn,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../platform/web.ts'
import type { Person } from '../../platform/who.ts'
import { confirmGuardian, unconfirmGuardian } from '../people/index.ts'
import { contestRoutes } from './contests/routes.tsx'
import { ClassPage } from './pages/class-page.tsx'
import { ClassesPage } from './pages/classes-page.tsx'
import type { Chosen } from './pages/pupil-list.tsx'
import { stops } from './pages/say.ts'
import { StudentPage } from './pages/student-page.tsx'
import { canOpenClasses } from './policy.ts'
import { listOwnClasses, readClass } from './queries/read-class.ts'
import { readStudent } from './queries/read-student.ts'
import { texts } from './texts/index.ts'
import { whoFirst } from './who-first.ts'

export const routes = router()
routes.route('/', contestRoutes)

const notFound = () => new Refusal('not-found', 'not-found')

/** Somebody of a school; for everybody else these pages are not there. */
function schoolStaff(c: Ctx): Person {
  const me = signedIn(c)
  if (!canOpenClasses(me)) throw notFound()
  return me
}

const now = (c: Ctx) => c.var.services.clock.now()

routes.get('/class', async (c) => {
  const me = schoolStaff(c)
  const classes = await read(c, (trx) => listOwnClasses(trx, me, now(c)))
  const [only] = classes
  if (only && classes.length === 1) return c.redirect(`/class/${only.id}`, 303)
  return page(c, <ClassesPage view={c.var.view} classes={classes} />)
})

routes.get('/class/:classId', async (c) => {
  const me = schoolStaff(c)
  const classId = idIn(c, 'classId')
  const found = await read(c, (trx) => readClass(trx, me, classId, now(c)))
  const today = dayOf(now(c))
  const first = whoFirst(found.pupils, today)
  return page(c, <ClassPage view={c.var.view} {...found} {...{ today, first }} chosen={chosenIn(c)} />)
})

/** The filter of the address; whatever stands there, the answer is a list. */
function chosenIn(c: Ctx): Chosen {
  const name = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100).toWellFormed()
  return { name, stop: stops.find((n) => String(n) === c.req.query('stop')) }
}

routes.get('/class/students/:personId', async (c) => page(c, await studentTree(c)))

async function studentTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const personId = idIn(c, 'personId')
  const student = await read(c, (trx) => readStudent(trx, me, personId, now(c)), personId)
  await recordSeen(c.var.services, me, personId, 'way')
  return (
    <StudentPage
      view={noticed(c, personId)}
      student={student}
      viewer={me}
      today={dayOf(now(c))}
      formKey={formKey()}
      problem={problem}
    />
  )
}

/** What was just done; confirming somebody can be taken back. */
function noticed(c: Ctx, personId: string) {
  const relation = c.req.query('relation') ?? ''
  return withNotice(c, texts(c.var.lang), (code) =>
    code === 'confirmed' && isId(relation)
      ? { action: `/class/students/${personId}/guardians/${relation}/unconfirm` }
      : undefined,
  )
}

for (const [name, command, done] of [
  ['confirm', confirmGuardian, 'confirmed'],
  ['unconfirm', unconfirmGuardian, 'unconfirmed'],
] as const) {
  routes.post(`/class/students/:personId/guardians/:relationId/${name}`, (c) => {
    const personId = idIn(c, 'personId')
    const relationId = idIn(c, 'relationId')
    schoolStaff(c)
    return submit(c, command, {
      input: { personId, relationId },
      say: texts(c.var.lang),
      to: ({ id }) => `/class/students/${personId}?done=${done}&relation=${id}#guardians`,
      again: (problem) => studentTree(c, problem),
    })
  })
}
