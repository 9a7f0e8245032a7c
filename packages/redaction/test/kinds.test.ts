import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findIdentity, type Kind } from '../src/index.ts'

const writer = {
  givenName: 'Yassine',
  familyName: 'El Amrani',
  email: 'y.elamrani@example.org',
  phone: '06 12345678',
  birthDate: '2008-03-14',
}
const found = (text: string) =>
  findIdentity(text, { writer }).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)

/** Sentences that mean a kind: what is found of it. */
const means: Record<Kind, [string, string][]> = {
  NAME: [
    ['Ik heet Yassine.', 'Yassine'],
    ['Met vriendelijke groet,\n\nY. el Amrani', 'Y. el Amrani'],
    ['ik ben yassine en ik zoek werk', 'yassine'],
    ['Dat is Yassines fiets.', 'Yassine'],
    ["Yassine's diploma ligt klaar.", 'Yassine'],
    ['Iedereen zegt Yassin tegen mij.', 'Yassin'],
    ['Mijn zus Sanne werkt al bij een garage.', 'Sanne'],
    ['Mijn docent, mevrouw De Groot, zei dat ik u moest bellen.', 'De Groot'],
    ['Referentie: dhr. P. Verhagen, teamleider', 'P. Verhagen'],
    ['Mijn tante Ubah Warsame leerde mij naaien.', 'Ubah Warsame'],
  ],
  GENDER: [
    ['Ik ben een meisje van de derde klas.', 'meisje'],
    ['Als enige jongen in de klas hielp ik iedereen.', 'jongen'],
    ['Ik werkte drie jaar als verkoopster.', 'verkoopster'],
    ['Geslacht: vrouw', 'vrouw'],
  ],
  AGE: [
    ['Ik ben 17 jaar oud.', '17 jaar oud'],
    ['Ik ben bijna achttien.', 'bijna achttien'],
    ['Leeftijd: 21', '21'],
    ['Als 18-jarige wil ik graag leren.', '18-jarige'],
  ],
  BIRTH_DATE: [
    ['Ik ben geboren op 3 mei 2009.', '3 mei 2009'],
    ['Geboortedatum: 14-03-2008', '14-03-2008'],
    ['Ik ben van bouwjaar 2007.', '2007'],
    ['Yassine El Amrani, 14 maart 2008', '14 maart 2008'],
  ],
  ORIGIN: [
    ['Mijn ouders komen uit Marokko.', 'Marokko'],
    ['Ik heb Turkse roots.', 'Turkse'],
    ['Ik ben Syrische en ik leer snel.', 'Syrische'],
    ['Ik ben gevlucht uit Eritrea.', 'Eritrea'],
    ['Nationaliteit: Poolse', 'Poolse'],
  ],
  LANGUAGE: [
    ['Mijn moedertaal is Tigrinya.', 'Tigrinya'],
    ['Thuis spreken we Berbers.', 'Berbers'],
    ['Arabisch (moedertaal)', 'Arabisch'],
  ],
  RELIGION: [
    ['Bij mij in de moskee help ik met koken.', 'moskee'],
    ['Ik draag een hoofddoek.', 'hoofddoek'],
    ['Tijdens de ramadan werk ik gewoon door.', 'ramadan'],
    ['Ik zing in het koor van de kerk.', 'kerk'],
  ],
  SCHOOL: [
    ['Ik zit op het Mondriaan.', 'Mondriaan'],
    ['Ik doe vmbo-t op het Calvijn College.', 'Calvijn College'],
    ['Ik studeer aan de Hogeschool Utrecht.', 'Hogeschool Utrecht'],
  ],
  NEIGHBOURHOOD: [
    ['Ik woon in de Schilderswijk.', 'Schilderswijk'],
    ['Ik ben opgegroeid in Kanaleneiland.', 'Kanaleneiland'],
  ],
  PLACE: [
    ['Ik woon in Leeuwarden.', 'Leeuwarden'],
    ['Ik ben geboren in Rabat.', 'Rabat'],
  ],
  ADDRESS: [
    ['Ik woon op de Putselaan 12b.', 'Putselaan 12b'],
    ['Adres: Gerard Scholtenstraat 40c, 3035 SM Rotterdam', 'Gerard Scholtenstraat 40c'],
  ],
  PHONE: [
    ['Bel mij op 06-12345678.', '06-12345678'],
    ['Mijn nummer is +31 (0)6 1234 56 78.', '+31 (0)6 1234 56 78'],
    ['app me op 06 1 2 3 4 5 6 7 9', '06 1 2 3 4 5 6 7 9'],
    ['nul zes een twee drie vier vijf zes zeven acht', 'nul zes een twee drie vier vijf zes zeven acht'],
    ['Bel mijn vader: 010 412 33 44', '010 412 33 44'],
  ],
  EMAIL: [
    ['Mail mij op y.elamrani@example.org.', 'y.elamrani@example.org'],
    ['mail: yas (at) gmail punt com', 'yas (at) gmail punt com'],
  ],
  URL: [
    ['Mijn foto’s staan op insta: @yas.bakt', '@yas.bakt'],
    ['Mijn portfolio: https://www.yas-bakt.example/werk', 'https://www.yas-bakt.example/werk'],
  ],
  BSN: [['Mijn bsn is 111222333.', '111222333']],
  IBAN: [['Rekening: NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00']],
  CLUB: [
    ['Ik voetbal bij SV Houtwijk.', 'SV Houtwijk'],
    ['Ik ben lid van korfbalclub De Meeuwen.', 'korfbalclub De Meeuwen'],
  ],
  FAMILY: [
    ['Ik ben de jongste van vijf kinderen.', 'jongste van vijf kinderen'],
    ['Ik ben getrouwd.', 'getrouwd'],
    ['Ik heb twee broertjes en een zusje.', 'twee broertjes en een zusje'],
  ],
}

