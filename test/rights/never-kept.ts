import type { CompiledQuery, DatabaseConnection, QueryExecutor } from 'kysely'
import { makeApp } from '../../src/app.tsx'
import { openDatabase } from '../../src/platform/database.ts'
import type { Services } from '../../src/platform/services.ts'
import { allCommands } from '../../src/platform/use-case.ts'
import type { World } from '../world.ts'

/** "commit" becomes "rollback": a request does all that it does and is answered, and nothing of it stays. */
const keepingNothing = (connection: DatabaseConnection): DatabaseConnection => ({
  executeQuery: async <R>(query: CompiledQuery) => {
    if (query.sql !== 'commit') return connection.executeQuery<R>(query)
    const result = await connection.executeQuery<R>({ ...query, sql: 'rollback' })
    return { ...result, rows: [] }
  },
  streamQuery: (...query) => connection.streamQuery(...query),
})

const dryExecutor = (executor: QueryExecutor): QueryExecutor =>
  new Proxy(executor, {
    get(target, name) {
      if (name === 'provideConnection')
        return (use: (connection: DatabaseConnection) => Promise<unknown>) =>
          target.provideConnection((connection) => use(keepingNothing(connection)))
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

export type DryApp = {
  app: ReturnType<typeof makeApp>
  /** The use cases that ran to their end since the last time this was asked. */
  done(): string[]
  close(): Promise<void>
}

/** The whole product on the database of this world, keeping nothing: every request meets the same rows. */
export function neverKept(world: World): DryApp {
  const db = openDatabase(world.urls.app, 4, world.services.clock)
  const dry = dryExecutor(db.getExecutor())
  db.getExecutor = () => dry
  let done: string[] = []
  const originals = new Map(allCommands().map((command) => [command, command.run]))
  for (const [command, run] of originals) {
    command.run = (async (act: { services: Services }) => {
      const answer = await run(act as never)
      // other tests in this process run the same use cases on databases of their own
      if (act.services.db === db) done.push(command.name)
      return answer
    }) as never
  }
  return {
    app: makeApp({ ...world.services, db }),
    done: () => done.splice(0),
    close: async () => {
      for (const [command, run] of originals) command.run = run
      done = []
      await db.destroy()
    },
  }
}
