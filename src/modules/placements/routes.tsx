import { today } from '../../platform/clock.ts'
import { found, Refusal } from '../../platform/errors.ts'
import { type Command, recordSeen } from '../../platform/use-case.ts'
import {
  type Ctx,
  formKey,
  inCity,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../platform/web.ts'
import { holdLink } from '../people/index.ts'
import { agreementDocument } from './agreement-document.ts'
import { checkPlan } from './check-plan.ts'
import { breakOff, withdrawAgreement } from './commands/call-off.ts'
import { changeTerms, ForbiddenPlan } from './commands/change-terms.ts'
import { companyLooksBack, lookBack } from './commands/look-back.ts'
import { nameGuardian } from './commands/name-guardian.ts'
import { sign } from './commands/sign.ts'
import { MyAgreementsPage, ToSignPage } from './pages/agreement-lists.tsx'
import { AgreementPage } from './pages/agreement-page.tsx'
import type { AgreementProps } from './pages/agreement-props.ts'
import { CompanyLooksBackPage, LookBackPage } from './pages/look-back-pages.tsx'
import { coordinatedSchools, partyOf } from './policy.ts'
import { type Agreement, listAgreements, listReflections, listToSign, readAgreement } from './queries/read-agreement.ts'
import { readEnding } from './queries/read-ending.ts'
import { isOver } from './rules/agreement-states.ts'
import { formTexts, ruleTexts, texts } from './texts/index.ts'

export const routes = router()

routes.get('/agreements', async (c) => {
  const me = signedIn(c)
  return page(
    c,
    <MyAgreementsPage view={c.var.view} agreements={await read(c, (trx) => listAgreements(trx, me.id))} person={me} />,
  )
})

routes.get('/to-sign', async (c) => {
  const me = signedIn(c)
  return page(
    c,
    <ToSignPage
      view={c.var.view}
      agreements={await read(c, (trx) => listToSign(trx, me.id, coordinatedSchools(me)))}
      person={me}
    />,
  )
})

// One agreement: by her own account, by the account of another party, or by the link of a mail. The same page, the same commands.

type Door = { base: string; agreementId: string; linkUntil?: Temporal.Instant }

async function byLink(c: Ctx): Promise<Door> {
  const token = c.req.param('token') ?? ''
  const holder = await holdLink(c, token, 'agreement')
  return { base: `/sign/${token}`, agreementId: holder.subject, linkUntil: holder.expiresAt }
}

const byAccount =
  (base: string) =>
  async (c: Ctx): Promise<Door> => {
    signedIn(c)
    const id = c.req.param('id') ?? ''
    return { base: `${base}/${id}`, agreementId: id }
  }

type FormName = NonNullable<AgreementProps['form']>

for (const [path, door] of [
  ['/agreements/:id', byAccount('/agreements')],
  ['/to-sign/:id', byAccount('/to-sign')],
  ['/sign/:token', byLink],
] as const) {
  routes.get(path, async (c) => page(c, await agreementTree(c, await door(c))))

  routes.get(`${path}/pdf`, async (c) => {
    const { agreementId } = await door(c)
    const agreement = forReader(c, await readable(c, agreementId))
    await recordSeen(c.var.services, c.var.who, agreement.personId, 'agreement-pdf')
    const { pdf } = await agreementDocument(agreement, c.var.lang)
    return c.body(pdf as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="overeenkomst.pdf"',
      'x-content-type-options': 'nosniff',
    })
  })

  const act = <I, L, R extends { id: string }>(
    name: string,
    command: Command<I, L, R>,
    form: FormName | undefined,
    done: (answer: R) => string,
  ) =>
    routes.post(`${path}/${name}`, async (c) => {
      const where = await door(c)
      return submit(c, command, {
        input: { agreementId: where.agreementId },
        say: formTexts(c.var.lang),
        to: (answer) => `${where.base}?done=${done(answer)}`,
        again: (problem) => agreementTree(c, where, problem, form),
      })
    })
  act('sign', sign, 'sign', () => 'signed')
  act('change', changeTerms, 'change', ({ what }) => what)
  act('withdraw', withdrawAgreement, undefined, () => 'withdrawn')
  act('break-off', breakOff, 'break-off', () => 'broken-off')
  act('guardian', nameGuardian, 'guardian', () => 'guardian')
}

