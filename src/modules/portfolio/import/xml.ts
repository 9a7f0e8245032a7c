import { SaxesParser } from 'saxes'
import { CvRefused, limits } from './cv.ts'

/** An element without its prefix and in lower case: the older Europass wrote other capitals, writers other prefixes. */
export type XmlNode = {
  name: string
  /** XPath with the names as they stand: `/SkillsPassport/LearnerInfo/WorkExperienceList/WorkExperience[2]`. */
  path: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

/** Pictures and attachments inside the file: never taken, so never held. */
const data = new Set(['data', 'embeddeddata', 'photo', 'thumbnail'])

const bare = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

/**
 * Reads an XML file into a tree. A document type or an entity beyond the five of XML refuses the file: nothing is
 * expanded and nothing is fetched. @throws {CvRefused}
 */
export function readXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: XmlNode[] = []
  const seen: Map<string, number>[] = [new Map()]
  let root: XmlNode | undefined
  let count = 0
  const refuse = (code: 'broken-xml' | 'xml-entities' | 'too-deep' | 'too-many'): never => {
    throw new CvRefused(code, { line: parser.line, column: parser.column + 1 })
  }
  const addText = (more: string) => {
    const node = open.at(-1)
    if (!node) return
    if (!data.has(node.name)) node.text += more
    // One sign stands for it: she should be told that a photo was there.
    else if (more.trim() !== '') node.text = '…'
  }
  parser.on('error', (error) => refuse(/undefined entity/.test(error.message) ? 'xml-entities' : 'broken-xml'))
  parser.on('doctype', () => refuse('xml-entities'))
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', (tag) => {
    if (++count > limits.xmlElements) refuse('too-many')
    const node = nodeOf(tag.name, tag.attributes, open.at(-1), seen.at(-1)!)
    if (open.push(node) > limits.depth) refuse('too-deep')
    seen.push(new Map())
    root ??= node
  })
  parser.on('closetag', () => {
    open.pop()
    seen.pop()
  })
  parser.write(text).close()
  return root ?? refuse('broken-xml')
}

function nodeOf(
  written: string,
  attributes: Record<string, string>,
  parent: XmlNode | undefined,
  siblings: Map<string, number>,
): XmlNode {
  const shown = bare(written)
  const nth = (siblings.get(shown) ?? 0) + 1
  siblings.set(shown, nth)
  const path = `${parent?.path ?? ''}/${shown.slice(0, 80)}${parent && nth > 1 ? `[${nth}]` : ''}`
  const plain = Object.entries(attributes).map(([name, value]) => [bare(name).toLowerCase(), value])
  const node: XmlNode = {
    name: shown.toLowerCase(),
    path,
    attributes: Object.fromEntries(plain),
    children: [],
    text: '',
  }
  parent?.children.push(node)
  return node
}

/** The elements at the end of a path of names, in the order of the file. */
export const all = (node: XmlNode | undefined, ...names: string[]): XmlNode[] =>
  names.reduce<XmlNode[]>(
    (nodes, name) => nodes.flatMap((each) => each.children.filter((child) => child.name === name)),
    node ? [node] : [],
  )

export const first = (node: XmlNode | undefined, ...names: string[]): XmlNode | undefined => all(node, ...names)[0]

/** The text of an element with that of the elements in it, each on its own line. */
export function contentOf(node: XmlNode | undefined): string {
  if (!node) return ''
  return [node.text, ...node.children.map(contentOf)].filter((text) => text.trim() !== '').join('\n')
}

/** The text at the end of a path, if there is any. */
export function textAt(node: XmlNode | undefined, ...names: string[]): string | undefined {
  const text = contentOf(first(node, ...names))
  return text.trim() === '' ? undefined : text
}

/** True when there is a text anywhere in the element. Empty elements are everywhere in these files. */
export const isFilled = (node: XmlNode): boolean => node.text.trim() !== '' || node.children.some(isFilled)
