import { InvalidInput, Refusal } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms.ts'
import { recordSeen, run } from '../../../platform/use-case.ts'
import {
  type Ctx,
  formKey,
  idIn,
  type Problem,
  page,
  read,
  router,
  sayError,
  signedIn,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { isA, type Person } from '../../../platform/who.ts'
import {
  endRelation,
  endRole,
  type GivenRole,
  givenRoles,
  giveRole,
  listRelations,
  listStaff,
  lookUpPerson,
  readPerson,
  startActing,
  startCoaching,
  stopActing,
} from '../../people/index.ts'
import { BesidePage, CoachPage } from './pages/beside-pages.tsx'
import { RightsPage } from './pages/rights-page.tsx'
import { GiveRolePage, RoleKindPage, StaffPage } from './pages/staff-pages.tsx'
import { SupportActPage, SupportPage } from './pages/support-pages.tsx'
import { listWhere, sayWhere } from './queries/list-where.ts'
import { texts } from './texts/index.ts'

export const routes = router()

const notFound = () => new Refusal('not-found', 'not-found')
const say = (c: Ctx) => texts(c.var.lang)

routes.get('/rights', (c) => page(c, <RightsPage view={c.var.view} />))

// Staff: who holds which role, by who answers for the school or city.

function governor(c: Ctx): Person {
  const me = signedIn(c)
  if (!isA(me, 'coordinator', 'administrator')) throw notFound()
  return me
}

async function staffTree(c: Ctx, problem?: Problem) {
  const me = governor(c)
  const asked = c.req.query('q')?.normalize('NFC').trim().slice(0, 100).toWellFormed() ?? ''
  const { roles, where } = await read(c, async (trx) => {
    const roles = await listStaff(trx)
    return { roles, where: await sayWhere(trx, roles) }
  })
  return (
    <StaffPage
      view={withNotice(c, say(c))}
      roles={roles}
      where={where}
      asked={asked}
      meId={me.id}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.get('/staff', async (c) => page(c, await staffTree(c)))

routes.get('/staff/new', (c) => {
  const me = governor(c)
  return page(c, <RoleKindPage view={c.var.view} roles={mayGive(me)} />)
})

const mayGive = (me: Person): readonly GivenRole[] =>
  isA(me, 'administrator') ? givenRoles : givenRoles.filter((role) => role === 'mentor' || role === 'coordinator')

async function giveTree(c: Ctx, problem?: Problem) {
  const me = governor(c)
  const role = mayGive(me).find((known) => known === c.req.param('role'))
  if (!role) throw notFound()
  const asked = c.req.query('q')?.normalize('NFC').trim().slice(0, 100).toWellFormed() ?? ''
  const options = await read(c, (trx) => listWhere(trx, me, role, asked))
  return <GiveRolePage view={c.var.view} role={role} options={options} formKey={formKey()} problem={problem} />
}

routes.get('/staff/new/:role', async (c) => page(c, await giveTree(c)))

routes.post('/staff/new/:role', (c) => {
  governor(c)
  return submit(c, giveRole, {
    input: { role: c.req.param('role') },
    say: say(c),
    to: () => '/staff?done=role-given',
    again: (problem) => giveTree(c, problem),
  })
})

routes.post('/staff/:roleId/end', (c) => {
  governor(c)
  return submit(c, endRole, {
    input: { roleId: c.req.param('roleId') },
    say: say(c),
    to: () => '/staff?done=role-ended',
    again: (problem) => staffTree(c, problem),
  })
})

// Who stands beside a young person: she sees her own, the school sees those of its pupils.

async function besideTree(c: Ctx, personId: string, problem?: Problem) {
  const me = signedIn(c)
  if (personId === me.id ? !isA(me, 'young') : !isA(me, 'mentor', 'coordinator')) throw notFound()
  const now = c.var.services.clock.now()
  const { person, relations } = await read(
    c,
    async (trx) => ({ person: await readPerson(trx, personId), relations: await listRelations(trx, personId, now) }),
    personId,
  )
  if (!person) throw notFound()
  await recordSeen(c.var.services, me, personId, 'beside')
  return (
    <BesidePage
      view={withNotice(c, say(c))}
      person={person}
      relations={relations}
      meId={me.id}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.get('/beside', async (c) => page(c, await besideTree(c, signedIn(c).id)))
routes.get('/beside/:personId', async (c) => page(c, await besideTree(c, idIn(c, 'personId'))))

async function coachTree(c: Ctx, personId: string, problem?: Problem) {
  const me = signedIn(c)
  if (personId === me.id || !isA(me, 'mentor', 'coordinator')) throw notFound()
  const person = await read(c, (trx) => readPerson(trx, personId), personId)
  if (!person) throw notFound()
  return <CoachPage view={c.var.view} person={person} formKey={formKey()} problem={problem} />
}

routes.get('/beside/:personId/coach', async (c) => page(c, await coachTree(c, idIn(c, 'personId'))))

routes.post('/beside/:personId/coach', (c) => {
  const personId = idIn(c, 'personId')
  return submit(c, startCoaching, {
    input: { personId },
    say: say(c),
    to: () => `/beside/${personId}?done=coach-added`,
    again: (problem) => coachTree(c, personId, problem),
  })
})

routes.post('/beside/:personId/:relationId/end', (c) => {
  const personId = idIn(c, 'personId')
  const own = personId === signedIn(c).id
  return submit(c, endRelation, {
    input: { personId, relationId: idIn(c, 'relationId') },
    say: say(c),
    to: () => (own ? '/beside?done=relation-ended' : `/beside/${personId}?done=relation-ended`),
    again: (problem) => besideTree(c, personId, problem),
  })
})

// Support: looks one person up, and acts as her for a reason and a while.

function support(c: Ctx): Person {
  const me = signedIn(c)
  if (!isA(me, 'support')) throw notFound()
  return me
}

routes.get('/support', (c) => {
  support(c)
  return page(c, <SupportPage view={withNotice(c, say(c))} />)
})

routes.post('/support', async (c) => {
  support(c)
  const values = await readForm(c)
  try {
    const helped = await run(c.var.services, c.var.who, lookUpPerson, values)
    if (!helped) throw new InvalidInput([{ field: 'email', code: 'nobody' }])
    return page(
      c,
      <SupportActPage view={c.var.view} helped={helped} email={String(values.email)} formKey={formKey()} />,
    )
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const errors = error.errors.map((one) => ({ field: one.field, message: sayError(say(c), one) }))
    return page(c, <SupportPage view={c.var.view} problem={{ errors, values }} />, 422)
  }
})

routes.post('/support/act', (c) => {
  support(c)
  return submit(c, startActing, {
    say: say(c),
    to: () => '/',
    again: async (problem) => {
      const email = typeof problem.values.email === 'string' ? problem.values.email : ''
      const helped = await run(c.var.services, c.var.who, lookUpPerson, { email }).catch((error: unknown) => {
        if (error instanceof InvalidInput) return null
        throw error
      })
      if (!helped) return <SupportPage view={c.var.view} problem={problem} />
      return <SupportActPage view={c.var.view} helped={helped} email={email} formKey={formKey()} problem={problem} />
    },
  })
})

routes.post('/support/stop', (c) => submit(c, stopActing, { say: say(c), to: () => '/support?done=stopped' }))
