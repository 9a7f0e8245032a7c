/** Before HTML is taken out, a text is at most this many times its limit: nobody marks up more than that. */
export const markupRoom = 8

const blocks = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)$/
const inline =
  /^(?:a|abbr|b|big|body|cite|code|dd|del|dl|dt|em|font|head|hr|html|i|img|input|ins|link|mark|meta|pre|q|s|small|span|strike|strong|sub|sup|tbody|td|tfoot|th|thead|tt|u|video|audio|iframe|object|embed|form|button|svg|title|figure|figcaption)$/
const hidden = /<(?:!--|(script|style|template|iframe|object)\b)/gi

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  bull: '•',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  iacute: 'í',
  igrave: 'ì',
  icirc: 'î',
  iuml: 'ï',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  ouml: 'ö',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  ccedil: 'ç',
  ntilde: 'ñ',
  szlig: 'ß',
  Eacute: 'É',
  Euml: 'Ë',
  Ouml: 'Ö',
  Uuml: 'Ü',
}

/**
 * Plain text of what stood in the file: HTML becomes lines, characters that can't be seen or that turn the reading
 * direction go, the rest is Unicode NFC. Joiners that Arabic, Tamil and emoji need stay.
 */
export function tidy(raw: string, limit: number): string {
  const plain = withoutHtml(raw.length > limit * markupRoom ? raw.slice(0, limit * markupRoom) : raw)
  return plain
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, (char) =>
      char === '\n' ? char : '',
    )
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
    .trim()
}

/** One line of it, for titles and names. */
export const tidyLine = (raw: string, limit: number): string => tidy(raw, limit).replace(/\n+(?:- )?/g, ' ')

/** The text within its limit, ended at a word; `cut` tells whether something fell off. */
export function shorten(text: string, limit: number): { text: string; cut: boolean } {
  if (text.length <= limit) return { text, cut: false }
  const short = text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')
  const space = short.lastIndexOf(' ')
  return { text: (space > limit * 0.7 ? short.slice(0, space) : short).trimEnd(), cut: true }
}

function withoutHtml(raw: string): string {
  if (!/[<&]/.test(raw)) return raw
  return withoutHidden(raw)
    .replace(/<\/?([a-z][a-z0-9]*(?::[a-z0-9]+)?)(?:[\s/][^<>]*)?>/gi, (tag, name: string) =>
      lineOf(tag, name.toLowerCase()),
    )
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (entity, code: string) => characterOf(code) ?? entity)
}

/** A tag of HTML or of Word becomes a line break or nothing; `<my company>` is no tag and stays. */
function lineOf(tag: string, name: string): string {
  if (blocks.test(name)) return name === 'li' && !tag.startsWith('</') ? '\n- ' : '\n'
  return inline.test(name) || name.includes(':') ? '' : tag
}

/** Scripts, styles and comments go with what is in them, the last one even when it never ends. */
function withoutHidden(raw: string): string {
  const lower = raw.toLowerCase()
  const kept: string[] = []
  let at = 0
  hidden.lastIndex = 0
  for (let open = hidden.exec(raw); open; open = hidden.exec(raw)) {
    kept.push(raw.slice(at, open.index))
    const close = open[1] ? `</${open[1].toLowerCase()}` : '-->'
    const end = lower.indexOf(close, open.index)
    const bracket = end === -1 ? -1 : raw.indexOf('>', end)
    if (bracket === -1) return kept.join('')
    at = bracket + 1
    hidden.lastIndex = at
  }
  return kept.join('') + raw.slice(at)
}

function characterOf(code: string): string | undefined {
  if (!code.startsWith('#')) return named[code]
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
