import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { cleanText, cleanValue, type Drawable, isInvisible } from './clean.ts'
import { drawable, readFonts } from './fonts.ts'
import type { Ask, Pdf } from './protocol.ts'
import { refusedTexts } from './refusals.ts'

const workspace = fileURLToPath(new URL('./typst/', import.meta.url))
const mostTries = 6

export type Typesetter = { set(ask: Ask): Pdf; forget(): void }

/** Loads Typst and the fonts (.1 s) and gives the function that turns data into a PDF/UA-1. */
export function compose(): Typesetter {
  const fonts = readFonts()
  const known = drawable(fonts)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] })
  const templates = new Map<string, string>()
  const templateOf = (url: string): string => {
    const path = templates.get(url) ?? `template-${templates.size}.typ`
    if (!templates.has(url)) compiler.mapShadow(workspace + path, readFileSync(fileURLToPath(url)))
    templates.set(url, path)
    return path
  }
  return {
    set(ask) {
      const template = templateOf(ask.template)
      const files = mapFiles(compiler, ask)
      try {
        return untilAccepted(known, (drawable, replaced) =>
          compiler.pdf(
            { mainFilePath: `${workspace}main.typ`, inputs: { template, ...inputsOf(ask, drawable, replaced) } },
            { pdfStandard: 'ua-1' },
          ),
        )
      } finally {
        for (const file of files) compiler.unmapShadow(file)
      }
    },
    forget: () => compiler.evictCache(1),
  }
}

/**
 * Most texts are accepted at once, since `known` tells which glyphs there are. What Typst refuses for another reason (a code point that PDF/UA
 * forbids, a mark that no font can put on its letter) it names; that is replaced too. When it names nothing new: all but plain Latin.
 */
function untilAccepted(known: Set<number>, set: (drawable: Drawable, replaced: Set<string>) => Buffer): Pdf {
  const refused = new Set<string>()
  const whatFontsHave: Drawable = { has: (point) => known.has(point) || isInvisible(point), refused }
  const plainLatin: Drawable = { has: (point) => point < 0x180 && point !== 0xad, refused: new Set() }
  for (let tries = 1; ; tries++) {
    const replaced = new Set<string>()
    const last = tries === mostTries
    try {
      const pdf = set(last ? plainLatin : whatFontsHave, replaced)
      return { pdf, replaced: [...replaced] }
    } catch (error) {
      const why = complaintOf(error)
      if (last || !why.includes('PDF/UA-1 error')) throw new Error(why)
      const named = refusedTexts(why).filter((text) => !refused.has(text))
      for (const text of named) refused.add(text)
      if (named.length === 0) tries = mostTries - 1
    }
  }
}

/** The compiler puts its complaint in `code`. */
const complaintOf = (error: unknown): string => String((error as { code?: unknown }).code ?? error)

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const farLatin = /[\u1e00-\u1effƠơƯư]/

function inputsOf(ask: Ask, drawable: Drawable, replaced: Set<string>): Record<string, string> {
  const clean = (text: string) => cleanText(text, drawable, replaced)
  const lang = /^[a-z]{2,3}\b/.exec(ask.lang)?.[0] ?? 'nl'
  const input = JSON.stringify({
    title: clean(ask.title).replace(/\s+/g, ' ').trim() || 'Kansroute', // PDF/UA-1 wants a title that can be read
    lang,
    data: cleanValue(JSON.parse(ask.data), drawable, replaced),
    images: Object.fromEntries(Object.keys(ask.images).map((name, i) => [name.toWellFormed(), `image-${i}`])),
    attachments: ask.attachments.map(({ name, mime, description }, i) => ({
      path: `attachment-${i}`,
      name: clean(name),
      mime,
      description: clean(description),
    })),
  })
  return {
    input,
    dir: ['ar', 'fa', 'he', 'ur'].includes(lang) ? 'rtl' : 'ltr',
    'has-right-to-left': rightToLeft.test(input) ? 'yes' : 'no',
    'has-far-latin': farLatin.test(input) ? 'yes' : 'no',
  }
}

/** Pictures and attachments by number: Typst remembers every path it ever saw, and has room for 65,535. */
function mapFiles(compiler: NodeCompiler, ask: Ask): string[] {
  const images = Object.values(ask.images).map((bytes, i) => [`${workspace}image-${i}`, bytes] as const)
  const attachments = ask.attachments.map(({ bytes }, i) => [`${workspace}attachment-${i}`, bytes] as const)
  for (const [path, bytes] of [...images, ...attachments]) compiler.mapShadow(path, Buffer.from(bytes))
  return [...images, ...attachments].map(([path]) => path)
}
