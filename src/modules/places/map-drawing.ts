import type { RdPoint } from '../region/index.ts'

/** A drawing of where places are, in the units of its own view box; a page only has to write it down. */
export type MapDrawing = {
  width: number
  height: number
  /** One a neighbourhood: the ground that lies nearest to its centre. */
  areas: { outline: string; shade: 0 | 1 | 2 }[]
  names: { x: number; y: number; name: string }[]
  pins: { x: number; y: number; number: number }[]
  home: Spot | null
  /** From home to the first pin. */
  route: string | null
}

export type MapInput = {
  home: RdPoint | null
  /** In the order of the list; the first has number `from`. */
  places: readonly RdPoint[]
  from: number
  neighbourhoods: readonly { name: string; centre: RdPoint }[]
}

type Spot = { x: number; y: number }

const width = 420
const height = 640
/** What must be seen stays so far from the edge; the ground goes on beyond it, for windows of other shapes. */
const margin = { x: 48, top: 72, bottom: 40 }
const beyond = { left: -900, right: 1320, top: -500, bottom: 1140 }
/** Metres that the drawing shows at least, so that two places in one street don't fill it. */
const leastMetres = 1600

/** Draws home, places and the neighbourhoods around them; north is up. Undefined when there is nothing to show. */
export function drawMap({ home, places, from, neighbourhoods }: MapInput): MapDrawing | undefined {
  const shown = home ? [home, ...places] : places
  if (places.length === 0) return undefined
  const project = projection(shown)
  const centres = neighbourhoods.map(({ name, centre }) => ({ name, ...project(centre) })).filter(isNear)
  const homeSpot = home && project(home)
  const pins = spread(places.map(project), homeSpot).map((spot, i) => ({ ...spot, number: from + i }))
  return {
    width,
    height,
    areas: areasOf(centres),
    names: namesOf(centres, pins, homeSpot),
    pins,
    home: homeSpot,
    route: homeSpot && pins[0] ? routeBetween(homeSpot, pins[0]) : null,
  }
}

function projection(points: readonly RdPoint[]): (point: RdPoint) => Spot {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
  const span = (values: number[]) => Math.max(leastMetres, Math.max(...values) - Math.min(...values))
  const scale = Math.min((width - 2 * margin.x) / span(xs), (height - margin.top - margin.bottom) / span(ys))
  const centre = { x: width / 2, y: (margin.top + height - margin.bottom) / 2 }
  return ({ x, y }) => ({ x: round(centre.x + (x - middle.x) * scale), y: round(centre.y - (y - middle.y) * scale) })
}

const round = (n: number) => Math.round(n * 10) / 10

const isNear = ({ x, y }: Spot) => x > beyond.left && x < beyond.right && y > beyond.top && y < beyond.bottom

/** Each centre gets the ground that is nearer to it than to any other: a rectangle, cut off halfway to every neighbour. */
function areasOf(centres: readonly Spot[]): MapDrawing['areas'] {
  const { left, right, top, bottom } = beyond
  const ground: Spot[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  return centres.flatMap((own, i) => {
    const corners = groundOf(own, centres, ground)
    if (corners.length < 3) return []
    return [
      { outline: `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`, shade: (i % 3) as 0 | 1 | 2 },
    ]
  })
}

/**
 * The nearest neighbours cut first. One that is twice as far as the furthest corner cuts nothing any more, nor does any behind it: so some ten
 * are looked at, of a hundred.
 */
function groundOf(own: Spot, centres: readonly Spot[], ground: readonly Spot[]): readonly Spot[] {
  const away = (spot: Spot) => Math.hypot(spot.x - own.x, spot.y - own.y)
  const others = centres.map((other) => ({ other, distance: away(other) })).sort((a, b) => a.distance - b.distance)
  let cut = ground
  for (const { other, distance } of others) {
    if (distance > 2 * Math.max(...cut.map(away))) break
    cut = nearerTo(own, other, cut)
  }
  return cut
}

/** The part of a polygon on the side of `own`, of the line halfway between `own` and `other`. */
function nearerTo(own: Spot, other: Spot, polygon: readonly Spot[]): Spot[] {
  const way = { x: other.x - own.x, y: other.y - own.y }
  if (way.x === 0 && way.y === 0) return [...polygon]
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 }
  const past = ({ x, y }: Spot) => (x - middle.x) * way.x + (y - middle.y) * way.y
  return polygon.flatMap((corner, i) => {
    const next = polygon[(i + 1) % polygon.length]!
    const here = past(corner)
    const there = past(next)
    const part = here / (here - there)
    const crossing = { x: corner.x + (next.x - corner.x) * part, y: corner.y + (next.y - corner.y) * part }
    const kept = here <= 0 ? [corner] : []
    return here < 0 !== there < 0 && here !== 0 && there !== 0 ? [...kept, crossing] : kept
  })
}

