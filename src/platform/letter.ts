import { html, raw } from 'hono/html'
import { direction, type Language } from './i18n.ts'
import type { Mail } from './mail.ts'

/** A mail in words, before it becomes text and HTML. */
export type Letter = {
  /** Of the thing that was sent: a second delivery carries the same Message-ID. */
  id: string
  to: string
  lang: Language
  subject: string
  greeting?: string
  paragraphs: string[]
  /** Reasons or facts, one a line. */
  facts?: string[]
  button?: { label: string; href: string }
  /** Under the button, smaller. */
  closing?: string[]
}

/** One calm column that every mail program shows; the address stands in full below the button. Mail knows no classes, so styles are inline here only. */
export function toMail(letter: Letter): Mail {
  const { id, to, lang, subject, greeting, paragraphs, facts = [], button, closing = [] } = letter
  const lines = [
    greeting,
    ...paragraphs,
    ...facts.map((fact) => `- ${fact}`),
    button && `${button.label}: ${button.href}`,
    ...closing,
  ]
  const p = (text: string, style = '') => html`<p style="margin:0 0 16px;${style}">${text}</p>`
  const body = html`<!doctype html><html lang="${lang}" dir="${direction(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;background:#f5f1f7;color:#211a2c;font:17px/1.55 Verdana,Arial,sans-serif"><div style="max-width:34rem;margin:0 auto;padding:24px 16px">
<div style="background:#fff;border-top:6px solid #4b2a63;border-radius:4px 4px 16px 16px;padding:24px">
${greeting ? p(greeting) : ''}${paragraphs.map((text) => p(text))}${facts.length ? html`<ul style="margin:0 0 16px;padding-inline-start:20px">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : ''}
${button ? html`<p style="margin:24px 0"><a href="${button.href}" style="display:inline-block;background:#4b2a63;color:#fff;font-weight:bold;text-decoration:none;border-radius:12px;padding:14px 22px">${button.label}</a></p><p style="margin:0 0 16px;font-size:13px;color:#564e62;word-break:break-all">${button.href}</p>` : ''}
${closing.map((text) => p(text, 'font-size:15px;color:#564e62'))}</div></div></body></html>`
  return {
    id,
    to,
    subject: subject.replace(/[\r\n]+/g, ' '),
    text: lines.filter(Boolean).join('\n\n'),
    html: String(raw(body)),
  }
}
