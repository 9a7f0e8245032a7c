import { z } from 'zod'

/** Somebody was taken on: the seat is hers. Taken by placements (an agreement) and here (the others hear that the place is full). */
export const applicationAccepted = 'application.accepted'
export const applicationAcceptedPayload = z.object({
  applicationId: z.string(),
  personId: z.string(),
  placeId: z.string(),
})
export type ApplicationAccepted = z.infer<typeof applicationAcceptedPayload>
