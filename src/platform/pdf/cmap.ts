/**
 * The code points that a TrueType font maps to a glyph, read from its `cmap` table: the segments of format 4 (the first 65,536 code points) and
 * the groups of format 12 (all of Unicode). Other formats hold nothing more in the fonts we ship.
 */
export function codePointsOf(font: Buffer): Set<number> {
  const points = new Set<number>()
  const cmap = offsetOf(font, 'cmap')
  if (cmap === undefined) return points
  const tables = font.readUInt16BE(cmap + 2)
  for (let i = 0; i < tables; i++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    const format = font.readUInt16BE(table)
    if (format === 4) readSegments(font, table, points)
    if (format === 12) readGroups(font, table, points)
  }
  return points
}

function offsetOf(font: Buffer, tag: string): number | undefined {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  return undefined
}

function readSegments(font: Buffer, table: number, points: Set<number>): void {
  const bytes = font.readUInt16BE(table + 6) // two per segment
  const ends = table + 14
  const starts = ends + bytes + 2
  for (let at = 0; at < bytes; at += 2) {
    const end = font.readUInt16BE(ends + at)
    const delta = font.readUInt16BE(starts + bytes + at)
    const rangeAt = starts + 2 * bytes + at
    const range = font.readUInt16BE(rangeAt)
    for (let point = font.readUInt16BE(starts + at); point <= end && point < 0xffff; point++) {
      const start = font.readUInt16BE(starts + at)
      const listed = range === 0 ? point : font.readUInt16BE(rangeAt + range + 2 * (point - start))
      if (range === 0 ? (point + delta) & 0xffff : listed) points.add(point)
    }
  }
}

function readGroups(font: Buffer, table: number, points: Set<number>): void {
  const groups = font.readUInt32BE(table + 12)
  for (let i = 0; i < groups; i++) {
    const group = table + 16 + 12 * i
    const end = font.readUInt32BE(group + 4)
    for (let point = font.readUInt32BE(group); point <= end; point++) points.add(point)
  }
}
