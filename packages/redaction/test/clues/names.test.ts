import { describe } from 'node:test'
import { sentences } from './table.ts'

describe('names of others without capitals', () => {
  sentences(
    'NAME',
    'announced by a relation or a title',
    `
    mn broer ⟦yassir⟧ werkt in de bouw
    groetjes aan meneer ⟦van dijk⟧ van school
    mijn mentor heet ⟦fatma yilmaz⟧
    mijn mentor mevrouw ⟦de boer⟧ vond dit ook
    mijn stagebegeleider meneer ⟦van den berg⟧ kent mij
    mn vriendin ⟦samira⟧ zit in dezelfde klas
    ik doe dit samen met ⟦mohamed⟧
    mijn juf ⟦anneke⟧ heeft me geholpen
    mn neef ⟦bilal⟧ heeft een garage
    mijn zusje ⟦esra⟧ is ook handig
    mn vader ⟦ahmed⟧ leerde me lassen
    mijn coach ⟦kevin⟧ weet dat ik hard werk
    mevrouw ⟦van der meer⟧ van school kent mij goed
    ⟦bilal⟧ (mijn neef) werkt daar ook
    ik ken mevr ⟦de vries⟧ van school
  `,
  )
  sentences(
    'NAME',
    'no name of somebody',
    `
    mijn broer werkt in de bouw
    mijn mentor vond dit een goed idee
    ik doe dit samen met anderen
    mijn vriendin zit in dezelfde klas
    groetjes aan het hele team
    meneer, ik wil graag bij u werken
    mijn neef heeft een garage
    mijn juf heeft me geholpen
    beste meneer de boer, ik zoek werk
    ik belde met mevrouw de vries over de stage
    mevrouw, ik bel u morgen
    mijn vader leerde me lassen
  `,
  )
})
