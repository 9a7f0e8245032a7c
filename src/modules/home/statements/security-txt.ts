/** Days that a security.txt holds: RFC 9116 asks for less than a year, and it is made anew with every request. */
const holds = { days: 180 }

type Installation = { contact: string; baseUrl: string | undefined; madeUp: boolean; now: Temporal.Instant }

/** The text of RFC 9116: where a weakness is reported, until when this holds, in which languages, by which rules. */
export function securityTxt({ contact, baseUrl, madeUp, now }: Installation): string {
  const expires = now
    .add({ hours: holds.days * 24 })
    .toZonedDateTimeISO('UTC')
    .startOfDay()
    .toInstant()
    .toString()
  const lines = [
    ...(madeUp ? ['# Trial version: this address is made up.'] : []),
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    ...(baseUrl ? [`Canonical: ${baseUrl}/.well-known/security.txt`, `Policy: ${baseUrl}/report-a-weakness`] : []),
  ]
  return `${lines.join('\n')}\n`
}
