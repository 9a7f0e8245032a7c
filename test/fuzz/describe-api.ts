import type { Hono } from 'hono'
import { z } from 'zod'
import { allCommands } from '../../src/platform/use-case.ts'
import type { Env } from '../../src/platform/web.ts'

export type ApiRoute = { method: string; path: string; parameters: string[] }
export type ApiDescription = { routes: ApiRoute[]; inputs: Record<string, unknown> }

/** What the product can be asked: every route of the app with its parameters, and every use case with the JSON Schema of its input. */
export function describeApi(app: Hono<Env>): ApiDescription {
  const seen = new Set<string>()
  const routes = app.routes.flatMap(({ method, path }) => {
    const name = `${method} ${path}`
    if (method === 'ALL' || seen.has(name)) return []
    seen.add(name)
    return [{ method, path, parameters: [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter!) }]
  })
  const inputs = Object.fromEntries(
    allCommands().map(({ name, input }) => [name, z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })]),
  )
  return { routes, inputs }
}

/** The names of fields that the inputs know, and the values that their schemas name. */
export function knownOf({ inputs }: ApiDescription): { names: string[]; values: string[] } {
  const names = new Set<string>()
  const values = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('properties' in node) for (const name of Object.keys(node.properties as object)) names.add(name)
    if ('enum' in node) for (const value of node.enum as unknown[]) values.add(String(value))
    if ('const' in node) values.add(String(node.const))
    for (const child of Object.values(node)) walk(child)
  }
  walk(inputs)
  return { names: [...names], values: [...values] }
}
