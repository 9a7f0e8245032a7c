import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, randomToken, signId } from './ids.ts'
import { scrub, tellError } from './log.ts'
import { traceOf } from './request-log.ts'

describe('a log line', () => {
  it('loses addresses and tokens that should not have come so far', () => {
    const [session, link] = [randomToken(), signId('a secret', 'link', newId())]
    const provider = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'
    for (const secret of ['amina@example.org', 'A.B+c@mail.school.nl', session, link, provider])
      for (const line of [secret, `GET /answer/${secret}/invite`, `key (email)=(${secret}) is taken`, `"${secret}"`])
        assert.ok(!scrub(line).includes(secret), line)
    assert.equal(scrub('Key (email)=(amina@example.org) is taken'), 'Key (email)=([address]) is taken')
  })

  it('keeps ids, routes, codes and lines of code', () => {
    for (const kept of [
      newId(),
      '/answer/:token/invite',
      'ECONNREFUSED',
      '23505',
      'at run (src/platform/use-case.ts:74:12)',
      '00-4bf92f3577b34da6',
    ])
      assert.equal(scrub(kept), kept)
  })

  it('tells of an error what went wrong, never what was typed', () => {
    const error = Object.assign(
      new Error('invalid input syntax for type uuid: "Amina Warsame"', { cause: new Error('Amina') }),
      {
        code: '22P02',
        detail: 'Key (name)=(Amina)',
        table: 'person',
        constraint: 'person_pkey',
      },
    )
    const told = tellError(error)
    assert.ok(!JSON.stringify(told).includes('Amina'))
    assert.deepEqual([told.name, told.code, told.table, told.constraint], ['Error', '22P02', 'person', 'person_pkey'])
    assert.ok(told.at.length > 0 && told.at.every((line) => line.startsWith('at ')))
    assert.deepEqual(tellError('Amina'), { name: 'string', at: [] })
  })
})

describe('a trace', () => {
  const id = '4bf92f3577b34da6a3ce929d0e0e4736'
  const cases: [header: string | undefined, trace: string | undefined][] = [
    [`00-${id}-00f067aa0ba902b7-01`, id],
    [`cc-${id}-00f067aa0ba902b7-01-later`, id],
    [undefined, undefined],
    [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, undefined],
    [`00-${id}-${'0'.repeat(16)}-01`, undefined],
    [`00-${id.toUpperCase()}-00f067aa0ba902b7-01`, undefined],
    ['\n{"level":60}', undefined],
  ]
  for (const [header, trace] of cases)
    it(JSON.stringify(header) ?? 'nothing', () => assert.equal(traceOf(header), trace))
})
