import {
  applicationAccepted,
  applicationMails,
  closeFullPlace,
  forgetEvidence,
  keepAnswerTimes,
  sweepApplications,
  tell,
} from './modules/applications/index.ts'
import { sweepContests, tellContest } from './modules/caseload/index.ts'
import { clearUp, erasePerson, myDataMails, sweepInactive, tellActed, tellErasure } from './modules/home/index.ts'
import {
  calculate,
  matchingMails,
  replayRound,
  sendRound,
  sweepRounds,
  tellAnswered,
} from './modules/matching/index.ts'
import { type MailTemplate, mailAgain, sendMail } from './modules/messages/index.ts'
import { type AccountMail, accountLetter, signInLetter } from './modules/people/index.ts'
import { draft, placementMails, sweepPlacements, takeLookBack, tellAgreement } from './modules/placements/index.ts'
import { evidenceRemoved } from './modules/portfolio/index.ts'
import { countAnswers } from './modules/programme/index.ts'
import { sealAudit } from './platform/audit/index.ts'
import { type Db, within } from './platform/database.ts'
import type { JobDefinition, Queue } from './platform/jobs.ts'
import { toMail } from './platform/letter.ts'
import type { Mailer } from './platform/mail.ts'
import type { Services } from './platform/services.ts'
import { job } from './platform/who.ts'

export type WorkerServices = Omit<Services, 'db'> & {
  /** As `job`. */
  db: Db
  mailer: Mailer
  /** The address that links in mails start with. */
  baseUrl: string
}

/** The queues that migration makes; a test holds them against the jobs. */
export const jobQueues: readonly Queue[] = [
  { name: 'mail' },
  { name: 'mail-again' },
  { name: 'sign-in-mail' },
  { name: 'account-mail' },
  { name: 'clean-up' },
  { name: 'audit-seal' },
  { name: 'erase-person' },
  { name: 'erasure-told' },
  { name: 'inactive' },
  { name: 'application-told' },
  { name: 'application-sweep' },
  { name: 'close-full-place', takes: applicationAccepted },
  { name: 'forget-evidence', takes: evidenceRemoved },
  { name: 'answer-times' },
  { name: 'draft-agreement', takes: applicationAccepted },
  { name: 'agreement-told' },
  { name: 'placement-sweep' },
  { name: 'look-back-done' },
  { name: 'programme-count' },
  { name: 'matching-round' },
  { name: 'matching-send' },
  { name: 'matching-answered' },
  { name: 'matching-replay' },
  { name: 'matching-sweep' },
  { name: 'contest-told' },
  { name: 'contest-sweep' },
  { name: 'acting-told' },
]

/** Every job: one line each. */
export function jobsOf(services: WorkerServices): JobDefinition[] {
  const { db, mailer, secret, baseUrl } = services
  const templates: MailTemplate[] = [
    ...applicationMails({ secret, baseUrl }),
    ...placementMails({ secret, baseUrl }),
    ...matchingMails({ baseUrl }),
    ...myDataMails({ secret, baseUrl }),
  ]
  return [
    {
      name: 'mail',
      run: ({ mailId }: { mailId: string }) => sendMail({ db, mailer, templates }, mailId).then(() => undefined),
    },
    { name: 'mail-again', cron: '*/15 * * * *', once: true, run: () => mailAgain(services) },
    {
      name: 'sign-in-mail',
      run: async ({ signInId }: { signInId: string }) => {
        const letter = await within(db, job, 'read', (trx) => signInLetter(trx, secret, baseUrl, signInId))
        if (letter) await mailer.send(toMail(letter))
      },
    },
    {
      name: 'account-mail',
      run: async (data: AccountMail) => {
        const sender = { secret, baseUrl, providers: services.config.providers }
        const letter = await within(db, job, 'read', (trx) => accountLetter(trx, sender, data))
        if (letter) await mailer.send(toMail(letter))
      },
    },
    { name: 'application-told', once: true, run: (data) => tell(services, data) },
    { name: 'application-sweep', cron: '*/30 * * * *', run: () => sweepApplications(services) },
    { name: 'close-full-place', once: true, run: (data) => closeFullPlace(services, data) },
    { name: 'forget-evidence', run: (data) => forgetEvidence(services, data) },
    { name: 'answer-times', cron: '41 2 * * *', run: () => keepAnswerTimes(services) },
    { name: 'draft-agreement', once: true, run: (data) => draft(services, data) },
    { name: 'agreement-told', once: true, run: (data) => tellAgreement(services, data) },
    { name: 'placement-sweep', cron: '7 * * * *', run: () => sweepPlacements(services) },
    { name: 'look-back-done', once: true, run: (data) => takeLookBack(services, data) },
    { name: 'matching-round', run: (data) => calculate(services, data) },
    { name: 'matching-send', run: (data) => sendRound(services, data) },
    { name: 'matching-answered', once: true, run: (data) => tellAnswered(services, data) },
    { name: 'matching-replay', run: (data) => replayRound(services, data) },
    { name: 'matching-sweep', cron: '31 6 * * *', once: true, run: () => sweepRounds(services) },
    { name: 'contest-told', once: true, run: (data) => tellContest(services, data) },
    { name: 'contest-sweep', cron: '23 6 * * *', once: true, run: () => sweepContests(services) },
    { name: 'programme-count', cron: '*/15 * * * *', run: () => countAnswers(services) },
    { name: 'erase-person', run: (data) => erasePerson(services, data) },
    { name: 'erasure-told', run: (data) => tellErasure(services, data) },
    { name: 'inactive', cron: '47 2 * * *', run: () => sweepInactive(services) },
    { name: 'audit-seal', cron: '* * * * *', run: () => sealAudit(services).then(() => undefined) },
    { name: 'acting-told', cron: '*/5 * * * *', once: true, run: () => tellActed(services) },
    { name: 'clean-up', cron: '17 3 * * *', run: () => cleanUp(services) },
  ]
}

/** What is past its term goes, as the register says, and then the files that nobody names any more. */
async function cleanUp({ db, files, clock }: WorkerServices): Promise<void> {
  const now = clock.now()
  await clearUp({ db, now })
  await files.sweep(
    async (id) =>
      (await within(db, job, 'read', (trx) =>
        trx.selectFrom('platform.file').select('id').where('id', '=', id).executeTakeFirst(),
      )) !== undefined,
    now.subtract({ hours: 24 }),
  )
}
