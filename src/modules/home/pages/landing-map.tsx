/** The picture of the door: one line with five stops, from school to work; five other lines, one a city, join it. */
const cityLines = [
  [
    '#8a2465',
    'M1800 560L590 560Q560 560 538.8 538.8L421.2 421.2Q400 400 370 400L210 400Q180 400 158.8 421.2L81.2 498.8Q60 520 30 520L-30 520Q-60 520 -81.2 541.2L-178.8 638.8Q-200 660 -200 690L-200 900',
  ],
  [
    '#00687a',
    'M350 900L350 530Q350 500 371.2 478.8L498.8 351.2Q520 330 520 300L520 90Q520 60 541.2 38.8L558.8 21.2Q580 0 580 -30L580 -400',
  ],
  [
    '#3f4bbd',
    'M1800 330L630 330Q600 330 578.8 308.8L531.2 261.2Q510 240 480 240L260 240Q230 240 208.8 218.8L151.2 161.2Q130 140 130 110L130 -400',
  ],
  [
    '#8f4e00',
    'M220 900L220 620Q220 590 241.2 568.8L308.8 501.2Q330 480 360 480L540 480Q570 480 591.2 458.8L698.8 351.2Q720 330 720 300L720 230Q720 200 741.2 178.8L798.8 121.2Q820 100 850 100L1800 100',
  ],
  [
    '#14694a',
    'M205 -400L205 145Q205 175 226.2 196.2L248.8 218.8Q270 240 300 240L425 240Q455 240 476.2 261.2L623.8 408.8Q645 430 675 430L1800 430',
  ],
] as const

const cityStops = [
  [620, 560, '#8a2465'],
  [330, 400, '#8a2465'],
  [520, 200, '#00687a'],
  [350, 550, '#00687a'],
  [640, 330, '#3f4bbd'],
  [130, 60, '#3f4bbd'],
  [500, 480, '#8f4e00'],
  [690, 430, '#14694a'],
  [205, 110, '#14694a'],
] as const

const ink = '#211a2c'
const done =
  'M60 900L60 560Q60 520 88.3 491.7L155.3 424.7Q180 400 180 365L180 365Q180 330 204.7 305.3L241.7 268.3Q270 240 310 240L390 240Q430 240 458.3 211.7L545.3 124.7Q570 100 605 100L640 100'
const ahead =
  'M180 345L180 337.5Q180 330 185.3 324.7L241.7 268.3Q270 240 310 240L390 240Q430 240 458.3 211.7L545.3 124.7Q570 100 605 100L640 100'

/** Where each stop's words stand; the third breaks in two lines, since a line passes beside it. */
const places = [
  { x: 98, y: 545, anchor: 'start' },
  { x: 140, y: 376, anchor: 'end' },
  { x: 174, y: 246, anchor: 'end', breaks: true },
  { x: 276, y: 302, anchor: 'start' },
  { x: 478, y: 142, anchor: 'end' },
] as const

/** Two lines of about the same length. */
function halves(text: string): [string, string] {
  const middle = text.length / 2
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index)
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? text.length
  return [text.slice(0, at), text.slice(at + 1)]
}

export function LandingMap({ title, stops, end }: { title: string; stops: readonly string[]; end: string }) {
  return (
    <svg
      class="kr-map"
      viewBox="-44 0 748 610"
      fill="none"
      stroke-linecap="round"
      role="img"
      aria-labelledby="map-title"
      direction="ltr"
    >
      <title id="map-title">{title}</title>
      {cityLines.map(([colour, line]) => (
        <path d={line} stroke={colour} stroke-width="13" />
      ))}
      {cityStops.map(([x, y, colour]) => (
        <circle cx={x} cy={y} r="9" fill="#fff" stroke={colour} stroke-width="5" />
      ))}
      <path d={done} stroke={ink} stroke-width="30" />
      <path d={ahead} stroke="#fff" stroke-width="16" />
      <g stroke={ink} stroke-width="7">
        <circle cx="60" cy="535" r="20" fill={ink} />
        <circle cx="166" cy="414" r="20" fill={ink} />
        <circle cx="222" cy="288" r="34" fill="#fff" />
        <circle cx="222" cy="288" r="20" fill="#ffc93c" />
        <circle cx="385" cy="240" r="20" fill="#fff" />
        <circle cx="508" cy="162" r="20" fill="#fff" />
        <rect x="600" y="60" width="80" height="80" rx="22" fill="#fff" />
      </g>
      <path d="m52 535.5 6 6 11-12M158 414.5l6 6 11-12" stroke="#fff" stroke-width="5" stroke-linejoin="round" />
      <circle cx="222" cy="288" r="7" fill={ink} />
      <g transform="translate(617.5 76.5) scale(1.88)" stroke={ink} stroke-width="2.4" stroke-linejoin="round">
        <rect x="3" y="8" width="18" height="12" rx="2" />
        <path d="M8.5 8V6a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v2M3 13h18" />
      </g>
      <g class="kr-map__words">
        {places.map(({ x, y, anchor, ...place }, i) =>
          'breaks' in place ? (
            halves(stops[i] ?? '').map((line, n) => (
              <text x={x} y={y + n * 32} text-anchor={anchor} font-size="27">
                {line}
              </text>
            ))
          ) : (
            <text x={x} y={y} text-anchor={anchor} font-size="27">
              {stops[i]}
            </text>
          ),
        )}
        <text x="640" y="42" text-anchor="middle" font-size="32">
          {end}
        </text>
      </g>
    </svg>
  )
}
