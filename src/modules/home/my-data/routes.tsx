import { Readable } from 'node:stream'
import { dropSession } from '../../../platform/cookies.ts'
import { found, Refusal } from '../../../platform/errors.ts'
import { readForm } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { run } from '../../../platform/use-case.ts'
import { type Ctx, formKey, inCity, page, read, router, signedIn, submit, withNotice } from '../../../platform/web.ts'
import { isA } from '../../../platform/who.ts'
import { zip } from '../../../platform/zip.ts'
import {
  holdLink,
  listConsents,
  listObjections,
  listRelations,
  readAskedChild,
  readConsent,
  readPerson,
} from '../../people/index.ts'
import { agree, answerAsGuardian, correct, object, takeBack } from './commands/decide.ts'
import { download } from './commands/download.ts'
import { askErasure } from './commands/erase.ts'
import { downloadEntries } from './download.ts'
import { ConsentPage, GuardianConsentPage, GuardianDonePage } from './pages/consent-pages.tsx'
import { ErasedPage, ErasePage, SurePage } from './pages/erase-pages.tsx'
import { CorrectPage, DownloadPage, ObjectPage } from './pages/form-pages.tsx'
import { KnownPage } from './pages/known-page.tsx'
import { MyDataPage } from './pages/my-data-page.tsx'
import { SeenPage } from './pages/seen-page.tsx'
import { mayDecide } from './policy.ts'
import { beforeErasing } from './queries/before-erasing.ts'
import { listActed, listDoings } from './queries/list-doings.ts'
import { listMyFiles, readMine } from './queries/read-mine.ts'
import { texts } from './texts/index.ts'

export const routes = router()

/** Rows of a kind that a page shows; the download has all. */
const shown = 20
const latest = 8

/** What is hers alone to see and decide: nobody who acts as her opens it. */
function herself(c: Ctx) {
  const me = signedIn(c)
  const verdict = mayDecide(me)
  if ('obstacle' in verdict) throw new Refusal('not-allowed', verdict.obstacle)
  return me
}

routes.get('/my-data', async (c) => {
  const me = herself(c)
  const now = c.var.services.clock.now()
  const { mine, doings } = await read(c, async (trx) => ({
    mine: await readMine(trx, me.id, 1),
    ...(await listDoings(trx, me.id, await listRelations(trx, me.id, now), { most: latest })),
  }))
  return page(c, <MyDataPage view={withNotice(c, texts(c.var.lang))} mine={mine} doings={doings} />)
})

routes.get('/my-data/known', async (c) => {
  const me = herself(c)
  const mine = await read(c, (trx) => readMine(trx, me.id, shown))
  return page(c, <KnownPage view={c.var.view} mine={mine} />)
})

routes.get('/my-data/seen', async (c) => {
  const me = herself(c)
  const now = c.var.services.clock.now()
  const asked = Number(c.req.query('skip') ?? 0)
  const skip = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 0
  const list = await read(c, async (trx) => ({
    ...(await listDoings(trx, me.id, await listRelations(trx, me.id, now), { skip })),
    acted: await listActed(trx, me.id),
  }))
  return page(c, <SeenPage view={c.var.view} skip={skip} {...list} />)
})

routes.get('/my-data/download', async (c) => {
  const me = herself(c)
  const files = await read(c, (trx) => listMyFiles(trx, me.id))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return page(c, <DownloadPage view={c.var.view} formKey={formKey()} bytes={bytes} />)
})

