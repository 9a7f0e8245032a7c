import sharp from 'sharp'

export const pixelLimit = 50_000_000
/** Sharp enough for a full screen and for a page of a CV. */
const longestSide = 2400
/** A picture that takes longer is built to. */
const seconds = 20

type ImageKind = 'image/jpeg' | 'image/png' | 'image/webp'
export type CleanImage = { bytes: Buffer; mime: ImageKind; ext: 'jpg' | 'png' | 'webp'; width: number; height: number }

/** What each accepted kind is written as. A GIF gives its first picture. */
const writtenAs: Record<string, { mime: ImageKind; ext: CleanImage['ext']; format: 'jpeg' | 'png' | 'webp' }> = {
  'image/jpeg': { mime: 'image/jpeg', ext: 'jpg', format: 'jpeg' },
  'image/png': { mime: 'image/png', ext: 'png', format: 'png' },
  'image/apng': { mime: 'image/png', ext: 'png', format: 'png' },
  'image/webp': { mime: 'image/webp', ext: 'webp', format: 'webp' },
  'image/gif': { mime: 'image/png', ext: 'png', format: 'png' },
}

export const isImage = (mime: string): boolean => Object.hasOwn(writtenAs, mime)

/**
 * Draws the picture anew, upright and at most 2400 pixels long: only pixels pass, so the place it was taken, the
 * camera's number and anything hidden behind the picture stay behind.
 */
export async function redrawImage(bytes: Uint8Array, mime: string): Promise<CleanImage | 'broken' | 'too-many-pixels'> {
  const as = writtenAs[mime]!
  try {
    // Only the header is read here, so that a picture of a million by a million says so.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > pixelLimit) return 'too-many-pixels'
    const { data, info } = await sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error', pages: 1 })
      .timeout({ seconds })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toFormat(as.format, as.format === 'png' ? { compressionLevel: 9 } : { quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, mime: as.mime, ext: as.ext, width: info.width, height: info.height }
  } catch {
    // Sharp's messages name libraries and offsets; the person can only choose another file.
    return 'broken'
  }
}
