import { fields, hidden, type PersonTable, type Register } from '../../platform/register.ts'

/** What she makes herself: hers alone until she shares it. */
const hers = {
  kind: 'person',
  purpose: 'portfolio',
  ground: 'public-task',
  seenBy: ['she', 'shared-with'],
  erasure: { does: 'delete' },
  download: true,
} as const satisfies Partial<PersonTable>

const activity = { table: 'portfolio.activity', by: 'activity_id' } as const
const removed = { after: 'removed_at', term: { days: 30 } }

export const register: Register = {
  'portfolio.confirmation': {
    ...hers,
    retention: { as: 'parent', parent: activity },
    fields: {
      ...hidden('id', 'activity_id', 'placement_id'),
      ...fields('person_id', 'competence_id', 'by_name', 'by_role', 'organisation', 'words', 'at'),
    },
  },
  'portfolio.evidence': {
    ...hers,
    retention: { as: 'terms', terms: [removed], parent: activity },
    fields: {
      ...hidden('id', 'activity_id'),
      file_id: { file: true, download: false },
      ...fields('person_id', 'title', 'created_at', 'removed_at'),
    },
  },
  'portfolio.shown': {
    ...hers,
    retention: { as: 'parent', parent: activity },
    fields: {
      ...hidden('id', 'activity_id'),
      ...fields('person_id', 'competence_id', 'sentence', 'created_at'),
    },
  },
  'portfolio.activity': {
    ...hers,
    retention: { as: 'terms', terms: [removed] },
    fields: {
      ...hidden('id', 'import_id', 'placement_id'),
      ...fields('person_id', 'kind', 'title', 'organisation', 'what', 'since', 'until', 'on_cv'),
      ...fields('created_at', 'changed_at', 'removed_at'),
    },
  },
  'portfolio.import': {
    ...hers,
    seenBy: ['she'],
    retention: {
      as: 'terms',
      terms: [
        { after: 'at', term: { days: 7 }, where: { state: ['preview'] } },
        { after: 'undone_at', term: { days: 30 }, where: { state: ['undone'] } },
      ],
    },
    fields: {
      ...hidden('id', 'digest'),
      ...fields('person_id', 'format', 'file_name', 'reading', 'state', 'at', 'taken_at', 'undone_at'),
    },
  },
  'portfolio.profile': {
    ...hers,
    retention: { as: 'person' },
    fields: fields(
      'person_id',
      'headline',
      'seeks',
      'available_from',
      'days',
      'likes',
      'fields',
      'languages',
      'updated_at',
    ),
  },
}
