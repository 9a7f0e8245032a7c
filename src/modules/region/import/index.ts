import { importNeighbourhoods } from './cbs-neighbourhoods.ts'
import { importCrebo } from './crebo.ts'
import type { Importer } from './importer.ts'
import { importSchools } from './schools.ts'

export type { Imported, Importer, ImportOptions, RefusalCode, RefusedLine } from './importer.ts'

/** What `import NAME FILE` of the command line can read. */
export const regionImporters: Readonly<Record<'crebo' | 'cbs-neighbourhoods' | 'schools', Importer>> = {
  crebo: importCrebo,
  'cbs-neighbourhoods': importNeighbourhoods,
  schools: importSchools,
}
