/** What the web process asks its typesetter, and what comes back; both cross between processes. */
export type Ask = {
  id: number
  /** File URL of the template. */
  template: string
  /** JSON, made by the asker, so that what is no JSON fails there. */
  data: string
  title: string
  lang: string
  images: Record<string, Uint8Array>
  attachments: Attachment[]
}

/** A file that travels inside the PDF, such as the same CV as JSON Resume. */
export type Attachment = { name: string; mime: string; bytes: Uint8Array; description: string }

export type Answer = ({ id: number } & Pdf) | { id: number; failed: string }

/** A PDF and the characters in it that had to be written as `[U+738B]`, because no font has them or PDF/UA-1 refuses them. */
export type Pdf = { pdf: Uint8Array; replaced: string[] }
