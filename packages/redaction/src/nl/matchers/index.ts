import { anyDate } from '../../dates.ts'
import { likelyName, sureName } from '../../names.ts'
import type { Matcher } from '../../pattern.ts'
import { capclub, clubname, clubWord, dotclub, knownclub } from './clubs.ts'
import { bio, church, faithword, femalejob, genderword, mytitle, quotedword, statusword } from './clues.ts'
import {
  earlytitle,
  folk,
  handle,
  household,
  kin,
  marked,
  natword,
  opener,
  person,
  possessed,
  unknownname,
} from './people.ts'
import { caphood, headtown, mytown, place, quarter, unknownHood, unknownPlace } from './places.ts'
import { eduschool, knownschool, schoolish, schoolrun, schoolWord, shouted } from './schools.ts'
import { capital, side, small, type Take, titles, town } from './shared.ts'
import { age, day, word, year } from './times.ts'

const all = (starts: Matcher['starts'], takes: Readonly<Record<string, Take>>) =>
  Object.fromEntries(Object.entries(takes).map(([name, take]) => [name, { take, starts }]))

export const matchers: Readonly<Record<string, Matcher>> = {
  ...all('number', { age, small, year, day, date: anyDate }),
  ...all('any', { opener }),
  ...all('word', {
    faithword,
    quotedword,
    statusword,
    genderword,
    household,
    unknownname,
    natword,
    earlytitle,
    mytitle,
    femalejob,
    bio,
  }),
  ...all('word', { word, woodend: quarter, handle, clubword: clubWord, folk, kin, t: titles, handlemarked: marked }),
  ...all('capital', {
    name: sureName,
    likely: likelyName,
    cap: capital,
    cap_unknown: unknownPlace,
    city: place,
    capschool: schoolWord,
    town,
    place,
    mytown,
    side,
    caphood,
    schoolish,
    clubname,
    capclub,
    schoolrun,
    headtown,
    shouted,
    person,
    possessed,
    knownclub,
    dotclub,
    knownschool,
    unknownhood: unknownHood,
    church,
    eduschool,
  }),
}
