import type { Language } from '../../../platform/i18n.ts'
import { type HaltProps, Mini, Route } from '../../../ui/index.ts'
import type { Application } from '../queries/read-application.ts'
import { texts } from '../texts/index.ts'

const steps = ['sent', 'invited', 'met', 'accepted'] as const

/** Where an application is on its line: how many stops are behind it, and how it ended when it did. */
function standing({ state, chosenMoment }: Pick<Application, 'state' | 'chosenMoment'>): {
  at: number
  ended?: 'refused' | 'filled' | 'withdrawn' | 'expired'
} {
  if (state === 'refused' || state === 'filled' || state === 'withdrawn' || state === 'expired')
    return { at: 1, ended: state }
  if (state === 'accepted') return { at: 4 }
  if (state === 'invited') return { at: chosenMoment ? 2 : 1 }
  return { at: 0 }
}

/** An application as a line with stops. */
export function ApplicationRoute({
  application,
  lang,
  label,
}: {
  application: Application
  lang: Language
  label: string
}) {
  const t = texts(lang)
  const { at, ended } = standing(application)
  const stops: HaltProps[] = ended
    ? [
        { title: t('stop.sent'), state: 'done' },
        { title: t(`stop.${ended}`), state: 'ended' },
      ]
    : steps.map((step, i) => ({
        title: t(`stop.${step}`),
        state:
          i < at || application.state === 'accepted'
            ? 'done'
            : i === at
              ? application.state === 'sent'
                ? 'wait'
                : 'here'
              : 'ahead',
        ...(i === at && application.state === 'invited' && { here: t('here') }),
      }))
  // "sent" itself is done: what waits is the answer
  if (!ended && application.state === 'sent') {
    stops[0] = { title: t('stop.sent'), state: 'done' }
    stops[1] = { title: t('stop.invited'), state: 'wait' }
  }
  return <Route label={label} across stops={stops} />
}

/** The same line, small, for a list. */
export function ApplicationMini({ application, label }: { application: Application; label: string }) {
  const { at, ended } = standing(application)
  return ended ? (
    <Mini at={2} of={2} state="ended" label={label} />
  ) : (
    <Mini at={Math.min(at + 1, 4)} of={4} state={application.state === 'accepted' ? 'done' : 'here'} label={label} />
  )
}