/** Sentences that have the look of a kind and don't mean it. */
const doesNot: Partial<Record<Kind, string[]>> = {
  NAME: [
    'Geachte mevrouw De Vries,',
    'Beste Karim, bedankt voor het gesprek.',
    'T.a.v. de heer P. Jansen',
    'Ik werkte bij Albert Heijn.',
    'Ik deed mee aan een project aan de Jan Steenstraat.',
    'Bakkerij Jan Smit levert brood.',
    'Ik heb gesproken met mevrouw Bakker van personeelszaken.',
    'Ik lees graag over Nelson Mandela.',
  ],
  GENDER: ['Mijn moeder werkt in de zorg.', 'Een vrouw in de thuiszorg hielp mij.', 'U zoekt een gastvrouw.'],
  AGE: [
    'Ik heb 3 jaar ervaring.',
    'De cursus duurt 16 weken.',
    'Ik begeleid kinderen van 12 tot 16 jaar.',
    'Het kost 20 euro.',
  ],
  BIRTH_DATE: [
    'Ik kan per 1 mei beginnen.',
    'Ik haalde mijn diploma op 3 juni 2024.',
    'Van 2021 tot 2024 deed ik mavo.',
  ],
  ORIGIN: [
    'Ik gaf behandelingen in een Turks bad.',
    'Wij verkochten Griekse yoghurt.',
    'Ik was op vakantie in Spanje.',
    'Het is een Chinees restaurant.',
  ],
  LANGUAGE: ['Ik spreek goed Engels en Duits.', 'Ik heb een 8 voor Frans.'],
  RELIGION: ['We gingen de kerk schilderen.', 'Ik werkte bij een halal slagerij.', 'Fijne kerst en tot in januari.'],
  SCHOOL: ['Ik doe vmbo-t en daarna mbo niveau 3.', 'Op school leerde ik Excel.'],
  NEIGHBOURHOOD: ['Uw winkel in de Schilderswijk is dichtbij.'],
  PLACE: ['Uw vestiging in Rotterdam zoekt mensen.'],
  ADDRESS: ['Ik kom graag langs bij uw winkel op de Dorpsstraat 14.'],
  PHONE: ['Mijn ordernummer is 12345.', 'Ik belde uw kantoor op 020 555 12 34.'],
  EMAIL: ['Ik stuur dit naar vacatures@bakkerij.example.'],
  URL: ['Ik las het op uw site www.bakkerij.example.', 'Ik zag de vacature op stagemarkt.nl.'],
  BSN: ['Mijn leerlingnummer is 123456789.', 'Ordernummer 111222333'],
  IBAN: ['Artikel NL12 is op.'],
  CLUB: ['Ik houd van voetbal.', 'Ik help als vrijwilliger bij de Voedselbank.'],
  FAMILY: ['Mijn broer werkt in de bouw.', 'Ik werk graag met kinderen.'],
}

describe('what tells who wrote a text', () => {
  for (const [kind, cases] of Object.entries(means))
    it(`finds ${kind}`, () => {
      for (const [text, span] of cases)
        assert.ok(found(text).includes(`${kind} ${span}`), `${text} -> ${found(text).join('; ')}`)
    })
  for (const [kind, cases] of Object.entries(doesNot))
    it(`finds no ${kind} where none is`, () => {
      for (const text of cases)
        assert.ok(!found(text).some((one) => one.startsWith(kind)), `${text} -> ${found(text).join('; ')}`)
    })
})
