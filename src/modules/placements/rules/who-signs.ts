/** Who signs an agreement, by its kind and the age, as a table; and what stands in the way of signing at all. */
import { type AgreementKind, needsRecognition } from './agreement-kinds.ts'
import { ageOn } from './reading.ts'
import { sources } from './sources.ts'

export const parties = ['young', 'guardian', 'company', 'school'] as const
export type Party = (typeof parties)[number]

type Row = {
  kinds: readonly AgreementKind[]
  ages: readonly [number, number]
  parties: readonly Party[]
  source: string
  sure: boolean
}

const bpv = ['bpv-bol', 'bpv-bbl'] as const
const taste = ['shadow', 'short'] as const
const all = ['young', 'guardian', 'company', 'school'] as const
const adult = ['young', 'company', 'school'] as const

// Where the law is silent (a visit, a taste of work, vmbo from 16) more people sign rather than fewer.
// biome-ignore format: a table is read by the row
export const signerRules: readonly Row[] = [
  { kinds: ['job'], ages: [0, 15], parties: ['young', 'guardian', 'company'], source: sources.bw612, sure: true },
  { kinds: ['job'], ages: [16, 999], parties: ['young', 'company'], source: sources.bw612, sure: true },
  { kinds: ['vmbo-placement'], ages: [0, 15], parties: ['guardian', 'company', 'school'], source: sources.nrk, sure: true },
  { kinds: ['vmbo-placement'], ages: [16, 17], parties: all, source: sources.bw234, sure: false },
  { kinds: ['vmbo-placement'], ages: [18, 999], parties: adult, source: sources.own, sure: false },
  { kinds: bpv, ages: [0, 17], parties: all, source: `${sources.web}; ${sources.bw234}`, sure: false },
  { kinds: bpv, ages: [18, 999], parties: adult, source: sources.web, sure: true },
  { kinds: ['higher-placement'], ages: [0, 17], parties: all, source: `${sources.institution}; ${sources.bw234}`, sure: false },
  { kinds: ['higher-placement'], ages: [18, 999], parties: adult, source: sources.institution, sure: true },
  { kinds: taste, ages: [0, 17], parties: all, source: `${sources.own}; ${sources.bw234}`, sure: false },
  { kinds: taste, ages: [18, 999], parties: adult, source: sources.own, sure: false },
  { kinds: ['visit'], ages: [0, 15], parties: ['guardian', 'company', 'school'], source: sources.own, sure: false },
  { kinds: ['visit'], ages: [16, 999], parties: ['company', 'school'], source: sources.own, sure: false },
]

/** `sure: false`: the strictest reading; a person at the school may set it aside. */
export type SigningObstacle = { code: SigningObstacleCode; source: string; sure: boolean }
export type SigningObstacleCode =
  | 'under-13-only-visits'
  | 'placement-under-14'
  | 'bbl-under-16'
  | 'company-not-recognised'
  | 'guardian-to-school'
  | 'starts-before-signing'

export type Recognition = { qualification: string; from: Temporal.PlainDate; until?: Temporal.PlainDate }

export type Signing = {
  kind: AgreementKind
  birthDate: Temporal.PlainDate
  signingOn: Temporal.PlainDate
  startsOn: Temporal.PlainDate
  /** The relation with the guardian is blocked or unsafe: then a person at the school takes over. */
  guardianBlocked?: boolean
  /** Needed for an mbo placement: the qualification (crebo) and what the company is recognised for. */
  qualification?: string
  recognitions?: readonly Recognition[]
}

/** The parties to ask, by the youngest age of signing day and start; and what stands in the way. A guardianship institution may sign as guardian. */
export function signersFor(signing: Signing): {
  parties: Party[]
  obstacles: SigningObstacle[]
  source: string
  sure: boolean
} {
  const { kind, birthDate, signingOn, startsOn } = signing
  const age = Math.min(ageOn(birthDate, signingOn), ageOn(birthDate, startsOn))
  const row = signerRules.find((rule) => rule.kinds.includes(kind) && age >= rule.ages[0] && age <= rule.ages[1])!
  return { parties: [...row.parties], obstacles: obstaclesTo(signing, row.parties), source: row.source, sure: row.sure }
}

function obstaclesTo(signing: Signing, asked: readonly Party[]): SigningObstacle[] {
  const { kind, birthDate, signingOn, startsOn } = signing
  const atStart = ageOn(birthDate, startsOn)
  const found: SigningObstacle[] = []
  const stop = (code: SigningObstacleCode, source: string, sure = true) => found.push({ code, source, sure })
  if (Temporal.PlainDate.compare(startsOn, signingOn) < 0) stop('starts-before-signing', sources.own)
  if (atStart < 13 && kind !== 'visit') stop('under-13-only-visits', sources.nrk)
  else if (atStart < 14 && kind !== 'visit' && kind !== 'job') stop('placement-under-14', sources.nrk, false)
  if (atStart < 16 && kind === 'bpv-bbl') stop('bbl-under-16', sources.leerplicht, false)
  if (needsRecognition(kind) && !recognised(signing)) stop('company-not-recognised', sources.web)
  if (signing.guardianBlocked && asked.includes('guardian')) stop('guardian-to-school', sources.own)
  return found
}

/** The recognition for this qualification must hold on the day of signing. */
function recognised({ qualification, recognitions, signingOn }: Signing): boolean {
  return (recognitions ?? []).some(
    (held) =>
      held.qualification === qualification &&
      Temporal.PlainDate.compare(held.from, signingOn) <= 0 &&
      (!held.until || Temporal.PlainDate.compare(signingOn, held.until) <= 0),
  )
}
