import type { RuleText } from '../../pattern.ts'

/** Handles and photographs; addresses of mail and web have rules by form. */
export const online: RuleText[] = [
  {
    kind: 'URL',
    lines: `
      social 95  @social :|is|=|-|@|naam|account|op|,? :? [ &handle ] ; not @theirs
      social 94  @social : [ &handle ]
      social 92  op|via insta|instagram|tiktok|snap|snapchat|linkedin|facebook als|onder|: [ &handle ]
      social 92  @social is|heet [ &handle ]
    `,
  },
]
