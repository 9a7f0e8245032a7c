/** A page of ours to go to, never another site. */
export const ownPath = (to: string | undefined): string | null =>
  to && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : null
