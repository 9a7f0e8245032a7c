import { raw } from 'hono/html'
import { skylines, tiles } from './drawings.ts'
import { classes } from './icon.tsx'

/** A city's skyline, or the pin of anywhere else. Says nothing that the words beside it do not. */
export function Skyline({
  city,
  muted,
}: {
  city: string /** On the deep colour: quieter. */
  muted?: boolean | undefined
}) {
  const id = city.toLowerCase().replace(/[^a-z]/g, '')
  const inside = id in skylines ? skylines[id as keyof typeof skylines] : skylines.elsewhere
  return (
    <svg
      class={classes('kr-sky', muted && 'kr-sky--muted')}
      viewBox="12 8 220 106"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      {raw(inside)}
    </svg>
  )
}

export type TileKind = keyof typeof tiles

/** A picture for evidence without one. */
export function EvidenceTile({ kind }: { kind: TileKind }) {
  return (
    <div class="kr-tile">
      <svg class="kr-sky" viewBox="0 0 240 120" aria-hidden="true">
        {raw(tiles[kind])}
      </svg>
    </div>
  )
}
