import { fields, hidden, type PersonTable, type Register } from '../../platform/register.ts'

const withPerson = { as: 'person' } as const
const deleted = { does: 'delete' } as const

/** Ways in of her own: she sees them on the page of her ways in, and takes them away there. */
const wayIn = {
  kind: 'person',
  purpose: 'sign-in',
  ground: 'public-task',
  seenBy: ['she'],
  retention: withPerson,
  erasure: deleted,
  download: true,
} as const satisfies Partial<PersonTable>

const waysIn: Register = {
  'people.attempt': {
    ...wayIn,
    seenBy: ['nobody'],
    retention: { as: 'terms', terms: [{ after: 'expires_at', term: { hours: 24 } }] },
    download: false,
    fields: {
      ...hidden('id', 'invitation_id', 'goes_to'),
      ...fields('person_id', 'kind', 'provider', 'expires_at', 'used_at'),
    },
  },
  'people.invitation': {
    ...wayIn,
    retention: { as: 'terms', terms: [{ after: 'expires_at', term: { days: 30 } }] },
    // a month old at most, and app reads none
    seenBy: ['nobody'],
    download: false,
    fields: { ...hidden('id'), ...fields('person_id', 'created_at', 'expires_at', 'used_at') },
  },
  'people.identity': {
    ...wayIn,
    fields: { ...hidden('id', 'subject'), ...fields('person_id', 'provider', 'because', 'linked_at', 'used_at') },
  },
  'people.school_account': {
    ...wayIn,
    fields: { ...hidden('school_id', 'uid'), ...fields('person_id', 'named_at') },
  },
  'people.passkey': {
    ...wayIn,
    fields: {
      ...hidden('id', 'credential', 'public_key', 'counter', 'transports'),
      ...fields('person_id', 'name', 'added_at', 'used_at'),
    },
  },
  'people.second_factor': {
    ...wayIn,
    fields: {
      ...hidden('sealed', 'last_step', 'wrong', 'waits_until'),
      ...fields('person_id', 'started_at', 'confirmed_at'),
    },
  },
  'people.recovery_code': {
    ...wayIn,
    fields: { ...hidden('id', 'code'), ...fields('person_id', 'used_at') },
  },
  'people.device': {
    ...wayIn,
    retention: { as: 'terms', terms: [{ after: 'last_at', term: { years: 1 } }] },
    fields: { ...hidden('id', 'mark'), ...fields('person_id', 'device', 'first_at', 'last_at') },
  },
  'people.email_change': {
    ...wayIn,
    retention: { as: 'terms', terms: [{ after: 'expires_at', term: { days: 30 } }] },
    fields: {
      ...hidden('id'),
      ...fields(
        'person_id',
        'old_email',
        'new_email',
        'asked_at',
        'expires_at',
        'old_said_at',
        'new_said_at',
        'ended_at',
      ),
    },
  },
}

