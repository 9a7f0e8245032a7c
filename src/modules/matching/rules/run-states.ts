/** The life of a round as one table. */

export const runStates = ['draft', 'running', 'stopped', 'failed', 'ready', 'closed'] as const
export type RunState = (typeof runStates)[number]
export const finalRunStates: readonly RunState[] = ['closed']

export const runActions = ['set-rules', 'start', 'stop', 'finish', 'fail', 'close'] as const
export type RunAction = (typeof runActions)[number]
export type RunActor = 'school' | 'job'

export type RunTransition = { from: RunState; action: RunAction; to: RunState; by: readonly RunActor[] }

// biome-ignore format: a table is read by the row
export const runTransitions: readonly RunTransition[] = [
  { from: 'draft', action: 'set-rules', to: 'draft', by: ['school'] },
  { from: 'draft', action: 'start', to: 'running', by: ['school'] },
  { from: 'running', action: 'stop', to: 'stopped', by: ['school'] },
  { from: 'running', action: 'finish', to: 'ready', by: ['job'] },
  { from: 'running', action: 'fail', to: 'failed', by: ['job'] },
  { from: 'stopped', action: 'set-rules', to: 'draft', by: ['school'] },
  { from: 'stopped', action: 'start', to: 'running', by: ['school'] },
  { from: 'failed', action: 'set-rules', to: 'draft', by: ['school'] },
  { from: 'failed', action: 'start', to: 'running', by: ['school'] },
  { from: 'ready', action: 'set-rules', to: 'draft', by: ['school'] },
  { from: 'ready', action: 'start', to: 'running', by: ['school'] },
  { from: 'ready', action: 'close', to: 'closed', by: ['school'] },
]

export const runMayGo = (from: RunState, action: RunAction, by: RunActor): RunTransition | undefined =>
  runTransitions.find((row) => row.from === from && row.action === action && row.by.includes(by))
