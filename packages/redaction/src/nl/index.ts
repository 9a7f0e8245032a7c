import type { LanguagePack } from '../pack.ts'
import { ambiguousNames } from './dictionaries/ambiguous-names.ts'
import { commonWords } from './dictionaries/common-words.ts'
import { countries } from './dictionaries/countries.ts'
import { familyNames } from './dictionaries/family-names.ts'
import { givenNames } from './dictionaries/given-names.ts'
import { languages } from './dictionaries/languages.ts'
import { neighbourhoods } from './dictionaries/neighbourhoods.ts'
import { schoolNames } from './dictionaries/schools.ts'
import { towns } from './dictionaries/towns.ts'
import { matchers } from './matchers/index.ts'
import { facts } from './rules/facts.ts'
import { groups } from './rules/groups.ts'
import { names } from './rules/names.ts'
import { online } from './rules/online.ts'
import { places } from './rules/places.ts'
import { self } from './rules/self.ts'
import * as context from './words/context.ts'
import * as cues from './words/cues.ts'
import * as groupWords from './words/groups.ts'
import * as people from './words/people.ts'

const ageForms = context.ageWords
  .split(/\s+/)
  .map((word) => `${word}jarige ${word}jarig`)
  .join(' ')

/** The words of a list that another does not hold. */
const only = (list: string, other: string): string => {
  const others = new Set(other.split(/\s+/))
  return list
    .split(/\s+/)
    .filter((word) => !others.has(word))
    .join(' ')
}

/** Dutch. */
export const dutch: LanguagePack = {
  code: 'nl',
  classes: {
    common: commonWords,
    ambiguous: ambiguousNames,
    function: context.functions,
    given: givenNames,
    family: familyNames,
    particle: people.particle,
    never: people.never,
    noname: cues.noname,
    title: people.title,
    relation: people.relation,
    greeting: people.greeting,
    closing: people.closing,
    fillers: people.fillers,
    gendernoun: people.genderNouns,
    genderedjob: people.genderedJobs,
    famous: people.famous,
    things: context.things,
    thing: context.things,
    mine: context.mine,
    theirs: context.theirs,
    saw: context.saw,
    live: context.live,
    attention: context.attention,
    sender: context.sender,
    firm: context.firm,
    label: context.label,
    refereehead: context.refereehead,
    heading: context.heading,
    atsign: context.atsign,
    mailhost: context.mailhost,
    desk: context.desk,
    socialhost: context.socialhost,
    social: context.social,
    jobboard: context.jobboard,
    tld: context.tld,
    phoneword: context.phoneword,
    bsnword: context.bsnword,
    ordernumber: context.ordernumber,
    month: context.month,
    ordinal: context.ordinal,
    age: context.ageWords,
    youngage: ageForms,
    counts: context.counts,
    holiday: context.holiday,
    goods: context.goods,
    work: context.work,
    kin: context.kin,
    staffwords: context.staffwords,
    contactverbs: context.contactverbs,
    soft: context.soft,
    nationality: groupWords.nationality,
    farnationality: only(
      groupWords.nationality,
      'engels engelse engelsen duits duitse frans franse spaans spaanse italiaans italiaanse amerikaans amerikaanse belgisch belgische vlaams vlaamse brits britse nederlands nederlandse grieks griekse fries friese zweeds zweedse deens deense noors noorse japans japanse limburgs limburgse twents twentse indisch indische oostenrijks oostenrijkse zwitsers zwitserse',
    ),
    hometongue: only(
      `${languages} ${groupWords.nationality}`,
      'engels duits frans spaans italiaans nederlands latijn grieks russisch portugees',
    ),
    people: groupWords.people,
    peopleonly: only(groupWords.people, `${languages} ${groupWords.nationality}`),
    status: groupWords.status,
    country: countries,
    language: languages,
    tongue: `${languages} ${groupWords.nationality}`,
    abroad: groupWords.abroad,
    town: towns,
    hood: neighbourhoods,
    schoolname: schoolNames,
    schooltype: groupWords.schooltype,
    clubtype: groupWords.clubtype,
    clubshort: groupWords.clubshort,
    clubs: groupWords.clubs,
    professional: groupWords.professional,
    faith: groupWords.faith,
    feast: groupWords.feast,
    worship: groupWords.worship,
    practice: groupWords.practice,
    ...cues.classes,
  },
  rules: [...names, ...facts, ...self, ...groups, ...places, ...online],
  matchers,
  marked: '[weggelaten]',
  replacements: {
    NAME: '[naam]',
    GENDER: '[persoon]',
    AGE: '[leeftijd]',
    BIRTH_DATE: '[geboortedatum]',
    ORIGIN: '[herkomst]',
    LANGUAGE: '[taal]',
    RELIGION: '[levensbeschouwing]',
    SCHOOL: '[school]',
    NEIGHBOURHOOD: '[wijk]',
    PLACE: '[plaats]',
    ADDRESS: '[adres]',
    PHONE: '[telefoonnummer]',
    EMAIL: '[e-mailadres]',
    URL: '[link]',
    BSN: '[bsn]',
    IBAN: '[rekeningnummer]',
    CLUB: '[vereniging]',
    FAMILY: '[gezin]',
  },
}
