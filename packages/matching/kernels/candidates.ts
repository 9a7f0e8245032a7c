import { Entry, keepGreatest, sortEntries } from './entries.ts'

/**
 * What a search needs, laid out by `src/engine/search-job.ts` in the same order: first the numbers of 64 bits, then those of 32. Names that end in no word of
 * their own are places in the memory where a column starts; columns of places stand in the order of field and cell.
 */
@unmanaged
export class Search {
  left: f64
  right: f64
  bottom: f64
  top: f64
  size: f64
  /** counts, added to */
  wanted: f64
  near: f64
  withSeats: f64
  atLevel: f64
  inPeriod: f64
  byLaw: f64
  acceptable: f64

  across: u32
  cells: u32
  /** 0: by the grid */
  zones: u32
  keep: u32
  /** entries that are gathered before the best of them are kept */
  room: u32
  placeBits: u32
  distanceBits: u32
  termCount: u32
  /** bytes of a row */
  stride: u32

  // people
  px: usize
  py: usize
  reach: usize
  fieldStart: usize
  /** numbers of fields, -1 where no place has it */
  field: usize
  level: usize
  from: usize
  to: usize
  fulfils: usize
  zoneOfPerson: usize
  /** 0: nothing is forbidden */
  forbiddenStart: usize
  forbidden: usize

  // places, in the order of field and cell: see Block, and rows of words, each with its number, its zone and what terms read of it
  cellStart: usize
  blocks: usize
  rows: usize
  minutes: usize
  terms: usize

  // of the one who searches
  packing: usize
  found: usize
  distance: usize
  personScores: usize
  placeScores: usize
  stamp: usize
  entries: usize
  other: usize

  // what comes out
  counts: usize
  place: usize
  personScore: usize
  placeScore: usize
  outDistance: usize
  /** whose turn it is first, second and so on in each piece of the people; 0: in the order of their numbers */
  who: usize
  /** where the pairs of each person of a piece start */
  offsets: usize

  // what comes out of all pieces, person after person
  allStart: usize
  allPlace: usize
  allPersonScore: usize
  allPlaceScore: usize
  allDistance: usize
}

/** What hard rules read of four places stands in 128 bytes, two lines of a cache: where each starts. Coordinates are doubles, then come halves of words, then words. */
const xOf: usize = 0
const yOf: usize = 32
const openOf: usize = 64
const levelFromOf: usize = 72
const levelToOf: usize = 80
const fromOf: usize = 88
const toOf: usize = 96
const needOf: usize = 104
const requiresOf: usize = 112
/** Two to this power are the bytes of a block. */
const blockShift: u32 = 7

@unmanaged
export class Term {
  far: f64
  /** see the functions below: 0 nearness, 1 overlap of a person's wishes, 2 of a place's wishes, 3 table, 4 of place, 5 of person */
  kind: u32
  /** 0 person, 1 place */
  side: u32
  weight: u32
  columns: u32
  /** a column of people; where in a row of a place; values, already times the weight */
  a: usize
  b: usize
  values: usize
}

/** The bytes of a term, the last four of them empty. */
const termBytes: u32 = 40

/** For each of 16 masks of four lanes: how to move the lanes that are set to the front. */
export function writePacking(at: usize): void {
  for (let mask: u32 = 0; mask < 16; mask++) {
    let out = at + (mask << 4)
    for (let lane: u32 = 0; lane < 4; lane++)
      if ((mask >> lane) & 1) {
        store<u32>(out, 0x03020100 + lane * 0x04040404)
        out += 4
      }
    while (out < at + ((mask + 1) << 4)) {
      store<u32>(out, 0)
      out += 4
    }
  }
}

/** People `first` to `end - 1`, a piece. @returns how many pairs it wrote from the start of the columns that come out. */
export function search(job: usize, first: u32, end: u32): u32 {
  const s = changetype<Search>(job)
  let written: u32 = 0
  for (let i = first; i < end; i++) {
    const p = s.who != 0 ? load<u32>(s.who + (i << 2)) : i
    let n = s.zones > 0 ? scanZones(s, p) : scanGrid(s, p)
    if (s.forbiddenStart != 0) n = dropForbidden(s, p, n)
    s.acceptable += <f64>n
    if (s.zones > 0) minutesOf(s, p, n)
    else metresOf(s, p, n)
    score(s, p, n)
    const kept = best(s, n)
    write(s, kept, written)
    store<u32>(s.counts + ((p - first) << 2), kept)
    if (s.offsets != 0) store<u32>(s.offsets + ((p - first) << 2), written)
    written += kept
  }
  return written
}

