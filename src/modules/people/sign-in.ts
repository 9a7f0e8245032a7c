import { sql } from 'kysely'
import { z } from 'zod'
import { keepLanguage } from '../../platform/cookies.ts'
import { type Db, within } from '../../platform/database.ts'
import { email } from '../../platform/forms.ts'
import { newId, verifyId } from '../../platform/ids.ts'
import type { Ctx } from '../../platform/web.ts'
import { visitor } from '../../platform/who.ts'
import { startSession } from './ways-in/entry.ts'
import { ownPath } from './ways-in/own-path.ts'

const linkLasts = { minutes: 15 }

export const signInInput = z.object({ email: email() })

/** Queues a sign-in mail when the address is known; an unknown one gets the same answer. */
export async function askSignIn(c: Ctx, address: string, to: string | undefined): Promise<void> {
  const { services } = c.var
  const id = newId()
  const until = services.clock.now().add(linkLasts)
  await within(services.db, visitor, 'write', async (trx) => {
    const { rows } = await sql<{
      known: boolean
    }>`select people.ask_sign_in(${id}, ${address}, ${ownPath(to)}, ${until.toString()}) as known`.execute(trx)
    if (rows[0]?.known) await services.jobs.send('sign-in-mail', { signInId: id }, trx)
  })
}

export type SignInState = 'open' | 'used' | 'expired' | 'unknown'

/** How a sign-in link stands, without using it: mail scanners open links too. */
export async function signInState(db: Db, secret: string, token: string): Promise<SignInState> {
  const id = verifyId(secret, 'sign-in', token)
  if (!id) return 'unknown'
  return within(db, visitor, 'read', async (trx) => {
    const { rows } = await sql<{ state: SignInState }>`select * from people.find_sign_in(${id})`.execute(trx)
    return rows[0]?.state ?? 'unknown'
  })
}

/** Uses the link: once. Opens a session on this device and gives the page to go to. */
export async function useSignIn(c: Ctx, token: string): Promise<{ state: SignInState; to: string }> {
  const { services } = c.var
  const id = verifyId(services.secret, 'sign-in', token)
  if (!id) return { state: 'unknown', to: '/' }
  const used = await within(services.db, visitor, 'write', async (trx) => {
    const { rows } = await sql<{
      person_id: string | null
      go: string | null
      state: SignInState
    }>`select * from people.use_sign_in(${id})`.execute(trx)
    return rows[0]
  })
  if (used?.state !== 'open' || !used.person_id) return { state: used?.state ?? 'unknown', to: '/' }
  await startSession(c, used.person_id, { how: 'mail' })
  return { state: 'open', to: ownPath(used.go ?? undefined) ?? '/' }
}

/** Remembers the language: on the device, and for a signed-in person in her settings. */
export async function chooseLanguage(c: Ctx, language: string): Promise<void> {
  keepLanguage(c, language)
  const { who, services } = c.var
  if (who.kind !== 'person' || language === 'ar-XB') return
  await within(services.db, who, 'write', (trx) =>
    trx.updateTable('people.person').set({ language }).where('person_id', '=', who.id).execute(),
  )
}
