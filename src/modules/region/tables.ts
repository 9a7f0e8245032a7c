// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.
import type { Generated, Point } from '../../platform/columns.ts'

export type CityTable = {
  centre: Point
  holiday_region: 'noord' | 'midden' | 'zuid'
  id: string
  municipality_code: string
  name: string
  name_from_start: Generated<boolean>
}

export type CompetenceTable = {
  id: string
  sort: number
}

export type NeighbourhoodTable = {
  centre: Point
  city_id: string
  code: string
  kind: 'wijk' | 'buurt'
  name: string
}

export type ProgrammeTable = {
  crebo: string
  field: string
  level: number
  name: string
  paths: Generated<string[]>
}

export type SchoolTable = {
  brin: string | null
  city_id: string
  id: string
  kind: 'vmbo' | 'mbo' | 'hbo' | 'wo'
  made_up: Generated<boolean>
  name: string
  phone: string | null
  place: string
  position: Point | null
}

declare module '../../platform/database.ts' {
  interface Database {
    'region.city': CityTable
    'region.competence': CompetenceTable
    'region.neighbourhood': NeighbourhoodTable
    'region.programme': ProgrammeTable
    'region.school': SchoolTable
  }
}
