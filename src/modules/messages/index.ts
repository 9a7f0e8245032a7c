/** messages: notices in an inbox, and mails that wait, go out or are tried again. */
export { type MailTemplate, queueMail, sendMail, type WaitingMail } from './mails.ts'
export { countNew, listNotices, type NewNotice, notify } from './notices.ts'
export { routes } from './routes.tsx'
export { texts as messageTexts } from './texts/index.ts'

export const published = ['messages.mail', 'messages.notice'] as const
