import { describe } from 'node:test'
import { sentences } from './table.ts'

describe('age', () => {
  sentences(
    'AGE',
    'of the writer',
    `
    ik ben ⟦17 jr⟧
    ik ben ⟦17j⟧ en zoek werk
    Ik word ⟦18⟧ in mei.
    Ik ben ⟦achttien⟧.
    ik ben ⟦bijna 16⟧
    ik ben net ⟦19⟧ geworden
    Ik ben begin ⟦twintig⟧.
    Ik ben een ⟦twintiger⟧ met energie.
    Ik ben ⟦halverwege de dertig⟧.
    ik ben ⟦eind twintig⟧
    Ik ben een ⟦19-jarige⟧ student.
    Leeftijd: ⟦22⟧
    Ik ben een ⟦veertiger⟧.
    ik ben ⟦minderjarig⟧
    Ik ben net ⟦meerderjarig⟧.
    Ik ben ⟦56-plusser⟧.
    Ik ben een ⟦50-plusser⟧ met ervaring.
  `,
  )
  sentences(
    'AGE',
    'of others and of other things',
    `
    Ik heb 12 jaar ervaring.
    Mijn zusje is 14 jaar.
    Ik gaf les aan kinderen van 12 jaar.
    Ik werk 32 uur per week.
    Ik werkte met ouderen van 80 jaar.
    In de jaren twintig is dit huis gebouwd.
    Ik stond op plek 17.
    Begin twintig september kan ik starten.
    De klant was een veertiger.
  `,
  )
})