/** Puts what a piece came to in the order of people, from position `at` of all columns on. @param sum how many pairs those before have */
export function arrange(job: usize, first: u32, end: u32, at: u32, sum: u32): void {
  const s = changetype<Search>(job)
  let to = at << 2
  for (let p = first; p < end; p++) {
    const i = (p - first) << 2
    const count = load<u32>(s.counts + i)
    const from = load<u32>(s.offsets + i) << 2
    const bytes = count << 2
    memory.copy(s.allPlace + to, s.place + from, bytes)
    memory.copy(s.allPersonScore + to, s.personScore + from, bytes)
    memory.copy(s.allPlaceScore + to, s.placeScore + from, bytes)
    memory.copy(s.allDistance + to, s.outDistance + from, bytes)
    to += bytes
    sum += count
    store<u32>(s.allStart + ((p + 1) << 2), sum)
  }
}

function cellOf(s: Search, value: f64, least: f64): u32 {
  return <u32>(<i32>Math.min(<f64>(s.across - 1), Math.max(0, Math.floor((value - least) / s.size))))
}

/** The greatest square of a distance that, rooted and rounded down, is still within reach. */
function limitOf(reach: f64): f64 {
  let limit = (reach + 1) * (reach + 1)
  while (Math.floor(Math.sqrt(limit)) > reach) limit = reinterpret<f64>(reinterpret<u64>(limit) - 1)
  return limit
}

function scanGrid(s: Search, p: u32): u32 {
  const x = <f64>load<i32>(s.px + (p << 2))
  const y = <f64>load<i32>(s.py + (p << 2))
  const reach = <f64>load<u32>(s.reach + (p << 2))
  const fieldEnd = load<u32>(s.fieldStart + ((p + 1) << 2))
  const outside = x + reach < s.left || x - reach > s.right || y + reach < s.bottom || y - reach > s.top
  const west = cellOf(s, x - reach, s.left)
  const east = cellOf(s, x + reach, s.left)
  const south = cellOf(s, y - reach, s.bottom)
  const north = cellOf(s, y + reach, s.bottom)
  const limit = limitOf(reach)
  let out = s.found
  for (let i = load<u32>(s.fieldStart + (p << 2)); i < fieldEnd; i++) {
    const field = load<i32>(s.field + (i << 2))
    if (field < 0) continue
    const start = s.cellStart + ((<u32>field * s.cells) << 2)
    s.wanted += <f64>(load<u32>(start + (s.cells << 2)) - load<u32>(start))
    if (outside) continue
    for (let row = south; row <= north; row++) {
      const at = start + ((row * s.across) << 2)
      const from = load<u32>(at + (west << 2))
      const to = load<u32>(at + ((east + 1) << 2))
      if (from < to) out = scan(s, p, x, y, limit, from, to, out)
    }
  }
  return <u32>(out - s.found) >> 2
}

/** Minutes that mean that one can't get there. */
const unreachable: u32 = 255

function scanZones(s: Search, p: u32): u32 {
  const row = s.minutes + load<u16>(s.zoneOfPerson + (p << 1)) * s.zones
  const reach = min(load<u32>(s.reach + (p << 2)), unreachable - 1)
  const fieldEnd = load<u32>(s.fieldStart + ((p + 1) << 2))
  let out = s.found
  for (let i = load<u32>(s.fieldStart + (p << 2)); i < fieldEnd; i++) {
    const field = load<i32>(s.field + (i << 2))
    if (field < 0) continue
    const start = s.cellStart + ((<u32>field * s.cells) << 2)
    s.wanted += <f64>(load<u32>(start + (s.cells << 2)) - load<u32>(start))
    for (let zone: u32 = 0; zone < s.zones; zone++) {
      if (<u32>load<u8>(row + zone) > reach) continue
      const from = load<u32>(start + (zone << 2))
      const to = load<u32>(start + ((zone + 1) << 2))
      if (from < to) out = scan(s, p, 0, 0, Infinity, from, to, out)
    }
  }
  return <u32>(out - s.found) >> 2
}

