import type { Child } from 'hono/jsx'
import type { Language } from '../../../platform/i18n.ts'
import { Bdi, type HaltProps } from '../../../ui/index.ts'
import type { MyRoute } from '../queries/read-my-route.ts'
import { texts } from '../texts/index.ts'

type Stop = { href: string; note: Child }

/** Work exploration first: visits and a day along are what this stop is for. */
const lookAround = '/places?kind=visit&kind=shadow'

/** The five stops and the end of the line, each with what she really did there and the page that belongs to it. */
export function stopsOf(lang: Language, mine: MyRoute): HaltProps[] {
  const t = texts(lang)
  const { route } = mine
  const stops = [can(lang, mine), am(lang, mine), suits(lang, mine), how(lang, mine), helps(lang, mine)]
  return [
    ...stops.map(({ href, note }, i): HaltProps => {
      const n = (i + 1) as 1 | 2 | 3 | 4 | 5
      const state = route.done[i] ? 'done' : n === route.stop ? 'here' : 'ahead'
      return { title: t(`stop.${n}`), href, note, state }
    }),
    { title: t('stop.end'), end: true },
  ]
}

const can = (lang: Language, { progress }: MyRoute): Stop => ({
  href: '/cv',
  note: texts(lang)('note.written', { n: progress.activities }),
})

const am = (lang: Language, { progress }: MyRoute): Stop => ({
  href: '/cv/wishes',
  note: texts(lang)(progress.wishes ? 'note.wishes' : 'note.no-wishes'),
})

function suits(lang: Language, { applications, agreements }: MyRoute): Stop {
  const t = texts(lang)
  const been = agreements.filter(({ state }) => state === 'looked-back').length
  return {
    href: lookAround,
    note: been > 0 ? t('note.been', { n: been }) : t('note.asked', { n: applications.length }),
  }
}

function how(lang: Language, { applications, agreements }: MyRoute): Stop {
  const t = texts(lang)
  const signed = agreements.filter(({ state }) => ['signed', 'running', 'ended', 'looked-back'].includes(state)).length
  if (agreements.length > 0) return { href: '/agreements', note: t('note.agreed', { n: signed }) }
  const open = applications.filter(({ state }) => state === 'sent' || state === 'invited').length
  return { href: '/applications', note: t('note.open', { n: open }) }
}

function helps(lang: Language, { mentor, progress, shares }: MyRoute): Stop {
  const t = texts(lang)
  const note =
    progress.confirmed > 0
      ? t('note.confirmed', { n: progress.confirmed })
      : shares
        ? t('note.shares')
        : t('note.shares-not')
  return { href: '/cv#share', note: mentor ? t.rich('note.mentor', { mentor: <Bdi>{mentor}</Bdi>, note }) : note }
}
