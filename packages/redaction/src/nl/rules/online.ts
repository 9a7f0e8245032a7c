import type { RuleText } from '../../pattern.ts'

/** Handles and photographs; addresses of mail and web have rules by form. */
export const online: RuleText[] = [
  {
    kind: 'URL',
    lines: `
      social 100  @social _3 :|is|=|@ [ &handle ]
      social 100  @social [ &handlemarked ]
      social 100  op @social ben|heet ik? [ &handlemarked ]
      social 95  op @social ben|heet ik [ &handle ]
      social 100  @social : [ &handle ]
      social 100  op|via insta|instagram|tiktok|snap|snapchat|linkedin|facebook als|onder|: [ &handle ]
      social 100  @social is|heet [ &handle ]
    `,
  },
]
