import { startTestServer, type TestServer } from './server.ts'

// For `node --test --test-global-setup=./test/setup.ts`: one server for every test file of the run.

let server: TestServer | undefined

export async function globalSetup(): Promise<void> {
  if (process.env.TEST_PG_HOST) return
  server = await startTestServer()
  process.env.TEST_PG_HOST = server.socketDir
}

export async function globalTeardown(): Promise<void> {
  await server?.stop()
}
