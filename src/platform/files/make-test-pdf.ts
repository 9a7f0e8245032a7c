import { deflateSync } from 'node:zlib'

/** An object of a PDF for tests: text as it stands, or a dictionary with a stream. */
export type TestObject = string | { dict: string; stream: Uint8Array; packed?: boolean }

/** The first three objects of the smallest document that has a page. */
export const onePage = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
]

/** A PDF with a right cross-reference table; the objects are numbered from 1. */
export function makeTestPdf(objects: TestObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  const size = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [index, object] of objects.entries()) {
    offsets.push(size())
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), written(object), Buffer.from('\nendobj\n'))
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = size()
  const count = objects.length + 1
  parts.push(
    Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n`),
    Buffer.from(`<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
  )
  return Buffer.concat(parts)
}

function written(object: TestObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1')
  const stream = object.packed ? deflateSync(object.stream) : object.stream
  const dict = `<< ${object.dict} ${object.packed ? '/Filter /FlateDecode ' : ''}/Length ${stream.length} >>`
  return Buffer.concat([Buffer.from(`${dict}\nstream\n`, 'latin1'), stream, Buffer.from('\nendstream')])
}

/** An object stream that packs the given objects, numbered from `first`. */
export function packObjects(first: number, objects: string[]): TestObject {
  let offset = 0
  const index = objects.map((object, i) => {
    const entry = `${first + i} ${offset}`
    offset += object.length + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const stream = Buffer.from(`${head}${objects.join('\n')}\n`, 'latin1')
  return { dict: `/Type /ObjStm /N ${objects.length} /First ${head.length}`, stream, packed: true }
}
