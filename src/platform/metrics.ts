// What Prometheus asks for, in its text format (version 0.0.4). Three kinds of figures are all we have, so that no library is needed for them.

type Sample = { labels: Record<string, string>; value: number }
type Family = {
  kind: 'counter' | 'gauge' | 'histogram'
  help: string
  lines(name: string): Promise<string[]> | string[]
}

const families = new Map<string, Family>()

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/"/g, '\\"')
const labelled = (labels: Record<string, string>) => {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return parts.length > 0 ? `{${parts.join(',')}}` : ''
}
const named = (labels: readonly string[], values: readonly string[]) =>
  Object.fromEntries(labels.map((label, i) => [label, values[i] ?? '']))

/** Counts what happened. `add` takes the labels' values in order. */
export function counter(name: string, help: string, labels: readonly string[] = []) {
  const counts = new Map<string, { values: readonly string[]; n: number }>()
  families.set(name, {
    kind: 'counter',
    help,
    lines: () => [...counts.values()].map(({ values, n }) => `${name}${labelled(named(labels, values))} ${n}`),
  })
  return {
    add(...values: string[]): void {
      const key = values.join('\0')
      const count = counts.get(key)
      if (count) count.n++
      else counts.set(key, { values, n: 1 })
    },
  }
}

/** How long something took: how many were at most as long as each bound. */
export function histogram(name: string, help: string, labels: readonly string[], bounds: readonly number[]) {
  const all = new Map<string, { values: readonly string[]; upTo: number[]; sum: number; n: number }>()
  families.set(name, {
    kind: 'histogram',
    help,
    lines: () =>
      [...all.values()].flatMap(({ values, upTo, sum, n }) => {
        const own = named(labels, values)
        return [
          ...bounds.map((bound, i) => `${name}_bucket${labelled({ ...own, le: String(bound) })} ${upTo[i]}`),
          `${name}_bucket${labelled({ ...own, le: '+Inf' })} ${n}`,
          `${name}_sum${labelled(own)} ${sum}`,
          `${name}_count${labelled(own)} ${n}`,
        ]
      }),
  })
  return {
    observe(seconds: number, ...values: string[]): void {
      const key = values.join('\0')
      const one = all.get(key) ?? { values, upTo: bounds.map(() => 0), sum: 0, n: 0 }
      all.set(key, one)
      one.sum += seconds
      one.n++
      for (let i = bounds.length - 1; i >= 0 && seconds <= bounds[i]!; i--) one.upTo[i]!++
    },
  }
}

/** What holds now: asked when somebody looks. One that can't be read is left out, so that the others are still told. */
export function gauge(
  name: string,
  help: string,
  read: () => number | Sample[] | Promise<number | Sample[]>,
  kind: 'gauge' | 'counter' = 'gauge',
): void {
  families.set(name, {
    kind,
    help,
    async lines() {
      const samples = await Promise.resolve()
        .then(read)
        .catch(() => [])
      const list = typeof samples === 'number' ? [{ labels: {}, value: samples }] : samples
      return list.map(({ labels, value }) => `${name}${labelled(labels)} ${value}`)
    },
  })
}

/** Everything that is counted, as Prometheus reads it. */
export async function metricsText(): Promise<string> {
  const parts = await Promise.all(
    [...families].map(async ([name, { kind, help, lines }]) => [
      `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}`,
      `# TYPE ${name} ${kind}`,
      ...(await lines(name)),
    ]),
  )
  return `${parts.flat().join('\n')}\n`
}
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8'