/** Looks at the places `from` to `to - 1` of the layout, four at a time. @returns where what was found ends. */
function scan(s: Search, p: u32, x: f64, y: f64, limit: f64, from: u32, to: u32, found: usize): usize {
  const x2 = f64x2.splat(x)
  const y2 = f64x2.splat(y)
  const limit2 = f64x2.splat(limit)
  const level = i32x4.splat(load<u8>(s.level + p))
  const first = i32x4.splat(load<u16>(s.from + (p << 1)))
  const last = i32x4.splat(load<u16>(s.to + (p << 1)))
  const lacks = i32x4.splat(~load<u32>(s.fulfils + (p << 2)))
  const zero = i32x4.splat(0)
  const least = i32x4.splat(from)
  const end = i32x4.splat(to)
  let nearCount = zero
  let seatCount = zero
  let levelCount = zero
  let periodCount = zero
  let lawCount = zero
  let out = found
  for (let quad = from >> 2; quad <= (to - 1) >> 2; quad++) {
    const block = s.blocks + (quad << blockShift)
    const dx = f64x2.sub(x2, v128.load(block, xOf))
    const dy = f64x2.sub(y2, v128.load(block, yOf))
    const ex = f64x2.sub(x2, v128.load(block, xOf + 16))
    const ey = f64x2.sub(y2, v128.load(block, yOf + 16))
    const d = f64x2.le(f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy)), limit2)
    const e = f64x2.le(f64x2.add(f64x2.mul(ex, ex), f64x2.mul(ey, ey)), limit2)
    const at = i32x4.add(i32x4.splat(quad << 2), i32x4(0, 1, 2, 3))
    const own = v128.and(i32x4.ge_s(at, least), i32x4.lt_s(at, end))
    const near = v128.and(v128.shuffle<i32>(d, e, 0, 2, 4, 6), own)
    if (!v128.any_true(near)) continue
    nearCount = i32x4.sub(nearCount, near)
    const seats = v128.and(near, v128.load_ext<i16>(block, openOf))
    seatCount = i32x4.sub(seatCount, seats)
    const fits = v128.and(
      i32x4.ge_s(level, v128.load_ext<u16>(block, levelFromOf)),
      i32x4.le_s(level, v128.load_ext<u16>(block, levelToOf)),
    )
    const able = v128.and(seats, fits)
    levelCount = i32x4.sub(levelCount, able)
    const days = i32x4.sub(
      i32x4.min_s(last, v128.load_ext<u16>(block, toOf)),
      i32x4.max_s(first, v128.load_ext<u16>(block, fromOf)),
    )
    const there = v128.and(able, i32x4.ge_s(days, v128.load_ext<u16>(block, needOf)))
    periodCount = i32x4.sub(periodCount, there)
    const may = v128.and(there, i32x4.eq(v128.and(lacks, v128.load(block, requiresOf)), zero))
    lawCount = i32x4.sub(lawCount, may)
    const mask = i32x4.bitmask(may)
    v128.store(out, i8x16.swizzle(at, v128.load(s.packing + (mask << 4))))
    out += popcnt(mask) << 2
  }
  s.near += <f64>total(nearCount)
  s.withSeats += <f64>total(seatCount)
  s.atLevel += <f64>total(levelCount)
  s.inPeriod += <f64>total(periodCount)
  s.byLaw += <f64>total(lawCount)
  return out
}

/** The row of the place that was found as number `i`. */
function rowOf(s: Search, i: u32): usize {
  return s.rows + load<u32>(s.found + (i << 2)) * s.stride
}
/** Where its number and its zone stand in a row; what terms read comes after. */
const zoneOf: usize = 4

function total(counts: v128): u32 {
  return (
    i32x4.extract_lane(counts, 0) +
    i32x4.extract_lane(counts, 1) +
    i32x4.extract_lane(counts, 2) +
    i32x4.extract_lane(counts, 3)
  )
}

