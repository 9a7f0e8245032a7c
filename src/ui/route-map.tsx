import { raw } from 'hono/html'
import { routeMap } from './drawings.ts'

type Anchor = 'start' | 'middle' | 'end'
type Place = readonly [x: number, y: number, anchor: Anchor]

/** Where the words of each stop stand; the third has two lines. */
const places: readonly Place[] = [
  [98, 545, 'start'],
  [140, 376, 'end'],
  [174, 262, 'end'],
  [276, 302, 'start'],
  [478, 142, 'end'],
]

/** A long label over two lines of about the same length. */
function lines(text: string): string[] {
  const words = text.split(' ')
  if (text.length < 14 || words.length < 2) return [text]
  const length = (n: number) => words.slice(0, n).join(' ').length
  const cut = words
    .map((_, i) => i)
    .slice(1)
    .sort((a, b) => Math.abs(length(a) - text.length / 2) - Math.abs(length(b) - text.length / 2))[0]!
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
}

type RouteMapProps = {
  /** What the picture shows, as a sentence. */
  label: string
  /** The five stops, then the end of the line. */
  stops: readonly [string, string, string, string, string]
  end: string
}

/** The line from school to work among the lines of the five cities: on the landing, on the sun ground. */
export function RouteMap({ label, stops, end }: RouteMapProps) {
  return (
    <svg
      class="kr-map"
      viewBox="-44 0 748 610"
      fill="none"
      stroke-linecap="round"
      direction="ltr"
      role="img"
      aria-label={label}
    >
      {raw(routeMap)}
      <g class="kr-map__words" font-size="27">
        {stops.map((stop, i) => {
          const [x, y, anchor] = places[i]!
          const parts = i === 2 ? lines(stop) : [stop]
          return parts.map((part, n) => (
            <text x={x} y={y + (n - (parts.length - 1) / 2) * 32} text-anchor={anchor}>
              {part}
            </text>
          ))
        })}
        <text x="640" y="42" text-anchor="middle" font-size="32">
          {end}
        </text>
      </g>
    </svg>
  )
}
