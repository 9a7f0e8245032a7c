/** How long after it ended an application keeps what she wrote and who she is; longer where she agreed to that. Its stages stay. */
export const forgetAfter = { weeks: 4 } as const
export const forgetAfterByConsent = { years: 1 } as const

/** What stands where her words were: the column takes no null. */
export const forgotten = '-'

/** The day on which an application that ended then is emptied. */
export const forgottenOn = (ended: Temporal.PlainDate, agreed: boolean): Temporal.PlainDate =>
  ended.add(agreed ? forgetAfterByConsent : forgetAfter)