/** The agreement for a reader who may see it: a party, she herself, or her mentor. */
const readable = async (c: Ctx, id: string): Promise<Agreement> => found(await read(c, (trx) => readAgreement(trx, id)))

/** A company learns who the parents are when they sign, not before. */
function forReader(c: Ctx, agreement: Agreement): Agreement {
  const me = partyOf(c.var.who, agreement)
  if (me ? me.party !== 'company' : c.var.who.kind !== 'link') return agreement
  const signers = agreement.signers.map((signer) =>
    signer.party === 'guardian' && !signer.signedAt
      ? { ...signer, name: ruleTexts(c.var.lang)('party.guardian') }
      : signer,
  )
  return { ...agreement, signers }
}

async function agreementTree(c: Ctx, { base, agreementId, linkUntil }: Door, problem?: Problem, form?: FormName) {
  const day = today(c.var.services.clock)
  const { agreement, check, ending } = await read(c, async (trx) => {
    const agreement = forReader(c, found(await readAgreement(trx, agreementId)))
    const ending = isOver(agreement.state) ? await readEnding(trx, agreementId) : undefined
    return { agreement, check: await checkPlan(trx, agreement, agreement.terms, day), ending }
  })
  await recordSeen(c.var.services, c.var.who, agreement.personId, 'agreement')
  const refused = problem?.cause instanceof ForbiddenPlan ? problem.cause.check : undefined
  return (
    <AgreementPage
      view={inCity(withNotice(c, texts(c.var.lang)), agreement.city)}
      base={base}
      agreement={agreement}
      me={partyOf(c.var.who, agreement)}
      isHers={c.var.who.kind === 'person' && c.var.who.id === agreement.personId}
      check={check}
      ending={ending}
      linkUntil={linkUntil}
      formKey={formKey()}
      problem={problem}
      form={form}
      refused={refused}
    />
  )
}

// Looking back: she from her account, the company from the link of its mail.

async function lookBackTree(c: Ctx, id: string, problem?: Problem) {
  const me = signedIn(c)
  const { agreement, reflections } = await read(c, async (trx) => ({
    agreement: found(await readAgreement(trx, id)),
    reflections: await listReflections(trx, id),
  }))
  if (agreement.personId !== me.id) throw new Refusal('not-found', 'not-found')
  return (
    <LookBackPage
      view={withNotice(c, texts(c.var.lang))}
      agreement={agreement}
      reflections={reflections}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.get('/agreements/:id/look-back', async (c) => {
  const me = signedIn(c)
  const id = c.req.param('id')
  const agreement = found(await readable(c, id))
  // nothing to look back on yet: the agreement says how it stands
  const over: readonly string[] = ['ended', 'broken-off', 'looked-back']
  if (agreement.personId === me.id && !over.includes(agreement.state)) return c.redirect(`/agreements/${id}`, 303)
  return page(c, await lookBackTree(c, id))
})

routes.post('/agreements/:id/look-back', (c) =>
  submit(c, lookBack, {
    input: { agreementId: c.req.param('id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/agreements/${id}/look-back?done=looked-back`,
    again: (problem) => lookBackTree(c, c.req.param('id'), problem),
  }),
)

async function companyTree(c: Ctx, token: string, problem?: Problem) {
  const holder = await holdLink(c, token, 'look-back')
  const { agreement, reflections } = await read(c, async (trx) => ({
    agreement: found(await readAgreement(trx, holder.subject)),
    reflections: await listReflections(trx, holder.subject),
  }))
  return (
    <CompanyLooksBackPage
      view={inCity(c.var.view, agreement.city)}
      action={`/look-back/${token}`}
      agreement={agreement}
      done={reflections.some(({ byParty }) => byParty === 'company')}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.get('/look-back/:token', async (c) => page(c, await companyTree(c, c.req.param('token'))))

routes.post('/look-back/:token', async (c) => {
  const token = c.req.param('token')
  const holder = await holdLink(c, token, 'look-back')
  return submit(c, companyLooksBack, {
    input: { agreementId: holder.subject },
    say: texts(c.var.lang),
    to: () => `/look-back/${token}`,
    again: (problem) => companyTree(c, token, problem),
  })
})