/** Heads of two pins this close hide each other's number. */
const headWidth = 40
/** The head of a pin stands above its point. */
const headOf = ({ x, y }: Spot): Spot => ({ x, y: y - 33 })
const isInView = ({ x, y }: Spot) => x >= 22 && x <= width - 22 && y >= 58 && y <= height - 6

/** Pins that would cover each other, or home, move apart: round and round, until there is room. */
function spread(spots: readonly Spot[], home: Spot | null): Spot[] {
  const heads: Spot[] = home ? [home] : []
  const isFree = (spot: Spot) =>
    heads.every((other) => Math.hypot(other.x - headOf(spot).x, other.y - headOf(spot).y) >= headWidth)
  return spots.map((spot) => {
    let free = spot
    for (let step = 1; !(isFree(free) && isInView(free)) && step < 400; step++) {
      const turn = step * 2.4
      free = { x: round(spot.x + Math.cos(turn) * step), y: round(spot.y + Math.sin(turn) * step) }
    }
    heads.push(headOf(free))
    return free
  })
}

/** About as wide as a letter is, and half as high as a line. */
const letter = { width: 8, height: 20 }
type Box = { left: number; right: number; top: number; bottom: number }
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The names that find room beside pins, home and each other; the middle of the map comes first. */
function namesOf(
  centres: readonly (Spot & { name: string })[],
  pins: readonly Spot[],
  home: Spot | null,
): MapDrawing['names'] {
  const full: Box[] = pins.map(({ x, y }) => ({ left: x - 20, right: x + 20, top: y - 54, bottom: y + 4 }))
  if (home) full.push({ left: home.x - 22, right: home.x + 22, top: home.y - 22, bottom: home.y + 22 })
  const off = ({ x, y }: Spot) => Math.hypot(x - width / 2, y - height / 2)
  const seen = centres.filter(({ x, y }) => x > 20 && x < width - 20 && y > 24 && y < height - 16)
  return [...seen]
    .sort((a, b) => off(a) - off(b))
    .flatMap(({ x, y, name }) => {
      const half = (name.length * letter.width) / 2
      const at = Math.min(Math.max(x, half + 6), width - half - 6)
      const box = { left: at - half, right: at + half, top: y - letter.height, bottom: y + 6 }
      if (half * 2 > width - 12 || full.some((other) => overlap(box, other))) return []
      full.push(box)
      return [{ x: round(at), y, name }]
    })
}

/** A line that bends at 45 degrees only, with round corners. */
function routeBetween(from: Spot, to: Spot): string {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const slanted = Math.min(Math.abs(dx), Math.abs(dy))
  const rest = (Math.max(Math.abs(dx), Math.abs(dy)) - slanted) / 2
  const along = Math.abs(dx) > Math.abs(dy) ? { x: Math.sign(dx) * rest, y: 0 } : { x: 0, y: Math.sign(dy) * rest }
  const first = { x: from.x + along.x, y: from.y + along.y }
  const second = { x: to.x - along.x, y: to.y - along.y }
  return `M${from.x} ${from.y}${corner(from, first, second)}${corner(first, second, to)}L${to.x} ${to.y}`
}

const bend = 24

function corner(before: Spot, at: Spot, after: Spot): string {
  const towards = (other: Spot) => {
    const length = Math.hypot(other.x - at.x, other.y - at.y)
    const part = length === 0 ? 0 : Math.min(bend, length / 2) / length
    return `${round(at.x + (other.x - at.x) * part)} ${round(at.y + (other.y - at.y) * part)}`
  }
  return `L${towards(before)}Q${round(at.x)} ${round(at.y)} ${towards(after)}`
}
