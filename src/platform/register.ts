/**
 * The register of data: for every table what it is for, on which ground, how long it is kept, who sees it, and how it leaves when a person
 * erases herself. It is data that the program runs on: the nightly clearing up, the download, the erasure and `docs/data.md` are made from it,
 * and a test holds it against the database. Words for people stand in the texts of "my data", under these codes.
 */

export const purposes = [
  'account',
  'sign-in',
  'school',
  'beside-her',
  'rights',
  'consent',
  'links',
  'messages',
  'portfolio',
  'files',
  'apply',
  'agreement',
  'look-back',
  'accountability',
  'help',
  'contact',
  'programme',
  'proposals',
  'contest',
  'rounds',
  'running',
] as const
export type Purpose = (typeof purposes)[number]

/** AVG article 6: a public task of school or city, an agreement, consent, a legal duty; `none` where no person is in it. */
export const grounds = ['public-task', 'contract', 'consent', 'legal-duty', 'none'] as const
export type Ground = (typeof grounds)[number]

/** Whom the database lets read: the codes of `docs/data.md` and of the page. */
export const readers = [
  'she',
  'school',
  'company-before',
  'company-invited',
  'parties',
  'guardian',
  'link-holder',
  'shared-with',
  'everybody',
  'nobody',
  'support',
] as const
export type Reader = (typeof readers)[number]

export type Term = Partial<Record<'hours' | 'days' | 'weeks' | 'months' | 'years', number>>

/** Rows whose column lies further back than the term go; `where` narrows to rows with one of these values. */
export type Ending = { after: string; term: Term; where?: Record<string, readonly (string | boolean)[]> }

/** The row that it belongs to, by the column that holds its id. */
export type Parent = { table: string; by: string }

export type Retention =
  /** As long as she is known here; see `inactiveFor`. */
  | { as: 'person' }
  /** By terms of its own, as well as with the person, and with the row it belongs to. */
  | { as: 'terms'; terms: readonly Ending[]; parent?: Parent }
  /** With the row it belongs to. */
  | { as: 'parent'; parent: Parent }
  /** By a module itself, through a door that the worker knows under this name; the terms are said here. */
  | { as: 'door'; door: string; terms: readonly Ending[]; parent?: Parent }
  /** No person is in it. */
  | { as: 'always' }

export type Blank = Record<string, string | null>

export type Erasure =
  | { does: 'delete' }
  /** The row stays without these; the value stands where the column takes no null. */
  | { does: 'blank'; columns: Blank; why: StayReason }
  /** The row stays as it is until the retention ends it; `unless`: rows with one of these values, or any, are deleted. */
  | { does: 'stays'; why: StayReason; unless?: Record<string, readonly string[] | 'set'>; columns?: Blank }
  /** As the row it belongs to. */
  | { does: 'parent'; parent: Parent; columns?: Blank }
  /** By the digest: words go, proof that a row was there stays. */
  | { does: 'digest'; why: StayReason }
  | { does: 'nothing' }

/** Why something stays after erasing; each is a text on her page. */
export const stayReasons = ['signed', 'stages', 'proof', 'erased-row', 'others'] as const
export type StayReason = (typeof stayReasons)[number]

export type Field = {
  /** Not in her download: a secret, a number for the machine, or somebody else's contact. */
  download?: false
  /** Holds the id of an uploaded file: that goes with the row. */
  file?: true
  /** She may change it herself on "my data". */
  own?: true
  purpose?: Purpose
  ground?: Ground
  seenBy?: readonly Reader[]
}

type Base = { purpose: Purpose; retention: Retention }
/** A row is about one person, whose id stands in `person_id` (or `key`). */
export type PersonTable = Base & {
  kind: 'person'
  key?: string
  ground: Exclude<Ground, 'none'>
  seenBy: readonly Reader[]
  erasure: Erasure
  download: boolean
  /** Every column, by name. */
  fields: Record<string, Field>
}
export type OtherTable = Base & { kind: 'shared' | 'local'; seenBy: readonly Reader[] }
export type Table = PersonTable | OtherTable
/** By `schema.table`, in an order in which rows can be deleted: what points to another table stands before it. */
export type Register = Readonly<Record<string, Table>>

/** Who was not here for so long, at no school and with nothing running, is erased; mails go out that many days before. */
export const inactiveFor: Term = { years: 2 }
export const inactiveMails: readonly number[] = [30, 7]

