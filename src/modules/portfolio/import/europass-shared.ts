import type { Collection } from './collect.ts'
import { limits, type PrivateField } from './cv.ts'
import { contentOf, isFilled, type XmlNode } from './xml.ts'

// biome-ignore format: a table of pairs
/** Elements about the person that stay in the file. */
const privateElements: Record<string, PrivateField> = {
  personname: 'name', firstname: 'name', lastname: 'name', surname: 'name',
  email: 'email', emaillist: 'email',
  telephone: 'phone', telephonelist: 'phone', mobile: 'phone', fax: 'phone',
  address: 'address', contact: 'address', residencycountrycode: 'address',
  website: 'website', websitelist: 'website', web: 'website',
  instantmessaging: 'social-media', instantmessaginglist: 'social-media',
  photo: 'photo', signature: 'signature',
  birthdate: 'birth-date', birthplace: 'birth-date',
  nationality: 'nationality', nationalitylist: 'nationality', nationalitycode: 'nationality',
  gender: 'gender', gendercode: 'gender',
  employmentreferences: 'references', references: 'references', referencelist: 'references',
}

/** Says which of the given elements were left where they stand: as private where they are, else as not used. */
export function leave(cv: Collection, section: string, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (!isFilled(node) && Object.keys(node.attributes).length === 0) continue
    // The name comes from the file: `constructor` is one as well.
    const field = Object.hasOwn(privateElements, node.name) ? privateElements[node.name] : undefined
    if (field) cv.notTaken(node.path, field)
    else if (isFilled(node))
      cv.notUsed(node.path, section, node.path.slice(node.path.lastIndexOf('/') + 1).replace(/\[\d+\]$/, ''))
  }
}

export const others = (node: XmlNode | undefined, read: readonly string[]): XmlNode[] =>
  node?.children.filter((child) => !read.includes(child.name)) ?? []

/** Skills stand as prose or as a list in one text: each line is one, so that each can become a competence. */
export function readSkills(cv: Collection, node: XmlNode | undefined): void {
  if (!node) return
  const lines = contentOf(node)
    .replace(/<\/?(?:p|li|ul|ol|div|br)\b[^<>]*>/gi, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  for (const line of lines) {
    const words = line.replace(/^\s*[-•*·]\s*/, '')
    cv.item({ kind: 'skill', where: node.path, title: words, text: words.length > limits.title ? words : undefined })
  }
}
