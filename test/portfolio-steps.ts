import assert from 'node:assert/strict'
import type { Page, Visitor, World } from './world.ts'

// Steps that the tests of the portfolio share.

/** The address that a form led to; fails with the page's words when it led nowhere. */
export function went(page: Page): string {
  assert.equal(page.status, 303, textOf(page).slice(0, 600))
  return page.location!
}

/** A page's words, without tags and with the spaces joined. */
export const textOf = ({ html }: Page): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<\/?(?:bdi|b)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

export const idsIn = (text: string): string[] => text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []

/** The hidden fields and the form key of the first form that goes to an address. */
export function hiddenOf(page: Page, action: string): Record<string, string> {
  const form = page.html.split('<form').find((part) => part.includes(`action="${action}"`))
  assert.ok(form, `no form to ${action} in: ${textOf(page).slice(0, 400)}`)
  return Object.fromEntries(
    [...form.split('</form>')[0]!.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"')],
    ),
  )
}

/** Writes down something she did and gives its id. */
export async function addActivity(her: Visitor, fields: Record<string, string> = {}): Promise<string> {
  const page = await her.post('/activities', { kind: 'neighbourhood', title: 'Soep uitdelen', ...fields })
  return idsIn(went(page))[0]!
}

/** One row of numbers that says what stands in somebody's portfolio. */
export async function countOf(world: World, personId: string): Promise<Record<string, number>> {
  const count = async (table: 'activity' | 'shown' | 'evidence' | 'import' | 'profile') => {
    const row = await world.owner
      .selectFrom(`portfolio.${table}`)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return row.n
  }
  return {
    activities: await count('activity'),
    shown: await count('shown'),
    evidence: await count('evidence'),
    imports: await count('import'),
    profiles: await count('profile'),
  }
}

/** A small real picture. */
export async function picture(name = 'foto.png'): Promise<File> {
  const { default: sharp } = await import('sharp')
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } })
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], name, { type: 'image/png' })
}

/** A CV file in JSON Resume. */
export const resumeFile = (resume: object, name = 'cv.json'): File =>
  new File([JSON.stringify(resume)], name, { type: 'application/json' })
