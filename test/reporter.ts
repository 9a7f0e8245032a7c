import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** What a run of tests amounts to. A skipped test is neither passed nor failed. */
export type Counts = { passed: number; failed: number; skipped: string[] }

export const noCounts = (): Counts => ({ passed: 0, failed: 0, skipped: [] })
export const sayCounts = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

type Fail = Extract<TestEvent, { type: 'test:fail' }>['data']
type Pass = Extract<TestEvent, { type: 'test:pass' }>['data']

/**
 * A reporter for node:test that says failures only, each with its place and reason. The counts go as the last line, or into
 * the file that TEST_COUNTS names: its absence tells that the process ended before its tests did.
 */
async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = noCounts()
  for await (const event of events) {
    if (event.type === 'test:pass') yield* onPass(event.data, counts)
    if (event.type === 'test:fail') yield* onFail(event.data, counts)
    if (event.type === 'test:stderr' || event.type === 'test:stdout') yield event.data.message
  }
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts))
  else yield `${sayCounts(counts)}\n`
}

function* onPass(data: Pass, counts: Counts): Generator<string> {
  if (data.details.type === 'suite') return
  if (isFile(data)) {
    counts.failed++
    yield failure(titleOf(data), 'holds no test, or ended before its tests did')
  } else if (data.todo !== undefined) {
    counts.failed++
    yield failure(titleOf(data), 'is marked as still to be written')
  } else if (data.skip !== undefined) {
    counts.skipped.push(`${titleOf(data)}${typeof data.skip === 'string' ? `: ${data.skip}` : ''}`)
  } else {
    counts.passed++
  }
}

/** A test that fails by its parts only is told by those. */
function* onFail(data: Fail, counts: Counts): Generator<string> {
  const { error } = data.details
  if ('failureType' in error && error.failureType === 'subtestsFailed') return
  counts.failed++
  yield failure(titleOf(data), reasonOf(error))
}

/** node:test tells a file as if it were a test when it holds none or breaks. */
const isFile = (data: Pass): boolean => data.nesting === 0 && data.file?.endsWith(data.name) === true

function titleOf(data: { name: string; file?: string; line?: number; classname?: string }): string {
  const place = data.file ? `${relative(process.cwd(), data.file)}:${data.line ?? 1}  ` : ''
  return place + [...(data.classname ? [data.classname] : []), data.name].join(' › ')
}

function failure(title: string, reason: string): string {
  return `\n✖ ${title}\n${reason.replace(/^/gm, '    ')}\n`
}

/** The error itself without the wrapping of node:test and without its own frames. */
function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  const frames = (cause.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line) && !/node:internal|\(node:/.test(line))
  const diff = 'diff' in cause || cause.name === 'AssertionError'
  const message = diff ? cause.message : inspect(cause, { depth: 4 }).replace(/^ {4}at .*\n?/gm, '')
  return [message.trimEnd(), ...frames.slice(0, 6)].join('\n')
}

// biome-ignore lint/style/noDefaultExport: node:test takes a reporter by its default export
export default report