function dropForbidden(s: Search, p: u32, n: u32): u32 {
  const from = load<u32>(s.forbiddenStart + (p << 2))
  const to = load<u32>(s.forbiddenStart + ((p + 1) << 2))
  if (from == to) return n
  for (let i = from; i < to; i++) store<u32>(s.stamp + (load<u32>(s.forbidden + (i << 2)) << 2), p + 1)
  let left: u32 = 0
  for (let i: u32 = 0; i < n; i++) {
    const at = load<u32>(s.found + (i << 2))
    if (load<u32>(s.stamp + (load<u32>(rowOf(s, i)) << 2)) == p + 1) continue
    store<u32>(s.found + (left << 2), at)
    left++
  }
  return left
}

function minutesOf(s: Search, p: u32, n: u32): void {
  const row = s.minutes + load<u16>(s.zoneOfPerson + (p << 1)) * s.zones
  for (let i: u32 = 0; i < n; i++) {
    store<u32>(s.distance + (i << 2), load<u8>(row + load<u32>(rowOf(s, i), zoneOf)))
  }
}

/** Whole numbers below 2^32 stand in the low half of this plus themselves. */
const toLowHalf: f64 = 4503599627370496

function xAt(s: Search, at: u32): usize {
  return s.blocks + ((at >> 2) << blockShift) + ((at & 3) << 3)
}

function metresOf(s: Search, p: u32, n: u32): void {
  const x = f64x2.splat(<f64>load<i32>(s.px + (p << 2)))
  const y = f64x2.splat(<f64>load<i32>(s.py + (p << 2)))
  const low = f64x2.splat(toLowHalf)
  // they are taken in twos: an odd one is taken with the first place of all
  store<u32>(s.found + (n << 2), 0)
  for (let i: u32 = 0; i < n; i += 2) {
    const a = xAt(s, load<u32>(s.found + (i << 2)))
    const b = xAt(s, load<u32>(s.found + (i << 2), 4))
    const dx = f64x2.sub(x, v128.load_lane<f64>(b, v128.load_zero<f64>(a), 1))
    const dy = f64x2.sub(y, v128.load_lane<f64>(b, v128.load_zero<f64>(a, yOf), 1, yOf))
    const metres = f64x2.floor(f64x2.sqrt(f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy))))
    v128.store_lane<i64>(s.distance + (i << 2), v128.shuffle<i32>(f64x2.add(metres, low), low, 0, 2, 0, 2), 0)
  }
}

function score(s: Search, p: u32, n: u32): void {
  let own: u32 = 0
  let theirs: u32 = 0
  for (let t: u32 = 0; t < s.termCount; t++) {
    const term = changetype<Term>(s.terms + t * termBytes)
    if (term.kind != 5) continue
    const value = load<u32>(term.values + (p << 2))
    if (term.side == 0) own += value
    else theirs += value
  }
  const ownAll = i32x4.splat(own)
  const theirsAll = i32x4.splat(theirs)
  for (let i: u32 = 0; i < n; i += 4) {
    v128.store(s.personScores + (i << 2), ownAll)
    v128.store(s.placeScores + (i << 2), theirsAll)
  }
  for (let t: u32 = 0; t < s.termCount; t++) {
    const term = changetype<Term>(s.terms + t * termBytes)
    const scores = term.side == 0 ? s.personScores : s.placeScores
    if (term.kind == 0) addNearness(s, term, n, scores)
    else if (term.kind == 1) addWishes(s, term, load<u32>(term.a + (p << 2)), n, scores)
    else if (term.kind == 2) addWished(s, term, load<u32>(term.a + (p << 2)), n, scores)
    else if (term.kind == 3) addTable(s, term, load<u8>(term.a + p), n, scores)
    else if (term.kind == 4) addColumn(s, term, n, scores)
  }
}

