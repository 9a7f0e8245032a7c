/** What the route of a young person is drawn from: counts, never what she wrote. */
export type RouteInput = {
  /** Competences that she shows with an activity. */
  competences: number
  /** She said which work and which days suit her. */
  wishes: boolean
  applications: number
  /** Agreements that everybody signed. */
  agreements: number
  /** Times she looked back on a place. */
  lookedBack: number
  /** Who stands beside her: 1 when she shares her CV with her mentor, and one more for each confirmation. */
  helpers: number
}

export type RouteStop = 1 | 2 | 3 | 4 | 5

export type YoungRoute = {
  /** The first stop that is not done; the last one when all are. */
  stop: RouteStop
  done: [boolean, boolean, boolean, boolean, boolean]
}

/**
 * The five career competences (Kuijpers and Meijers) as stops. 1 What can I: something she did shows a competence. 2 Who am I: she set her wishes.
 * 3 Which work suits me: she applied or looked back somewhere (looking is not trying). 4 How do I get there: an agreement is signed (a yes is not one). 5 Who can help me: she shares with
 * her mentor, or somebody confirmed what she did. Stops may be done in any order.
 */
export function routeOf(input: RouteInput): YoungRoute {
  const done: YoungRoute['done'] = [
    input.competences > 0,
    input.wishes,
    input.applications > 0 || input.lookedBack > 0,
    input.agreements > 0,
    input.helpers > 0,
  ]
  const open = done.indexOf(false)
  return { stop: (open === -1 ? 5 : open + 1) as RouteStop, done }
}
