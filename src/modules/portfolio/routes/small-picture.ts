import sharp from 'sharp'

/** Wide enough for a tile on a sharp screen. */
const width = 640
/** Some 40 kB each; the bytes of an id never change. */
const most = 100
const kept = new Map<string, Buffer>()

/** A small picture of a stored one, as WebP: a page with twenty photos of two megabytes each would not load on a phone. */
export async function smallPicture(
  id: string,
  bytes: () => Promise<Uint8Array | undefined>,
): Promise<Buffer | undefined> {
  const known = kept.get(id)
  if (known) return known
  const whole = await bytes()
  if (!whole) return undefined
  const small = await sharp(whole, { failOn: 'none' })
    .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer()
  const oldest = kept.keys().next().value
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(id, small)
  return small
}
