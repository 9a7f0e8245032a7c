import { type Ask, sessionsFor } from '../../bench/server/sessions.ts'
import { newId } from '../../src/platform/ids.ts'
import { Caller } from './caller.ts'
import { Program } from './program.ts'

/** The invented region, served as a real one: mails go to `smtp`. */
export function realProgram(dataDir: string, smtp: string): Promise<Program> {
  return Program.onCopy(dataDir, { DEMO: '', SMTP_URL: smtp, BASE_URL: 'http://localhost' })
}

/** So many young people each ask a company to meet; each time its mail is to go out. @returns how many were answered as sent. */
export async function applyMany(ask: Ask, address: string, count: number): Promise<{ tried: number; sent: number }> {
  const tokens = await sessionsFor(ask, count)
  const places = await ask<{ id: string }>(
    `select p.id from places.place p join places.contact c on c.company_id = p.company_id
     where p.taken < p.seats and c.email is not null and p.kind = 'visit' order by p.id limit $1`,
    [Math.ceil(count / 3)],
  )
  let sent = 0
  for (const [i, token] of tokens.entries()) {
    const page = `/places/${places[i % places.length]!.id}/apply`
    const caller = Caller.withSession(address, token)
    try {
      const form = await caller.fill(page, page, { motivation: `Ik kom graag kijken, ${i}.`, 'form-key': newId() })
      const answer = await caller.post(form)
      if (!answer.cut && answer.status === 303 && answer.location?.includes('/applications/')) sent++
    } catch {
      // this one may not: too many open, or another city's
    }
  }
  return { tried: tokens.length, sent }
}

/** Mails that the database holds, by what became of them; those that are told by their own kind of letter only. */
export async function mailRows(ask: Ask): Promise<{ id: string; state: string }[]> {
  return ask(`select id, state from messages.mail where at > now() - interval '1 hour'`)
}
