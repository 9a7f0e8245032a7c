import type { View } from '../../../ui/index.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { texts } from '../texts/index.ts'

const shades = [0.06, 0.1, 0.14] as const

/** The map is a picture beside the list; the list says the same in words. */
export function PlacesMap({ view, drawing }: { view: View; drawing: MapDrawing }) {
  const t = texts(view.lang)
  const { width, height, areas, names, pins, home, route } = drawing
  const label = t(home ? 'map.label.home' : 'map.label', { places: pins.length })
  return (
    <aside class="kr-find__map" id="kaart" aria-label={t('search.map')}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        preserveAspectRatio="xMidYMid meet"
        direction="ltr"
      >
        <rect x="-2000" y="-2000" width="5000" height="5000" fill="var(--kr-tint)" />
        <g fill="var(--kr-line)" stroke="var(--kr-paper)" stroke-width="5" stroke-linejoin="round">
          {areas.map(({ outline, shade }) => (
            <path d={outline} fill-opacity={shades[shade]} />
          ))}
        </g>
        <g
          fill="var(--kr-soft)"
          stroke="var(--kr-tint)"
          stroke-width="4"
          stroke-linejoin="round"
          paint-order="stroke"
          font-size="15"
          font-weight="600"
          text-anchor="middle"
        >
          {names.map(({ x, y, name }) => (
            <text x={x} y={y}>
              {name}
            </text>
          ))}
        </g>
        {route && (
          <g fill="none" stroke-linecap="round">
            <path d={route} stroke="var(--kr-line)" stroke-width="9" />
            <path d={route} stroke="var(--kr-sun)" stroke-width="3" stroke-dasharray="1 12" />
          </g>
        )}
        {home && <Home {...home} />}
        {pins.toReversed().map((pin) => (
          <Pin {...pin} first={pin === pins[0]} />
        ))}
      </svg>
    </aside>
  )
}

const Home = ({ x, y }: { x: number; y: number }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle r="17" fill="var(--kr-paper)" stroke="var(--kr-line)" stroke-width="6" />
    <path d="m-8 1 8-7 8 7v8h-16Z" fill="var(--kr-line)" />
  </g>
)

const Pin = ({ x, y, number, first }: { x: number; y: number; number: number; first: boolean }) => (
  <g transform={`translate(${x} ${y})`}>
    <path
      d="M0 0c-11-13-19-22-19-33a19 19 0 0 1 38 0c0 11-8 20-19 33Z"
      fill={first ? 'var(--kr-ink)' : 'var(--kr-line)'}
      stroke="var(--kr-paper)"
      stroke-width="3.5"
    />
    <text y="-27" text-anchor="middle" font-size={number > 99 ? 14 : 18} font-weight="800" fill="var(--kr-paper)">
      {number}
    </text>
  </g>
)
