import type { RouteInput } from '../../portfolio/index.ts'

/** States of an agreement that everybody signed; a placement that broke off later was signed once as well. */
const agreed: readonly string[] = ['signed', 'running', 'ended', 'looked-back', 'broken-off']

type Way = {
  progress: { competences: number; wishes: boolean; confirmed: number } | undefined
  applications: number
  agreements: readonly { state: string }[]
  /** She shares her CV, as far as the reader knows. */
  shares: boolean
}

/** What a route is drawn from: the same for her own page and for her mentor's. */
export const routeInput = ({ progress, applications, agreements, shares }: Way): RouteInput => ({
  competences: progress?.competences ?? 0,
  wishes: progress?.wishes ?? false,
  applications,
  agreements: agreements.filter(({ state }) => agreed.includes(state)).length,
  lookedBack: agreements.filter(({ state }) => state === 'looked-back').length,
  helpers: (progress?.confirmed ?? 0) + (shares ? 1 : 0),
})
