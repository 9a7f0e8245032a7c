/** messages: notices in an inbox, and mails that wait, go out or are tried again. */
export { type MailTemplate, mailAgain, queueMail, sendMail, type WaitingMail } from './mails.ts'
export { type NewNotice, notify, notifyOnce } from './notices.ts'
export { register as messagesRegister } from './register.ts'
export { routes } from './routes.tsx'
export const published = ['messages.mail', 'messages.notice'] as const
