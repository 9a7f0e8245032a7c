import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codePointsOf } from './cmap.ts'

/**
 * The only fonts a PDF is set in, in the order they are tried: Latin, then Cyrillic, Greek, Hebrew, Arabic and Vietnamese, then Ethiopic,
 * Tamil, emoji. DejaVu Sans rather than a Noto for Arabic: its text can be copied out again. Chinese, Japanese and Korean would take 92 MB.
 */
const files = [
  import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  ),
  import.meta.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/800ExtraBold/AtkinsonHyperlegibleNext_800ExtraBold.ttf',
  ),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-tamil/700Bold/NotoSansTamil_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
]

/** Reads the font files, 3.4 MB in all. */
export const readFonts = (): Buffer[] => files.map((file) => readFileSync(fileURLToPath(file)))

/** Every code point that one of the fonts has a glyph for. */
export function drawable(fonts: readonly Buffer[]): Set<number> {
  const all = new Set<number>()
  for (const font of fonts) for (const point of codePointsOf(font)) all.add(point)
  return all
}
