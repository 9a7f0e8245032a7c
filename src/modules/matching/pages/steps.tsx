import { sayNumber } from '../../../platform/i18n.ts'
import { type HaltProps, Route, type View } from '../../../ui/index.ts'
import type { Proposal } from '../queries/list-proposals.ts'
import type { Run } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'

/** Where a round is: rules, sums, deciding, sending. */
export function Steps({ view, run, proposals }: { view: View; run: Run; proposals: readonly Proposal[] }) {
  const t = texts(view.lang)
  const count = (...states: Proposal['state'][]) => proposals.filter(({ state }) => states.includes(state)).length
  const sent = count('offered', 'wanted')
  const decided = count('confirmed') + sent
  const at =
    run.state === 'running' ? 1 : run.state !== 'ready' ? 0 : decided > 0 && decided === proposals.length ? 3 : 2
  const { outcome } = run
  const notes = [
    outcome ? t('step.rules.note', { places: outcome.places }) : undefined,
    outcome
      ? t('step.sums.note', {
          seconds: sayNumber(view.lang, Math.max(0.1, Math.round(outcome.milliseconds / 100) / 10)),
        })
      : undefined,
    proposals.length > 0 ? t('step.decide.note', { n: decided, of: proposals.length }) : undefined,
    t('step.send.note', { n: sent }),
  ]
  const titles = [t('step.rules'), t('step.sums'), t('step.decide'), t('step.send')]
  const stops = titles.map((title, i): HaltProps => {
    const state = run.state === 'closed' || i < at ? 'done' : i === at ? 'here' : 'ahead'
    return { title, note: notes[i], state, word: t(`step.${state === 'ahead' ? 'todo' : state}`), here: t('step.here') }
  })
  return (
    <div class="kr-card">
      <Route label={t('rounds.title')} across stops={stops} />
    </div>
  )
}