function addNearness(s: Search, term: Term, n: u32, scores: usize): void {
  const far = f64x2.splat(term.far)
  const full = f64x2.splat(1000)
  const weight = f64x2.splat(term.weight)
  const zero = f64x2.splat(0)
  for (let i: u32 = 0; i < n; i += 2) {
    const distance = f64x2.convert_low_i32x4_u(v128.load_zero<i64>(s.distance + (i << 2)))
    const gone = f64x2.floor(f64x2.div(f64x2.mul(distance, full), far))
    const value = f64x2.mul(f64x2.max(f64x2.sub(full, gone), zero), weight)
    const at = scores + (i << 2)
    v128.store_lane<i64>(at, i32x4.add(v128.load_zero<i64>(at), i32x4.trunc_sat_f64x2_u_zero(value)), 0)
  }
}

/** The values of an overlap stand by how many are wished and how many of them are there, 33 to a row. */
function addWishes(s: Search, term: Term, wishes: u32, n: u32, scores: usize): void {
  const row = term.values + ((popcnt(wishes) * 33) << 2)
  for (let i: u32 = 0; i < n; i++) {
    const has = load<u32>(rowOf(s, i) + term.b)
    const at = scores + (i << 2)
    store<u32>(at, load<u32>(at) + load<u32>(row + (popcnt(wishes & has) << 2)))
  }
}

function addWished(s: Search, term: Term, has: u32, n: u32, scores: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const wishes = load<u32>(rowOf(s, i) + term.b)
    const at = scores + (i << 2)
    store<u32>(at, load<u32>(at) + load<u32>(term.values + ((popcnt(wishes) * 33 + popcnt(wishes & has)) << 2)))
  }
}

function addTable(s: Search, term: Term, group: u32, n: u32, scores: usize): void {
  const row = term.values + ((group * term.columns) << 2)
  for (let i: u32 = 0; i < n; i++) {
    const column = load<u32>(rowOf(s, i) + term.b)
    const at = scores + (i << 2)
    store<u32>(at, load<u32>(at) + load<u32>(row + (column << 2)))
  }
}

function addColumn(s: Search, term: Term, n: u32, scores: usize): void {
  for (let i: u32 = 0; i < n; i++) {
    const at = scores + (i << 2)
    store<u32>(at, load<u32>(at) + load<u32>(rowOf(s, i) + term.b))
  }
}

/**
 * The best of those found, best first. One number decides: the sum of both scores, then how near, then how low the place's number.
 * @returns how many; they stand in `entries`.
 */
function best(s: Search, n: u32): u32 {
  const placeMask = ((<u64>1) << s.placeBits) - 1
  const distanceMask = ((<u64>1) << s.distanceBits) - 1
  const sumShift = s.placeBits + s.distanceBits
  let count: u32 = 0
  let least: u64 = 0
  for (let i: u32 = 0; i < n; i++) {
    const own = load<u32>(s.personScores + (i << 2))
    const sum = <u64>(own + load<u32>(s.placeScores + (i << 2)))
    const place = <u64>load<u32>(rowOf(s, i))
    const key =
      (sum << sumShift) | ((distanceMask - <u64>load<u32>(s.distance + (i << 2))) << s.placeBits) | (placeMask - place)
    if (key < least) continue
    const entry = changetype<Entry>(s.entries + (count << 4))
    entry.key = key
    entry.more = own
    if (++count < s.room) continue
    keepGreatest(s.entries, count, s.keep)
    count = s.keep
    least = changetype<Entry>(s.entries + ((count - 1) << 4)).key
  }
  if (count > s.keep) {
    keepGreatest(s.entries, count, s.keep)
    count = s.keep
  }
  sortEntries(s.entries, s.other, count)
  return count
}

function write(s: Search, count: u32, at: u32): void {
  const placeMask = ((<u64>1) << s.placeBits) - 1
  const distanceMask = ((<u64>1) << s.distanceBits) - 1
  const sumShift = s.placeBits + s.distanceBits
  let out = at << 2
  for (let i: u32 = 0; i < count; i++) {
    const entry = changetype<Entry>(s.entries + (i << 4))
    const key = entry.key
    const own = <u32>entry.more
    store<u32>(s.place + out, <u32>(placeMask - (key & placeMask)))
    store<u32>(s.personScore + out, own)
    store<u32>(s.placeScore + out, <u32>(key >> sumShift) - own)
    store<u32>(s.outDistance + out, <u32>(distanceMask - ((key >> s.placeBits) & distanceMask)))
    out += 4
  }
}
