/**
 * The texts that Typst would not set, out of the message of its refusal. Its message is a dump of Rust values in which the text stands quoted
 * twice: `the text \"\\u{7}\" could not be displayed`, `the disallowed codepoint \"\\u{feff}\"`.
 */
export function refusedTexts(message: string): string[] {
  const found = message.matchAll(/(?:the text|codepoint) `\\"(.+?)\\"`/g)
  return [...new Set([...found].map(([, quoted]) => unquote(quoted ?? '')).filter((text) => text !== ''))]
}

const unquote = (text: string): string =>
  text.replace(/\\+(?:u\{([0-9a-f]+)\}|(.))/g, (_, hex?: string, plain?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[plain ?? ''] ?? plain ?? ''),
  )

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', 0: '\0' }