export const register: Register = {
  ...waysIn,
  'people.sign_in': {
    kind: 'person',
    purpose: 'sign-in',
    ground: 'public-task',
    seenBy: ['nobody'],
    retention: { as: 'terms', terms: [{ after: 'created_at', term: { hours: 24 } }] },
    erasure: deleted,
    // a day old at most, and app reads none
    download: false,
    fields: { ...hidden('id', 'goes_to'), ...fields('email', 'person_id', 'created_at', 'expires_at', 'used_at') },
  },
  'people.login': {
    kind: 'person',
    purpose: 'sign-in',
    ground: 'public-task',
    seenBy: ['she'],
    retention: withPerson,
    erasure: deleted,
    download: true,
    fields: fields('email', 'person_id'),
  },
  'people.link': {
    kind: 'person',
    purpose: 'links',
    ground: 'public-task',
    seenBy: ['she', 'school', 'link-holder'],
    retention: { as: 'terms', terms: [{ after: 'expires_at', term: { months: 6 } }] },
    // all end before; those that others need for what they signed stay as long as that
    erasure: { does: 'stays', why: 'signed', unless: { revoked_at: 'set' } },
    download: true,
    fields: {
      // the address is of who holds it
      ...hidden('id', 'subject', 'email'),
      ...fields('person_id', 'may', 'holder', 'created_at', 'expires_at', 'revoked_at'),
    },
  },
  'people.sight': {
    kind: 'person',
    purpose: 'rights',
    ground: 'public-task',
    seenBy: ['she'],
    retention: { as: 'terms', terms: [{ after: 'until', term: { years: 1 } }] },
    erasure: deleted,
    download: true,
    fields: { ...hidden('viewer_id'), ...fields('person_id', 'what', 'writes', 'because', 'since', 'until') },
  },
  'people.hat': {
    kind: 'person',
    purpose: 'rights',
    ground: 'public-task',
    seenBy: ['she'],
    retention: { as: 'terms', terms: [{ after: 'until', term: { years: 1 } }] },
    erasure: deleted,
    download: true,
    fields: { ...hidden('wears'), ...fields('person_id', 'since', 'until') },
  },
  'people.consent': {
    kind: 'person',
    purpose: 'consent',
    ground: 'legal-duty',
    seenBy: ['she', 'link-holder'],
    retention: { as: 'terms', terms: [{ after: 'withdrawn_at', term: { years: 2 } }] },
    erasure: deleted,
    download: true,
    fields: {
      ...hidden('id', 'guardian_link'),
      ...fields('person_id', 'what', 'version', 'given_at', 'needs_guardian', 'guardian_at'),
      ...fields('withdrawn_at', 'withdrawn_by'),
    },
  },
  'people.objection': {
    kind: 'person',
    purpose: 'consent',
    ground: 'legal-duty',
    seenBy: ['she', 'school'],
    retention: { as: 'terms', terms: [{ after: 'ended_at', term: { years: 2 } }] },
    erasure: deleted,
    download: true,
    fields: { ...hidden('id'), ...fields('person_id', 'what', 'since', 'ended_at') },
  },
  'people.relation': {
    kind: 'person',
    purpose: 'beside-her',
    ground: 'public-task',
    seenBy: ['she', 'school', 'guardian'],
    retention: { as: 'terms', terms: [{ after: 'until', term: { years: 1 } }] },
    erasure: deleted,
    download: true,
    fields: {
      ...hidden('id', 'other_id'),
      ...fields('person_id', 'kind', 'name', 'email', 'confirmed_at', 'blocked', 'since', 'until'),
    },
  },
  'people.enrolment': {
    kind: 'person',
    purpose: 'school',
    ground: 'public-task',
    seenBy: ['she', 'school'],
    retention: { as: 'terms', terms: [{ after: 'until', term: { years: 2 } }] },
    erasure: deleted,
    download: true,
    fields: {
      ...hidden('id', 'school_id', 'class_id'),
      ...fields('person_id', 'crebo', 'level', 'path', 'year', 'since', 'until'),
    },
  },
  'people.role': {
    kind: 'person',
    purpose: 'rights',
    ground: 'public-task',
    seenBy: ['she', 'school'],
    retention: { as: 'terms', terms: [{ after: 'until', term: { years: 2 } }] },
    erasure: deleted,
    download: true,
    fields: {
      ...hidden('id', 'school_id', 'company_id', 'class_id'),
      ...fields('person_id', 'role', 'city_id', 'since', 'until'),
    },
  },
  'people.person': {
    kind: 'person',
    purpose: 'account',
    ground: 'public-task',
    seenBy: ['she', 'school'],
    retention: withPerson,
    erasure: deleted,
    download: true,
    fields: {
      ...fields('person_id', 'city_id', 'given_name', 'family_name', 'birth_date', 'created_at', 'active_at'),
      email: {},
      phone: { own: true },
      street: { own: true },
      postcode: { own: true },
      place: { own: true },
      // metres on the map, worked out from the postcode: for travel time only
      home: { seenBy: ['she'] },
      language: { own: true, seenBy: ['she'] },
    },
  },
  'people.class': { kind: 'shared', purpose: 'school', seenBy: ['everybody'], retention: { as: 'always' } },
}