/** Columns without a word of their own: `fields('id', 'at')`. */
export const fields = (...names: string[]): Record<string, Field> => Object.fromEntries(names.map((name) => [name, {}]))
/** Columns that are no use to a person: secrets, digests, numbers between tables. */
export const hidden = (...names: string[]): Record<string, Field> =>
  Object.fromEntries(names.map((name) => [name, { download: false } as const]))

export const isPersonTable = (table: Table): table is PersonTable => table.kind === 'person'

/** Tables where no person stands in. */
export const sharedTables = (...names: string[]): Register =>
  Object.fromEntries(
    names.map((name) => [
      name,
      { kind: 'shared', purpose: 'programme', seenBy: ['everybody'], retention: { as: 'always' } } as const,
    ]),
  )

const always = { as: 'always' } as const
const tidy = (after: string, term: Term, where?: Ending['where']): Retention => ({
  as: 'terms',
  terms: [where ? { after, term, where } : { after, term }],
})

/** The tables of the platform itself. */
export const platformRegister: Register = {
  'platform.acting': {
    kind: 'person',
    purpose: 'help',
    ground: 'legal-duty',
    seenBy: ['she', 'support'],
    retention: tidy('until', { years: 2 }),
    erasure: { does: 'delete' },
    download: true,
    fields: {
      ...hidden('id', 'session_id', 'staff_id', 'told_at'),
      ...fields('person_id', 'reason', 'since', 'until', 'ended_at'),
    },
  },
  'platform.session': {
    kind: 'person',
    purpose: 'sign-in',
    ground: 'public-task',
    seenBy: ['nobody'],
    retention: tidy('expires_at', { hours: 0 }),
    erasure: { does: 'delete' },
    // app reads no sessions; the page of her devices lists them by a function
    download: false,
    fields: {
      ...hidden('id', 'token_hash'),
      ...fields('person_id', 'created_at', 'seen_at', 'expires_at', 'how', 'provider', 'device', 'proven_at'),
      ...fields('idle_minutes', 'owes_proof'),
    },
  },
  'platform.audit': {
    kind: 'person',
    purpose: 'accountability',
    ground: 'legal-duty',
    seenBy: ['she'],
    retention: { as: 'door', door: 'audit', terms: [{ after: 'at', term: { years: 5 } }] },
    erasure: { does: 'digest', why: 'proof' },
    download: true,
    fields: {
      ...hidden('id', 'actor', 'subject', 'acting', 'seen_hour', 'salt', 'seal', 'erased_at', 'erased_for'),
      ...fields('at', 'person_id', 'actor_kind', 'action'),
    },
  },
  'platform.file': {
    kind: 'person',
    purpose: 'files',
    ground: 'public-task',
    seenBy: ['she', 'shared-with'],
    retention: tidy('at', { hours: 24 }, { claimed: [false] }),
    erasure: { does: 'delete' },
    download: true,
    fields: { id: { file: true }, ...fields('person_id', 'name', 'mime', 'bytes', 'scan', 'claimed', 'at') },
  },
  'platform.erasure': {
    kind: 'person',
    purpose: 'accountability',
    ground: 'legal-duty',
    seenBy: ['she'],
    // longer than the audit, which points to it
    retention: tidy('asked_at', { years: 8 }),
    erasure: { does: 'stays', why: 'proof' },
    download: true,
    fields: { ...hidden('id', 'tell', 'counts'), ...fields('person_id', 'cause', 'asked_at', 'done_at') },
  },
  // digests: they say nothing about anybody once the row is blank
  'platform.audit_leaf': { kind: 'local', purpose: 'accountability', seenBy: ['nobody'], retention: always },
  'platform.audit_seal': { kind: 'local', purpose: 'accountability', seenBy: ['nobody'], retention: always },
  'platform.form_key': {
    kind: 'local',
    purpose: 'running',
    seenBy: ['she'],
    retention: tidy('at', { days: 7 }),
  },
  // keyed digests and counts: nobody can be found in them
  'platform.allowance': {
    kind: 'local',
    purpose: 'running',
    seenBy: ['nobody'],
    retention: tidy('until', { hours: 1 }),
  },
  'platform.refused': { kind: 'local', purpose: 'running', seenBy: ['nobody'], retention: tidy('hour', { days: 90 }) },
  'platform.proposal_log': {
    kind: 'local',
    purpose: 'proposals',
    seenBy: ['nobody'],
    // the AI Act asks for half a year at least
    retention: tidy('hour', { months: 12 }),
  },
  'platform.backup_run': { kind: 'local', purpose: 'running', seenBy: ['nobody'], retention: always },
  'platform.outbox': { kind: 'local', purpose: 'running', seenBy: ['everybody'], retention: always },
}
