import { fields, hidden, type Register, sharedTables } from '../../platform/register.ts'

export const register: Register = {
  'places.contact': {
    kind: 'person',
    purpose: 'contact',
    ground: 'public-task',
    seenBy: ['she', 'company-before', 'everybody'],
    retention: { as: 'person' },
    erasure: { does: 'delete' },
    download: true,
    fields: { ...hidden('company_id'), ...fields('person_id', 'name', 'email', 'phone', 'role') },
  },
  ...sharedTables(
    'places.company',
    'places.recognition',
    'places.place',
    'places.city_number',
    'places.synonym',
    'places.spelling',
  ),
}
