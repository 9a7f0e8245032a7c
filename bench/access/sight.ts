import pg from 'pg'
import { demo, personas } from '../../db/builders.ts'
import type { Report } from '../report.ts'
import type { Urls } from '../server/databases.ts'
import { median } from '../server/numbers.ts'

const repeats = 200

/** What pages ask: the applications and agreements of one class, and one young person's own. */
const questions = {
  'applications of a class': {
    asks: personas.ilse.personId,
    text: `select id, person_id, state, sent_at from applications.application where person_id = any ($1) order by sent_at desc, id`,
  },
  'agreements of a class': {
    asks: personas.ilse.personId,
    text: `select id, person_id, state, starts_on from placements.agreement where person_id = any ($1) order by starts_on, id`,
  },
  'her own activities': {
    asks: personas.amina.personId,
    text: `select id, title from portfolio.activity where person_id = any ($1) order by created_at, id`,
  },
} as const

/** How much sight there is: as in the demo region, then with three and fifteen times as many rows more, for the viewer and for others. */
const growth = [1, 4, 16]

/** The same question by the web's login under its policies and by the owner, whom no policy holds: the same rows, and what the policies cost. */
export async function measureSight(report: Report, urls: Urls): Promise<void> {
  const owner = await connect(urls.owner)
  const app = await connect(urls.app)
  try {
    const { rows } = await owner.query('select person_id from people.enrolment where class_id = $1', [
      demo.classes.bakers,
    ])
    const pupils: string[] = rows.map(({ person_id }) => person_id)
    const { rows: counted } = await owner.query('select count(*)::int as n from people.sight')
    for (const times of growth) {
      const sight = await grow(owner, counted[0].n, times)
      for (const [name, { asks, text }] of Object.entries(questions)) {
        const about = name.startsWith('her own') ? [asks] : pupils
        const seen = await ask(app, text, about, asks)
        const all = await ask(owner, text, about)
        if (seen.rows !== all.rows) throw new Error(`${name}: the policies show other rows than there are`)
        report({
          case: `${name}, ${sight.all} rows of sight (${sight.own} hers)`,
          metric: 'question and answer, median',
          value: seen.milliseconds,
          unit: 'ms',
          peer: 'no policies',
          peerValue: all.milliseconds,
        })
      }
    }
  } finally {
    await app.end()
    await owner.end()
  }
}

/** Sight of invented people, of whom nothing else is there: a part of it for the hats that Ilse wears, as a school that grows. */
async function grow(owner: pg.Client, start: number, times: number): Promise<{ all: number; own: number }> {
  const [hats, count] = [
    `select wears as v from people.hat where person_id = '${personas.ilse.personId}'`,
    `select count(*)::int as n from people.sight`,
  ]
  const { rows: hers } = await owner.query(`${count} where viewer_id in (${hats})`)
  const own = hers[0].n as number
  const wanted = start * times - ((await owner.query(count)).rows[0].n as number)
  if (wanted > 0) {
    // her share of sight stays what it was
    const forHer = Math.round((own / (start * times - wanted)) * wanted)
    await owner.query(
      `insert into people.sight (person_id, viewer_id, what, because)
       select gen_random_uuid(), case when n <= $2 then h.v else gen_random_uuid() end, 'way', 'bench'
       from generate_series(1, $1::int) n cross join (select min(v::text)::uuid as v from (${hats}) h) h`,
      [wanted, forHer],
    )
  }
  await owner.query('vacuum analyze people.sight')
  const { rows: all } = await owner.query(count)
  const { rows: now } = await owner.query(`${count} where viewer_id in (${hats})`)
  return { all: all[0].n, own: now[0].n }
}

/** Prepared, as the product asks: median of many. */
async function ask(client: pg.Client, text: string, about: readonly string[], actor?: string) {
  const times: number[] = []
  let rows = ''
  for (let run = -20; run < repeats; run++) {
    await client.query(`begin read only${actor ? `; set local app.actor = '${actor}'` : ''}`)
    const from = performance.now()
    const answer = await client.query({ name: text.slice(0, 60), text, values: [about] })
    if (run >= 0) times.push(performance.now() - from)
    await client.query('commit')
    rows = JSON.stringify(answer.rows)
  }
  return { rows, milliseconds: median(times) }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}
