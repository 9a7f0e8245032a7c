/** The three colours that a city sets, as `#rrggbb`: the line, the deep band, the tinted ground. */
export type PdfTheme = { line: string; deep: string; tint: string }

/** Kansroute's own colours, for a document that belongs to no city. */
export const kansrouteTheme: PdfTheme = { line: '#4b2a63', deep: '#331a46', tint: '#f5f1f7' }