// No form key: what it answers is all that is known, which must stand nowhere else.
routes.post('/my-data/download', async (c) => {
  const me = signedIn(c)
  const { services, lang } = c.var
  const { mine, files } = await run(services, me, download, {})
  const now = services.clock.now()
  const name = `${me.givenName} ${me.familyName}`.trim()
  const entries = downloadEntries({ lang, name, now, mine, files, store: services.files })
  return c.body(Readable.toWeb(Readable.from(zip(entries))) as unknown as ReadableStream, 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="kansroute-${dayOf(now)}.zip"`,
    'cache-control': 'no-store',
  })
})

routes.get('/my-data/correct', async (c) => {
  const me = herself(c)
  const person = found(await read(c, (trx) => readPerson(trx, me.id)))
  return page(c, <CorrectPage view={c.var.view} formKey={formKey()} person={person} young={isA(me, 'young')} />)
})

routes.post('/my-data/correct', async (c) => {
  const me = signedIn(c)
  return submit(c, correct, {
    to: () => '/my-data?done=corrected',
    say: texts(c.var.lang),
    again: async (problem) => {
      const person = found(await read(c, (trx) => readPerson(trx, me.id)))
      const young = isA(me, 'young')
      return <CorrectPage view={c.var.view} formKey={formKey()} person={person} young={young} problem={problem} />
    },
  })
})

routes.get('/my-data/object', async (c) => {
  const me = herself(c)
  const now = await read(c, (trx) => listObjections(trx, me.id))
  return page(c, <ObjectPage view={c.var.view} formKey={formKey()} now={now} />)
})

routes.post('/my-data/object', async (c) => {
  const me = signedIn(c)
  return submit(c, object, {
    to: () => '/my-data?done=objected',
    say: texts(c.var.lang),
    again: async (problem) => {
      const now = await read(c, (trx) => listObjections(trx, me.id))
      return <ObjectPage view={c.var.view} formKey={formKey()} now={now} problem={problem} />
    },
  })
})

async function consentPage(c: Ctx, problem?: Parameters<typeof ConsentPage>[0]['problem']) {
  const me = signedIn(c)
  const consents = await read(c, (trx) => listConsents(trx, me.id))
  const young = isA(me, 'young') && (!me.birthDate || isUnder16(me.birthDate, dayOf(c.var.services.clock.now())))
  const view = withNotice(c, texts(c.var.lang))
  return <ConsentPage view={view} consents={consents} needsGuardian={young} problem={problem} />
}
const isUnder16 = (born: Temporal.PlainDate, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(born.add({ years: 16 }), today) > 0

routes.get('/my-data/consent', async (c) => {
  herself(c)
  return page(c, await consentPage(c))
})

routes.post('/my-data/consent', (c) =>
  submit(c, agree, {
    to: ({ waits }) => `/my-data/consent?done=${waits ? 'agreed-waits' : 'agreed'}`,
    say: texts(c.var.lang),
    again: (problem) => consentPage(c, problem),
  }),
)

routes.post('/my-data/consent/stop', (c) =>
  submit(c, takeBack, {
    to: () => '/my-data/consent?done=taken-back',
    say: texts(c.var.lang),
    again: (problem) => consentPage(c, problem),
  }),
)

routes.get('/my-data/erase', async (c) => {
  const me = herself(c)
  return page(c, <ErasePage view={c.var.view} before={await read(c, (trx) => beforeErasing(trx, me.id))} />)
})

routes.get('/my-data/erase/sure', (c) => {
  herself(c)
  return page(c, <SurePage view={c.var.view} formKey={formKey()} />)
})

routes.post('/my-data/erase', async (c) => {
  signedIn(c)
  const answer = await submit(c, askErasure, {
    values: await readForm(c),
    to: () => '/my-data/erased',
    say: texts(c.var.lang),
    again: (problem) => <SurePage view={c.var.view} formKey={formKey()} problem={problem} />,
  })
  if (answer.status !== 303) return answer
  dropSession(c)
  return c.redirect('/my-data/erased', 303)
})

routes.get('/my-data/erased', (c) =>
  page(c, <ErasedPage view={{ ...c.var.view, nav: undefined, person: undefined }} />),
)

routes.get('/consent/:token', async (c) => {
  const token = c.req.param('token')
  return page(c, await guardianPage(c, token))
})

async function guardianPage(c: Ctx, token: string, problem?: Parameters<typeof ConsentPage>[0]['problem']) {
  const link = await holdLink(c, token, 'consent')
  const { consent, child } = await read(c, async (trx) => ({
    consent: found(await readConsent(trx, link.subject)),
    child: found(await readAskedChild(trx)),
  }))
  const view = inCity(c.var.view, child.city)
  return <GuardianConsentPage view={view} token={token} what={consent.what} child={child.name} problem={problem} />
}

routes.post('/consent/:token', async (c) => {
  const token = c.req.param('token')
  await holdLink(c, token, 'consent')
  return submit(c, answerAsGuardian, {
    to: ({ answer }) => `/consent-kept/${answer}`,
    say: texts(c.var.lang),
    again: (problem) => guardianPage(c, token, problem),
  })
})

routes.get('/consent-kept/:answer', (c) => {
  const answer = c.req.param('answer')
  if (answer !== 'yes' && answer !== 'no') throw new Refusal('not-found', 'not-found')
  return page(c, <GuardianDonePage view={c.var.view} answer={answer} />)
})
