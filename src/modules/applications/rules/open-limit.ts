/** How many applications of one young person may be open at once: companies drop out when nobody means it. */
export const openLimit = 10

/** Days until an application that nobody answered expires, and the days on which we ask the company again. */
export const daysToAnswer = 14
export const reminderDays = [3, 7] as const

/** Days the company's link goes on working after the application was sent: a meeting may be weeks away. */
export const linkDays = 90
