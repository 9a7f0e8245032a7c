import { zone } from '../../src/platform/clock.ts'
import { stories } from '../data/index.ts'
import type { AgreementRow } from './agreements.ts'
import { later, type Maker } from './maker.ts'
import type { Company, PlaceRow } from './places.ts'
import type { Rows } from './rows.ts'

/** What both sides wrote when a placement was over, and what it added to her eCV: an activity that the company confirmed. */
export function buildLookBack(
  maker: Maker,
  { agreement, place, at }: { agreement: AgreementRow; place: PlaceRow; at: Company },
): Rows {
  const { random } = maker
  const { person_id, id: agreement_id } = agreement
  const from = agreement.starts_on as Temporal.PlainDate
  const until = agreement.ends_on as Temporal.PlainDate
  const ended = until.toZonedDateTime({ timeZone: zone, plainTime: '17:00' }).toInstant()
  const wrote = later(maker, ended, random.int(2, 40))
  const competence = random.pick(place.competences as string[])
  const sentence = random.pick(stories.lasting)
  const activity_id = random.id()
  const did = random.pick(stories.did)
  const said = random.pick(stories.companySays)
  const by = `${at.contact.given_name} ${at.contact.family_name}`
  const confirms = random.some(place.competences as string[], random.int(1, 2))
  return {
    'placements.reflection': [
      {
        id: random.id(),
        person_id,
        agreement_id,
        by_party: 'young',
        did,
        found_out: random.pick(stories.foundOut),
        competence_id: competence,
        sentence,
        by_name: null,
        confirms: [],
        at: wrote,
      },
      {
        id: random.id(),
        person_id,
        agreement_id,
        by_party: 'company',
        did: said,
        found_out: null,
        competence_id: null,
        sentence: null,
        confirms,
        by_name: by,
        at: later(maker, ended, random.int(2, 60)),
      },
    ],
    'portfolio.activity': [
      {
        id: activity_id,
        person_id,
        kind: 'placement',
        title: place.title,
        organisation: at.company.name,
        what: did,
        since: from.toString(),
        until: until.toString(),
        placement_id: agreement_id,
        created_at: wrote,
      },
    ],
    'portfolio.shown': [
      { id: random.id(), person_id, activity_id, competence_id: competence, sentence, created_at: wrote },
    ],
    'portfolio.confirmation': confirms.map((competence_id) => ({
      id: random.id(),
      person_id,
      activity_id,
      competence_id,
      by_name: by,
      by_role: 'practical-trainer',
      organisation: at.company.name,
      words: said,
      placement_id: agreement_id,
      at: wrote,
    })),
  }
}
