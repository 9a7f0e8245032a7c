import { secureHeaders } from 'hono/secure-headers'

/** What no page of ours uses, so that nothing that gets into one can. */
const unused = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsingTopics',
  'displayCapture',
  'encryptedMedia',
  'geolocation',
  'gyroscope',
  'hid',
  'idleDetection',
  'magnetometer',
  'midi',
  'payment',
  'screenWakeLock',
  'serial',
  'usb',
  'xrSpatialTracking',
] as const

/**
 * On every answer. A file that somebody handed in brings a stricter content security policy of its own. `elsewhere`: the sign-in pages of
 * providers, to which a form of ours leads.
 */
export const securityHeaders = (elsewhere: readonly string[]) =>
  secureHeaders({
    overwrite: false,
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      formAction: ["'self'", ...elsewhere],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    permissionsPolicy: Object.fromEntries(unused.map((name) => [name, []])),
  })
