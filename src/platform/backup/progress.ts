export type Progress = { add(bytes: number, where: string): void }

const every = 2000

/** Says at most every two seconds how far it is. */
export function progressOf(say: (line: string) => void, of?: number): Progress {
  let bytes = 0
  let said = performance.now()
  return {
    add(more, where) {
      bytes += more
      const now = performance.now()
      if (now - said < every) return
      said = now
      const share = of ? ` of ${megabytes(of)} (${Math.floor((100 * bytes) / of)}%)` : ''
      say(`${megabytes(bytes)}${share}: ${where.length === 36 ? 'files' : where}`)
    },
  }
}

export const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 })} MB`
